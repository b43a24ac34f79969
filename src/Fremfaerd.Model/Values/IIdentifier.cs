namespace Fremfaerd.Model.Values;

/// <summary>A value type that wraps a code; its <c>default</c> has no code and is refused wherever it enters.</summary>
internal interface IIdentifier
{
    string? Code { get; }
}
