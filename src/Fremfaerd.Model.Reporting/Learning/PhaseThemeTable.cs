using System.Globalization;
using Fremfaerd.Model.Reporting.Documents;
using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting.Learning;

/// <summary>How many hard things each phase had of each theme; a phase that was not observed has no number, not even zero.</summary>
internal static class PhaseThemeTable
{
    private static readonly LocalizedText Caption = new("Svært undervejs, efter fase og tema", "Hard on the way, by phase and theme");
    private static readonly LocalizedText Phase = new("Fase", "Phase");
    private static readonly LocalizedText NotObserved = new("Fasen er ikke fulgt her: forløbet kom med senere.", "The phase was not observed here: the course joined later.");
    private static readonly LocalizedText Skipped = new("Fasen er udeladt.", "The phase was left out.");
    private static readonly LocalizedText Ahead = new("Forløbet er ikke nået hertil.", "The course has not come this far.");
    private static readonly LocalizedText NotFollowed = new("Fasen hører ikke med til forløbet.", "The phase is not part of the course.");
    private static readonly LocalizedText CellNotObserved = new("ikke fulgt", "not observed");
    private static readonly LocalizedText CellAhead = new("ikke nået", "not reached");
    private static readonly LocalizedText CellSkipped = new("udeladt", "left out");
    private static readonly LocalizedText CellOutside = new("uden for forløbet", "outside the course");

    private static readonly Theme?[] Columns = [.. Enum.GetValues<Theme>().Cast<Theme?>(), null];

    internal static Table Of(IReadOnlyList<Difficulty> hard, IReadOnlyList<PhaseLine> phases, Words words) => new(
        words.Say(Caption), [words.Say(Phase), .. Columns.Select(theme => words.Say(Themes.NameOf(theme)))],
        [.. phases.Select(line => Row(line, [.. hard.Where(one => one.Phase == line.Phase)], words))]);

    /// <summary>What is said of a phase that the course was never in.</summary>
    internal static LocalizedText? StateOf(PhaseLine line) => line.Visits.Count > 0 ? null : line.Standing switch
    {
        GateStanding.NotObserved => NotObserved,
        GateStanding.Skipped => Skipped,
        GateStanding.NotFollowed => NotFollowed,
        _ => Ahead,
    };

    private static IReadOnlyList<Cell> Row(PhaseLine line, Difficulty[] own, Words words) =>
        [words.Say(line.Phase.Name), .. Columns.Select(theme => CellOf(line, own.Count(one => one.Theme == theme), words))];

    private static Cell CellOf(PhaseLine line, int count, Words words) => count == 0 && Stead(line) is { } stead
        ? new Cell(words.Say(stead), Tone.Quiet)
        : new Cell(count.ToString(CultureInfo.InvariantCulture), count == 0 ? Tone.Quiet : Tone.Neutral);

    private static LocalizedText? Stead(PhaseLine line) => line.Visits.Count > 0 ? null : line.Standing switch
    {
        GateStanding.NotObserved => CellNotObserved,
        GateStanding.Skipped => CellSkipped,
        GateStanding.NotFollowed => CellOutside,
        _ => CellAhead,
    };
}
