using System.Numerics;
using System.Text.Json.Nodes;

namespace Fremfaerd.Model.Serialization.Shapes;

/// <summary>The members of a record in their canonical order; they are read in any.</summary>
/// <typeparam name="T">The record.</typeparam>
internal sealed class Fields<T>
{
    private readonly Member<T>[] _members;
    private readonly string[] _oneOf;
    private readonly uint _required;

    internal Fields(IEnumerable<Member<T>> members, IEnumerable<string> oneOf)
    {
        (_members, _oneOf) = ([.. members], [.. oneOf]);
        if (_members.Length > Slots.Most)
            throw new ArgumentException($"A record has at most {Slots.Most} members. Raise the number.", nameof(members));
        _required = Bits(member => member.IsRequired);
        OneOf = Bits(member => _oneOf.Contains(member.Name));
    }

    private uint OneOf { get; }

    internal void Write(Utf8JsonWriter writer, T owner)
    {
        writer.WriteStartObject();
        WriteRest(writer, owner);
    }

    /// <summary>Writes the record as a member: one call for the name and the beginning is quicker than two.</summary>
    internal void Write(Utf8JsonWriter writer, JsonEncodedText name, T owner)
    {
        writer.WriteStartObject(name);
        WriteRest(writer, owner);
    }

    /// <summary>Reads the object whose first token is the current one into its slots.</summary>
    /// <returns>Whether the record can be made: a part of it may be of a newer version, and is then kept unread.</returns>
    internal bool Read(ref JsonInput input, scoped Span<object?> slots)
    {
        input.Expect(JsonTokenType.StartObject, Tokens.Object);
        var (start, seen, likely, isWhole, hasNew) = (input.At, 0u, 0, true, false);
        while (input.NextMember())
        {
            var place = PlaceOf(input, likely);
            if (place < 0)
            {
                UnknownMembers.Meet(ref input, _members.Select(member => member.Name));
                hasNew = true;
                continue;
            }

            if ((seen & (1u << place)) != 0)
                throw input.Fault(JsonFaults.Duplicate, ("member", _members[place].Name));
            seen |= 1u << place;
            input.Next();
            slots[place] = _members[place].Read(ref input);
            isWhole &= slots[place] is not null;
            likely = place + 1;
        }

        if ((_required & ~seen) != 0)
            throw JsonInput.FaultAt(start, JsonFaults.Missing, ("member", _members[BitOperations.TrailingZeroCount(_required & ~seen)].Name));
        // One of a newer version may be the one of them.
        if (OneOf != 0 && BitOperations.PopCount(OneOf & seen) != 1 && !(hasNew && (OneOf & seen) == 0))
            throw JsonInput.FaultAt(start, JsonFaults.OneOf, ("members", TextValue.List(_oneOf.Select(name => (TextValue)name))));
        return isWhole && (OneOf == 0 || (OneOf & seen) != 0);
    }

    internal JsonObject Schema(SchemaBook book)
    {
        var properties = _members.Select(member => KeyValuePair.Create(member.Name, (JsonNode?)member.Schema(book)));
        var schema = new JsonObject { ["type"] = "object", ["properties"] = new JsonObject(properties) };
        if (_required != 0)
            schema["required"] = new JsonArray([.. _members.Where(member => member.IsRequired).Select(member => (JsonNode)member.Name)]);
        if (_oneOf.Length > 0)
            schema["oneOf"] = new JsonArray([.. _oneOf.Select(Alone)]);
        schema["additionalProperties"] = false;
        return schema;
    }

    /// <summary>Strict validators want a required member to be named among the properties beside it.</summary>
    private static JsonObject Alone(string name) =>
        new() { ["properties"] = new JsonObject { [name] = true }, ["required"] = new JsonArray(name) };

    private void WriteRest(Utf8JsonWriter writer, T owner)
    {
        foreach (var member in _members)
            member.Write(writer, owner);
        writer.WriteEndObject();
    }

    /// <summary>Members mostly come in the order they are written in, so the next one is tried first.</summary>
    private int PlaceOf(in JsonInput input, int likely)
    {
        for (var i = 0; i < _members.Length; i++)
        {
            var place = likely + i < _members.Length ? likely + i : likely + i - _members.Length;
            if (input.Is(_members[place].Utf8, _members[place].Name))
                return place;
        }

        return -1;
    }

    private uint Bits(Func<Member<T>, bool> which) =>
        _members.Select((member, place) => which(member) ? 1u << place : 0u).Aggregate(0u, (all, one) => all | one);
}
