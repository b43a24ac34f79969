using Spectre.Console;

namespace Cases.Showing;

/// <summary>What the latest return made void, and what stays.</summary>
internal static class ReturnNote
{
    private static readonly LocalizedText Void = new("Gælder ikke mere", "No longer counts");
    private static readonly LocalizedText Stays = new("Bliver stående", "Stays");
    private static readonly LocalizedText Passage = new("passagen af {gate} {day} (nr. {number})", "the passage of {gate} on {day} (no. {number})");
    private static readonly LocalizedText Decision = new("beslutningen {moment}: {subject} (nr. {number})", "the decision of {moment}: {subject} (no. {number})");
    private static readonly LocalizedText Confirmation = new("bekræftelsen af {check} (nr. {number})", "the confirmation of {check} (no. {number})");
    private static readonly LocalizedText Declaration = new("erklæringen om {check} (nr. {number})", "the declaration of {check} (no. {number})");
    private static readonly LocalizedText Meeting = new("mødet {moment}: {forum} (nr. {number})", "the meeting {moment}: {forum} (no. {number})");

    internal static void Show(TechnologyProcess course, DateTimeOffset now, Screen screen)
    {
        var evidence = course.EvidenceAt(now);
        var here = course.Phase!.Value;
        var returned = course.History.OfType<PhaseReturned>().Last().Sequence;
        var grid = new Grid().AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(2, 0, 2, 0) }).AddColumn();
        Rows(grid, Void,
        [
            .. course.Passages.Where(passed => PassageTable.IsVoid(passed, course, now)).Select(passed => PassageOf(passed)),
            .. evidence.Decisions.Where(decision => decision.Value.WithdrawnBy == returned).Select(decision => DecisionOf(decision)),
            .. course.History.OfType<CheckConfirmed>().Where(confirmed => course.Definition.Gate(confirmed.Check.Gate).Phase >= here).Select(confirmed => ConfirmationOf(confirmed)),
            .. course.History.OfType<CheckDeclared>().Where(declared => course.Definition.Gate(declared.Check.Gate).Phase == here).Select(declared => DeclarationOf(declared)),
        ], screen);
        Rows(grid, Stays,
        [
            .. evidence.Decisions.Where(decision => decision.Value.WithdrawnBy is null).Select(decision => DecisionOf(decision)),
            .. evidence.Involvements.Select(held => MeetingOf(held, course.Definition)),
        ], screen);
        screen.Gap();
        screen.Write(grid);
        screen.Gap();
    }

    private static Explanation PassageOf(Recorded<Passage> passed) => Passage.With(
        ("gate", $"{passed.Value.Gate}"), ("day", Moment.On(DanishTime.DateOf(passed.Stamp.RecordedAt))), ("number", $"{passed.Sequence}"));

    private static Explanation DecisionOf(Recorded<PhaseDecision> decision) => Decision.With(
        ("moment", decision.Stamp.Happened), ("subject", decision.Value.Decision.Subject), ("number", $"{decision.Sequence}"));

    private static Explanation ConfirmationOf(CheckConfirmed confirmed) => Confirmation.With(
        ("check", $"{confirmed.Check.Code}"), ("number", $"{confirmed.Sequence}"));

    private static Explanation DeclarationOf(CheckDeclared declared) => Declaration.With(
        ("check", $"{declared.Check.Code}"), ("number", $"{declared.Sequence}"));

    private static Explanation MeetingOf(Recorded<HeldInvolvement> held, ProcessDefinition definition) => Meeting.With(
        ("moment", held.Stamp.Happened), ("forum", NameOf(held.Value.Forum, definition)), ("number", $"{held.Sequence}"));

    /// <summary>The committee's own name, where it is recorded which it was.</summary>
    private static TextValue NameOf(Forum forum, ProcessDefinition definition) =>
        forum.Committee?.Id is { } id && definition.Committees.Find(id) is { } known ? known.Name : forum.Name;

    private static void Rows(Grid grid, LocalizedText heading, IReadOnlyList<Explanation> lines, Screen screen)
    {
        for (var i = 0; i < lines.Count; i++)
            grid.AddRow(i == 0 ? $"[bold]{screen.Markup(heading)}[/]" : "", screen.Markup(lines[i]));
    }
}
