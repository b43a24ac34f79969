namespace Fremfaerd.Model.Serialization.Events;

/// <summary>What is right, before the stamp of its correction is known.</summary>
internal sealed class Replacement
{
    private readonly EventCase? _type;
    private readonly object?[] _read = [];

    internal Replacement(ProcessEvent right) => Right = right;

    internal Replacement(EventCase type, ReadOnlySpan<object?> read) => (_type, _read) = (type, read.ToArray());

    /// <summary>The event to write.</summary>
    internal ProcessEvent? Right { get; }

    /// <summary>The event that was read, in the envelope of its correction.</summary>
    internal ProcessEvent? Make(in EventHead head) => _type?.Make(head with { Command = null }, new Slots(_read));
}
