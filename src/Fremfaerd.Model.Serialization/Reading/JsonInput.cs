using System.Buffers.Text;

namespace Fremfaerd.Model.Serialization.Reading;

/// <summary>
/// The document as it is read, token by token. Refuses what is not as the format says, each time at the byte where it
/// stands. A copy reads on from the same place.
/// </summary>
internal ref struct JsonInput
{
    private readonly ReadOnlySpan<byte> _bytes;
    private Utf8JsonReader _reader;

    internal JsonInput(ReadOnlySpan<byte> bytes, JsonLimits limits)
    {
        _bytes = bytes;
        _reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = limits.Depth });
        Limits = limits;
    }

    internal JsonLimits Limits { get; }

    /// <summary>Whether members of a newer version are passed over, to be kept as read by whoever asks <see cref="HasUnknown"/>.</summary>
    internal bool KeepsUnknown { get; set; }

    /// <summary>Whether a member of a newer version was passed over.</summary>
    internal bool HasUnknown { get; set; }

    /// <summary>What was read before and may stand here again.</summary>
    internal Spellings Spellings => field ??= new();

    internal readonly JsonTokenType Token => _reader.TokenType;

    /// <summary>Where the token begins.</summary>
    internal readonly long At => _reader.TokenStartIndex;

    /// <summary>The bytes of the token, escapes included.</summary>
    internal readonly ReadOnlySpan<byte> Raw => _reader.ValueSpan;

    /// <summary>What the bytes of the token mean. Other writers escape where none is needed: the + of an instant.</summary>
    /// <param name="room">Holds what was escaped; a longer token is given as it stands.</param>
    internal readonly ReadOnlySpan<byte> Plain(Span<byte> room)
    {
        if (!_reader.ValueIsEscaped || Raw.Length > room.Length)
            return Raw;
        try
        {
            return room[.._reader.CopyString(room)];
        }
        catch (InvalidOperationException lone)
        {
            throw Fault(JsonFaults.Lone, inner: lone);
        }
    }

    /// <summary>Goes to the next token.</summary>
    /// <exception cref="JsonException">The document breaks off or is no JSON.</exception>
    internal void Next() => _reader.Read();

    /// <summary>Goes to the next member of an object.</summary>
    /// <returns>False where the object ends.</returns>
    internal bool NextMember()
    {
        _reader.Read();
        return _reader.TokenType == JsonTokenType.PropertyName;
    }

    /// <summary>Goes to the value of the member it is at.</summary>
    /// <exception cref="ReadingFault">The object had that member already.</exception>
    internal void Enter(bool isSeen, string name)
    {
        if (isSeen)
            throw Fault(JsonFaults.Duplicate, ("member", name));
        Next();
    }

    /// <summary>Goes to the next item of an array.</summary>
    /// <returns>False where the array ends.</returns>
    internal bool NextItem()
    {
        _reader.Read();
        return _reader.TokenType != JsonTokenType.EndArray;
    }

    /// <summary>Whether the name or string says just this; an escaped one is compared by what it means.</summary>
    internal readonly bool Is(ReadOnlySpan<byte> utf8, string text) =>
        _reader.ValueIsEscaped ? Text() == text : _reader.ValueSpan.SequenceEqual(utf8);

    /// <summary>The text of a name or a string.</summary>
    internal readonly string Text()
    {
        try
        {
            return _reader.GetString()!;
        }
        catch (InvalidOperationException lone)
        {
            throw Fault(JsonFaults.Lone, inner: lone);
        }
    }

    internal readonly bool TryNumber(out long number) => _reader.TryGetInt64(out number) && Utf8Parser.TryParse(Raw, out long _, out var used) && used == Raw.Length;

    internal readonly string NumberText() => System.Text.Encoding.ASCII.GetString(Raw);

    internal readonly bool TryInstant(out DateTimeOffset instant) => _reader.TryGetDateTimeOffset(out instant);

    internal readonly void Expect(JsonTokenType type, LocalizedText expected)
    {
        if (_reader.TokenType != type)
            throw Unexpected(expected);
    }

    /// <summary>Goes to the end of the value that begins here.</summary>
    internal void Skip() => _reader.Skip();

    /// <summary>The bytes from a place up to the end of the token.</summary>
    internal readonly ReadOnlySpan<byte> Since(long start) => _bytes[(int)start..(int)_reader.BytesConsumed];

    /// <summary>The bytes from a place up to the end of the document.</summary>
    internal readonly ReadOnlySpan<byte> From(long start) => _bytes[(int)start..];

    internal readonly ReadingFault Unexpected(LocalizedText expected) => Token == JsonTokenType.Null
        ? Fault(JsonFaults.Null, ("expected", expected))
        : Fault(JsonFaults.Type, ("expected", expected), ("found", Tokens.Name(Token)));

    internal readonly ReadingFault Fault(JsonFault fault, params (string Name, TextValue Value)[] values) => FaultAt(At, fault, values);

    internal static ReadingFault FaultAt(long at, JsonFault fault, params (string Name, TextValue Value)[] values) =>
        new(fault, at, fault.Text.With(values));

    private readonly ReadingFault Fault(JsonFault fault, Exception inner) => new(fault, At, fault.Text.With(), inner);
}
