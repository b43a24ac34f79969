namespace Fremfaerd.Model.Serialization.Shapes;

/// <summary>A value that is one short text, so that it may also name a member of a host's dictionary.</summary>
internal abstract class KeyKind<T> : Kind<T>
{
    internal abstract string Key(T value);
}
