namespace Fremfaerd.Model.Serialization.Definitions;

/// <summary>Writes conditions; a chain as one list.</summary>
internal static class ConditionWriting
{
    /// <exception cref="ArgumentException">It asks for facts so often that it could not be read again.</exception>
    internal static void Write(Utf8JsonWriter writer, Condition condition)
    {
        var room = ConditionKind.MostFacts;
        Write(writer, condition, ref room);
    }

    private static void Write(Utf8JsonWriter writer, Condition condition, ref int room)
    {
        writer.WriteStartObject();
        var parts = PartsOf(condition);
        if (parts.Fact is { } choice)
            WriteFact(writer, choice, ref room);
        else if (parts.Not is { } inner)
            WriteNot(writer, inner, ref room);
        else if (parts.Left is not null)
            WriteChain(writer, condition, parts.IsAnd, ref room);
        else
            WriteAlways(writer, ref room);
        writer.WriteEndObject();
    }

    private static void Take(ref int room)
    {
        if (room-- == 0)
            throw new ArgumentException($"The condition asks for facts more than {ConditionKind.MostFacts} times. Divide it among more facts.");
    }

    private static void WriteAlways(Utf8JsonWriter writer, ref int room)
    {
        Take(ref room);
        writer.WriteBoolean("always", true);
    }

    private static void WriteFact(Utf8JsonWriter writer, FactLeaf choice, ref int room)
    {
        Take(ref room);
        writer.WritePropertyName(choice.Choices.Count == 0 ? "yes" : "is");
        if (choice.Choices.Count == 0)
            Ids.Fact.Write(writer, choice.Fact);
        else
            FactLeaf.Shape.Write(writer, choice);
    }

    private static void WriteNot(Utf8JsonWriter writer, Condition inner, ref int room)
    {
        writer.WritePropertyName("not");
        Write(writer, inner, ref room);
    }

    private static void WriteChain(Utf8JsonWriter writer, Condition chain, bool isAnd, ref int room)
    {
        writer.WriteStartArray(isAnd ? "all" : "any");
        foreach (var link in LinksOf(chain, isAnd))
            Write(writer, link, ref room);
        writer.WriteEndArray();
    }

    /// <summary>The links from the first: a AND b AND c hangs to the left, so the first is the deepest.</summary>
    private static Stack<Condition> LinksOf(Condition chain, bool isAnd)
    {
        var links = new Stack<Condition>();
        var rest = chain;
        while (PartsOf(rest) is { Left: { } left, Right: { } right } parts && parts.IsAnd == isAnd)
        {
            links.Push(right);
            rest = left;
        }

        links.Push(rest);
        return links;
    }

    private static Parts PartsOf(Condition condition) => condition.Match(
        always: () => default(Parts),
        fact: (fact, choices) => new Parts(Fact: new FactLeaf(fact, choices)),
        not: inner => new Parts(Not: inner),
        and: (left, right) => new Parts(Left: left, Right: right, IsAnd: true),
        or: (left, right) => new Parts(Left: left, Right: right));

    private readonly record struct Parts(FactLeaf? Fact = null, Condition? Not = null, Condition? Left = null, Condition? Right = null, bool IsAnd = false);
}
