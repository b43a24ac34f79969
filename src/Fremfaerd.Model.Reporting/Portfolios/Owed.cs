using Fremfaerd.Model.Reporting.Documents;
using Fremfaerd.Model.Reporting.Learning;
using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting.Portfolios;

/// <summary>What somebody has to look after: waivers that run out, open breaches, views without a response.</summary>
internal sealed class Owed(IReadOnlyList<Standing> courses, Words words, DateTimeOffset at)
{
    /// <summary>A waiver that has at most so many days left is to be seen to.</summary>
    private const int SoonDays = 30;

    private static readonly LocalizedText Waivers = new("Dispensationer, der gælder", "Waivers in force");
    private static readonly LocalizedText NoWaivers = new("Ingen dispensation gælder i en fase, et forløb står i.", "No waiver is in force in a phase a course is in.");

    private static readonly LocalizedText WaiverCount = new(
        "I kraft: {all}. Udløber inden for {days} dage: {soon}.", "In force: {all}. Running out within {days} days: {soon}.");

    private static readonly LocalizedText Breaches = new("Åbne brud", "Open breaches");
    private static readonly LocalizedText NoBreaches = new("Intet brud på informations- og drøftelsespligten står åbent.", "No breach of the duty to inform and discuss is open.");
    private static readonly LocalizedText Views = new("Synspunkter uden svar", "Views without a response");
    private static readonly LocalizedText NoViews = new("Alle synspunkter er besvaret.", "Every view has its response.");
    private static readonly LocalizedText Count = new("I alt: {count}.", "In all: {count}.");
    private static readonly LocalizedText Course = new("Forløb", "Course");
    private static readonly LocalizedText Check = new("Tjek", "Check");
    private static readonly LocalizedText Until = new("Gælder til og med", "In force up to and including");
    private static readonly LocalizedText Reason = new("Begrundelse", "Reason");
    private static readonly LocalizedText NoEnd = new("uden slutdato", "without an end date");
    private static readonly LocalizedText Soon = new("{until} (udløber snart)", "{until} (runs out soon)");
    private static readonly LocalizedText Raised = new("Rejst", "Raised");
    private static readonly LocalizedText By = new("Af", "By");
    private static readonly LocalizedText What = new("Hvad", "What");
    private static readonly LocalizedText State = new("Hvor sagen står", "Where it stands");
    private static readonly LocalizedText Deadline = new("Frist", "Deadline");
    private static readonly LocalizedText Overdue = new("{day} (overskredet)", "{day} (passed)");
    private static readonly LocalizedText Received = new("Modtaget", "Received");
    private static readonly LocalizedText From = new("Fra", "From");
    private static readonly LocalizedText Phase = new("Fase", "Phase");
    private static readonly LocalizedText View = new("Synspunkt", "View");

    private DateOnly Today => DanishTime.DateOf(at);

    internal IEnumerable<Block> All(InvolvementStatistics statistics) =>
    [
        new Section(words.Say(Waivers), [.. WaiverBlocks()]),
        new Section(words.Say(Breaches), [.. BreachBlocks()]),
        new Section(words.Say(Views), [.. ViewBlocks(statistics)]),
    ];

    /// <summary>The waivers that hold a check of the gate each course is at.</summary>
    private IEnumerable<(Standing Course, GivenWaiver Waiver)> InForce() =>
        from one in courses
        let report = one.Report
        where report is not null
        from check in report.WaivedChecks
        where check.Outcome == Outcome.Waived
        let given = one.Process.Waivers.FirstOrDefault(waiver => waiver.Sequence == check.Waiver!.Sequence)
        where given is not null
        orderby given.Value.Waiver.Until ?? DateOnly.MaxValue
        select (one, given.Value);

    private IEnumerable<Block> WaiverBlocks()
    {
        var all = InForce().ToArray();
        if (all.Length == 0)
            return [new Paragraph(words.Say(NoWaivers))];
        var soon = all.Count(one => IsSoon(one.Waiver.Waiver.Until));
        return
        [
            new Paragraph(words.Say(WaiverCount.With(("all", all.Length), ("soon", soon), ("days", SoonDays)))),
            new Table(words.Say(Waivers), words.Each(Course, Check, Until, Reason),
                [.. all.Select(one => (IReadOnlyList<Cell>)
                    [Title(one.Course), Naming.Check(one.Waiver.Check, one.Course.Course.Definition, words), UntilOf(one.Waiver.Waiver.Until), words.Typed(one.Waiver.Waiver.Reason)])]),
        ];
    }

    private Cell UntilOf(DateOnly? until) => until is not { } day ? words.Say(NoEnd)
        : IsSoon(day) ? new Cell(words.Say(Soon.With(("until", Moment.On(day)))), Tone.Warning)
        : words.When(day);

    private bool IsSoon(DateOnly? until) => until is { } day && day.DayNumber - Today.DayNumber <= SoonDays;

    private IEnumerable<Block> BreachBlocks()
    {
        var all = (from one in courses
                   from breach in one.Process.Breaches
                   let state = breach.StateAt(at)
                   where state?.IsOpen == true
                   orderby breach.Raised.Happened.Date
                   select (one, breach, state.Value)).ToArray();
        if (all.Length == 0)
            return [new Paragraph(words.Say(NoBreaches))];
        return
        [
            new Paragraph(words.Say(Count.With(("count", all.Length)))),
            new Table(words.Say(Breaches), words.Each(Course, Raised, By, What, State, Deadline),
                [.. all.Select(found => (IReadOnlyList<Cell>)
                    [
                        Title(found.one), words.When(found.breach.Raised.Happened), words.Say(found.breach.Raised.Value.RaisedBy.Name),
                        words.Typed(found.breach.Raised.Value.Text), new Cell(words.Say(found.Value.Name), Tone.Bad), DeadlineOf(found.breach.Deadline),
                    ])]),
        ];
    }

    private Cell DeadlineOf(DateOnly? deadline) => deadline is not { } day ? words.Say(FigureWords.None)
        : day < Today ? new Cell(words.Say(Overdue.With(("day", Moment.On(day)))), Tone.Bad)
        : words.When(day);

    private IEnumerable<Block> ViewBlocks(InvolvementStatistics statistics)
    {
        var open = statistics.Unanswered.Count;
        if (open == 0)
            return [new Paragraph(words.Say(NoViews))];
        var all = from one in courses
                  from view in one.Process.EvidenceAt(at).Viewpoints
                  where view.Received.Value.AsksForResponse && view.Response is null
                  orderby view.Received.Happened.Date
                  select (IReadOnlyList<Cell>)
                      [
                          Title(one), words.When(view.Received.Happened), words.Say(view.Received.Value.From.Name),
                          view.Received.Value.Phase is { } phase ? words.Say(phase.Name) : words.Say(FigureWords.None),
                          words.Typed(view.Received.Value.Text ?? ""),
                      ];
        return [new Paragraph(words.Say(Count.With(("count", open)))), new Table(words.Say(Views), words.Each(Course, Received, From, Phase, View), [.. all])];
    }

    private Line Title(Standing one) => words.Typed(one.Course.Enrolment.Title);
}
