using System.Text.Json.Nodes;

namespace Fremfaerd.Model.Serialization.Shapes;

/// <summary>A member that always stands there.</summary>
internal sealed class RequiredMember<TOwner, T>(string name, Kind<T> kind, Func<TOwner, T> get) : Member<TOwner>(name, isRequired: true)
{
    internal override void Write(Utf8JsonWriter writer, TOwner owner) => kind.Write(writer, Encoded, get(owner));

    internal override object? Read(ref JsonInput input) => kind.Boxed(ref input);

    internal override JsonObject Schema(SchemaBook book) => kind.Schema(book);
}

/// <summary>A member that stands there where the record has it.</summary>
internal sealed class OptionalMember<TOwner, T>(string name, Kind<T> kind, Func<TOwner, T?> get) : Member<TOwner>(name, isRequired: false)
    where T : class
{
    internal override void Write(Utf8JsonWriter writer, TOwner owner)
    {
        if (get(owner) is { } value)
            kind.Write(writer, Encoded, value);
    }

    internal override object? Read(ref JsonInput input) => kind.Boxed(ref input);

    internal override JsonObject Schema(SchemaBook book) => kind.Schema(book);
}

/// <summary>The same for a type that has no null of its own.</summary>
internal sealed class OptionalValue<TOwner, T>(string name, Kind<T> kind, Func<TOwner, T?> get) : Member<TOwner>(name, isRequired: false)
    where T : struct
{
    internal override void Write(Utf8JsonWriter writer, TOwner owner)
    {
        if (get(owner) is { } value)
            kind.Write(writer, Encoded, value);
    }

    internal override object? Read(ref JsonInput input) => kind.Boxed(ref input);

    internal override JsonObject Schema(SchemaBook book) => kind.Schema(book);
}

/// <summary>A member that is left out where it says what is usual: an empty list, no, a default.</summary>
internal sealed class UsualMember<TOwner, T>(string name, Kind<T> kind, Func<TOwner, T> get, T usual) : Member<TOwner>(name, isRequired: false)
{
    internal override void Write(Utf8JsonWriter writer, TOwner owner)
    {
        var value = get(owner);
        if (!EqualityComparer<T>.Default.Equals(value, usual))
            kind.Write(writer, Encoded, value);
    }

    internal override object? Read(ref JsonInput input) => kind.Boxed(ref input);

    internal override JsonObject Schema(SchemaBook book) => kind.Schema(book);
}
