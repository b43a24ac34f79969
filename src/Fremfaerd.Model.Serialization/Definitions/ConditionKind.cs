using System.Text.Json.Nodes;

namespace Fremfaerd.Model.Serialization.Definitions;

/// <summary>
/// A condition as an object with one member: <c>{"yes":"isDigital"}</c>, <c>is</c>, <c>not</c>, <c>all</c>, <c>any</c>, <c>always</c>.
/// A chain of AND is one list, and a list is read as the chain it was, so that what is read equals what was written.
/// </summary>
internal sealed class ConditionKind : Kind<Condition>
{
    /// <summary>How often a condition may ask for facts: a longer chain, judged link by link, could fill the stack.</summary>
    internal const int MostFacts = 100;

    internal static readonly ConditionKind Instance = new();

    private static readonly string[] Members = ["always", "yes", "is", "not", "all", "any"];

    private ConditionKind()
    {
    }

    internal override LocalizedText Expected => Tokens.Object;

    internal override void Write(Utf8JsonWriter writer, Condition value) => ConditionWriting.Write(writer, value);

    internal override Condition Read(ref JsonInput input)
    {
        var room = MostFacts;
        return Read(ref input, ref room);
    }

    internal override JsonObject Schema(SchemaBook book) => book.Refer("condition", () => ConditionSchema.Of(book));

    private static Condition Read(ref JsonInput input, ref int room)
    {
        input.Expect(JsonTokenType.StartObject, Tokens.Object);
        var start = input.At;
        if (!input.NextMember())
            throw OneOf(start);
        var condition = ReadMember(ref input, ref room);
        if (!input.NextMember())
            return condition;
        throw OneOf(start);
    }

    private static Condition ReadMember(ref JsonInput input, ref int room)
    {
        var (name, at) = (input.Text(), input.At);
        if (!Members.Contains(name))
            UnknownMembers.Meet(ref input, Members);
        input.Next();
        if (name is "always" or "yes" or "is")
            Take(ref room, at);
        switch (name)
        {
            case "always":
                return input.Token == JsonTokenType.True ? Condition.Always : throw input.Unexpected(ConditionSchema.True);
            case "yes":
                return Condition.Yes(Ids.Fact.Read(ref input));
            case "is":
                return FactLeaf.Shape.Read(ref input).Condition;
            case "not":
                return !Read(ref input, ref room);
            case "all":
                return ReadList(ref input, ref room, (left, right) => left & right);
            default:
                return ReadList(ref input, ref room, (left, right) => left | right);
        }
    }

    /// <summary>Folds from the left, as a chain of operators does.</summary>
    private static Condition ReadList(ref JsonInput input, ref int room, Func<Condition, Condition, Condition> join)
    {
        input.Expect(JsonTokenType.StartArray, Tokens.List);
        var (start, joined, count) = (input.At, (Condition?)null, 0);
        while (input.NextItem())
        {
            if (++count > MostFacts)
                throw TooMany(input.At);
            var next = Read(ref input, ref room);
            joined = joined is null ? next : join(joined, next);
        }

        return count > 1 ? joined! : throw JsonInput.FaultAt(start, JsonFaults.Type, ("expected", ConditionSchema.Two), ("found", $"{count}"));
    }

    private static void Take(ref int room, long at)
    {
        if (room-- == 0)
            throw TooMany(at);
    }

    private static ReadingFault TooMany(long at) => JsonInput.FaultAt(at, JsonFaults.ConditionSize, ("limit", MostFacts));

    private static ReadingFault OneOf(long start) =>
        JsonInput.FaultAt(start, JsonFaults.OneOf, ("members", TextValue.List(Members.Select(name => (TextValue)name))));
}
