namespace Fremfaerd.Model.Serialization.Definitions;

/// <summary>What building says of a definition that came from a file.</summary>
internal static class DefinitionFaults
{
    /// <summary>The most mistakes that are named after the first; the inner exception has all.</summary>
    private const int MostNamed = 10;

    private static readonly LocalizedText One = new(
        "Skabelonen har en fejl ved {where}: {mistake}",
        "The definition has a mistake at {where}: {mistake}");

    private static readonly LocalizedText Several = new(
        "Skabelonen har {count} fejl. Den første er ved {where}: {mistake} De næste: {others}.",
        "The definition has {count} mistakes. The first is at {where}: {mistake} The next: {others}.");

    internal static ReadingFault Of(DefinitionException refused, long at)
    {
        var (first, count) = (refused.Mistakes[0], refused.Mistakes.Count);
        var (where, message) = (("where", (TextValue)Echo.Sentence(first.Where)), ("mistake", (TextValue)Echo.Sentence(first.Message)));
        return count == 1
            ? Fault(One, One.With(where, message))
            : Fault(Several, Several.With(("count", count), where, message, ("others", Named(refused))));

        ReadingFault Fault(LocalizedText text, Explanation why) => new(new JsonFault(first.Code, text), at, why, refused);
    }

    private static TextValue Named(DefinitionException refused) => TextValue.List(
        refused.Mistakes.Skip(1).Take(MostNamed).Select(mistake => (TextValue)$"{mistake.Code} ({Echo.Sentence(mistake.Where)})"));
}
