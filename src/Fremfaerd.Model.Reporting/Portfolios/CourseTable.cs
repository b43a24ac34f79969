using Fremfaerd.Model.Reporting.Documents;
using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting.Portfolios;

/// <summary>Every course in a row: where it stands, what closes its gate, and what to do next.</summary>
internal static class CourseTable
{
    private static readonly LocalizedText Caption = new("Forløbene", "The courses");

    private static readonly LocalizedText[] Columns =
    [
        new("Forløb", "Course"), new("Arbejdsplads", "Workplace"), new("Område", "Area"), new("Fase", "Phase"),
        new("Port", "Gate"), new("Næste skridt", "Next step"), new("I fasen siden", "In the phase since"),
    ];

    private static readonly LocalizedText None = new("–", "–");
    private static readonly LocalizedText OneCloses = new("{status}: 1 tjek mangler", "{status}: 1 check missing");
    private static readonly LocalizedText ManyClose = new("{status}: {count} tjek mangler", "{status}: {count} checks missing");
    private static readonly LocalizedText InnerCloses = new("{status}: en indre port mangler", "{status}: an inner gate is missing");
    private static readonly LocalizedText MayGoOn = new("Kan gå videre", "May go on");
    private static readonly LocalizedText NoWayForward = new("Intet skridt åbner porten herfra; portrapporten siger, hvad der er tilbage.", "No step opens the gate from here; the gate report says what is left.");
    private static readonly LocalizedText Resume = new("Forløbet er på pause", "The course is paused");
    private static readonly LocalizedText CannotBeJudged = new("Kan ikke vurderes: forløbet har hændelser fra en nyere version.", "Cannot be judged: the course has events of a newer version.");
    private static readonly LocalizedText Last = new("senest noteret {day}", "last recorded {day}");

    internal static Table Of(IReadOnlyList<Standing> courses, Words words) => new(
        words.Say(Caption), [.. Columns.Select(words.Say)], [.. courses.Select(one => Row(one, words))]);

    private static IReadOnlyList<Cell> Row(Standing one, Words words)
    {
        var enrolment = one.Course.Enrolment;
        return
        [
            words.Typed(enrolment.Title),
            enrolment.Workplace is { } workplace ? words.Typed(workplace) : words.Say(None),
            words.Say(enrolment.Area?.Name ?? None),
            PhaseOf(one, words),
            GateOf(one, words),
            NextStep(one, words),
            SinceOf(one, words),
        ];
    }

    private static Line PhaseOf(Standing one, Words words)
    {
        var standing = words.Say(one.Process.Standing.Name);
        return one.Process.Phase is { } phase && one.Process.Standing != CourseStanding.Completed ? words.Say(phase.Name) + ", " + standing : standing;
    }

    private static Cell GateOf(Standing one, Words words) => one.Report is not { } report ? words.Say(None) : (one.Closing, report.Status) switch
    {
        (0, GateStatus.Closed) => new Cell(words.Say(InnerCloses.With(("status", report.Status.Name))), Tone.Bad),
        (1, _) => new Cell(words.Say(OneCloses.With(("status", report.Status.Name))), Tone.Bad),
        ( > 1, _) => new Cell(words.Say(ManyClose.With(("status", report.Status.Name), ("count", one.Closing))), Tone.Bad),
        (_, GateStatus.OpenWithWaivers) => new Cell(words.Say(report.Status.Name), Tone.Warning),
        _ => new Cell(words.Say(report.Status.Name), Tone.Good),
    };

    private static Line NextStep(Standing one, Words words)
    {
        if (one.Process.IsReadOnly)
            return words.Say(CannotBeJudged);
        if (one.Report is not { } report)
            return words.Say(None);
        if (one.Process.Standing == CourseStanding.Paused)
            return words.Say(Resume);
        return report.IsOpen ? words.Say(MayGoOn)
            : report.NextSteps.Count > 0 ? words.Say(report.NextSteps[0].Text)
            : report.NoWayForward.Count > 0 ? words.Say(NoWayForward)
            : words.Say(None);
    }

    private static Line SinceOf(Standing one, Words words)
    {
        var last = words.Say(Last.With(("day", Moment.On(DanishTime.DateOf(one.LastRecorded)))));
        return one.Since is { } since ? words.When(DanishTime.DateOf(since)) + ", " + last : last;
    }
}
