using Cases.HoejeTaastrup;
using Cases.Naestved;
using Cases.Silkeborg;

namespace Cases.Telling;

/// <summary>A case that can be told. A new one is a folder with its story and a line in <see cref="All"/>.</summary>
/// <param name="Name">The name on the command line.</param>
/// <param name="Year">The year it is set in.</param>
/// <param name="Title">The heading.</param>
/// <param name="Definition">The definition of its municipality.</param>
/// <param name="About">What it is about, and what in it is invented.</param>
/// <param name="Tell">The story: does things to a course and shows what the library answers.</param>
internal sealed record Case(string Name, int Year, LocalizedText Title, ProcessDefinition Definition, LocalizedText About, Action<Story> Tell)
{
    internal static IReadOnlyList<Case> All { get; } = [NaestvedCase.Case, SilkeborgCase.Case, HoejeTaastrupCase.Case];
}
