using System.Text;

namespace Fremfaerd.Model.Tests.Process;

/// <summary>Every kind of event, its permanent wire name, and what people read of it.</summary>
public class The_events_of_a_process
{
    private static readonly Moment Earlier = Moment.On(2026, 2, 10);

    private static readonly Passage Passage = new(
        "idea-exit", Phase.Idea, 1, GateStatus.Open, [new(new("idea-exit", "F1-R2"), Outcome.Met)], Any.Definition.Reference, 1);

    private static readonly ProcessEvent[] All =
    [
        new Enrolled(1, Any.Stamp(), Any.Definition.Reference, new("p-1", "AI i nattevagten", Phase.Idea, Phase.Implementation, "Plejecenter Nord")),
        new FactClarified(2, Any.Stamp(), StandardFacts.ContractValue, Money.Kroner(450_000)),
        new QuestionAnswered(3, Any.Stamp(), "F1-KO-1", "Færre unødige tilsyn."),
        new QuestionSetAside(4, Any.Stamp(), "F1-OL-4", "Ingen andre har prøvet den."),
        new InvolvementHeld(5, Any.Stamp(happenedAt: Earlier), Any.Involvement(Party.LocalMedCommittee)),
        new DecisionRecorded(6, Any.Stamp(happenedAt: Earlier), Any.Decision()),
        new CheckConfirmed(7, Any.Stamp(), new("idea-exit", "F1-R2"), "Sag 26/1234"),
        new ViewpointReceived(8, Any.Stamp(), new("syn-1", Party.AffectedEmployees, "Hvem ser billederne?")),
        new ViewpointAnswered(9, Any.Stamp(), "syn-1", new(ViewpointResponse.PartlyAdopted, "Kun nattevagten.")),
        new GatePassed(10, Any.Stamp(), new Passage("go-live", Phase.Implementation, 1, GateStatus.Open, [], Any.Definition.Reference, 1)),
        new PhaseAdvanced(11, Any.Stamp(), Phase.Decision, Passage),
        new CourseCompleted(12, Any.Stamp(), Passage),
        new PhaseSkipped(13, Any.Stamp(), Phase.Procurement, SkipGround.ByRule("no-purchase")),
        new PhaseSkipped(47, Any.Stamp(), Phase.Procurement, SkipGround.ByRule("no-longer-there")),
        new DecisionRecorded(48, Any.Stamp(happenedAt: Earlier), new(DecisionOutcome.GoAhead, DecisionLevel.Workplace, "centerlederen", "Der arbejdes videre.", false, null)),
        new PhaseSkipped(14, Any.Stamp(), Phase.Design, SkipGround.Because("Løsningen er tegnet i et andet forløb.")),
        new PhaseReturned(15, Any.Stamp(), Phase.Decision, "Den valgte løsning kan ikke bruges om natten."),
        new CoursePaused(16, Any.Stamp(), "Leverandøren flytter."),
        new CourseResumed(17, Any.Stamp()),
        new CourseStopped(18, Any.Stamp(), "Gevinsten udeblev."),
        new CourseReopened(19, Any.Stamp(), "Der er fundet midler."),
        new CheckWaived(20, Any.Stamp(), new("decision-exit", "F2-R8"), new("Tiden findes efter sommer.", "projektleder-1"), Outcome.Unmet),
        new CheckDeclared(21, Any.Stamp(happenedAt: Earlier), new("idea-exit", "F1-R2"), "Centerlederen var udpeget."),
        new AttemptRefused(22, Any.Stamp(), new(Act.Advance, Phase.Decision, null, null, null), "gate.closed", [new(new("idea-exit", "F1-R2"), Outcome.Unmet)]),
        new InvolvementPlanned(40, Any.Stamp(), new(Party.AffectedEmployees, InvolvementLevel.Medindflydelse)),
        new InvolvementPlanned(41, Any.Stamp(), Any.Plan(phase: Phase.Design)),
        new InvolvementPlanned(42, Any.Stamp(), new(Party.Citizens, InvolvementLevel.Medindflydelse) { Frame = Any.Frame, Subcourse = new("pilot-1", "Pilot på Plejecenter Nord") }),
        new InvolvementPlanned(43, Any.Stamp(), Any.Plan(Party.Citizens, phase: Phase.Design) with { Frame = Any.Frame, Subcourse = new("pilot-1", "Pilot på Plejecenter Nord") }),
        new GuidelineAgreed(44, Any.Stamp(happenedAt: Earlier), Any.Guideline()),
        new GuidelineAgreed(45, Any.Stamp(happenedAt: Earlier), Any.Guideline("r-2") with { Replaces = "r-1" }),
        new GuidelineTerminated(46, Any.Stamp(happenedAt: Earlier), "r-2", "Loggen er slået fra."),
        new UnrecognizedEvent(23, Any.Stamp(), "moon.landed", "{}"),
        new EntryCorrected(24, Any.Stamp(happenedAt: Earlier), 5, "Forkert dato i referatet", new InvolvementHeld(24, Any.Stamp(happenedAt: Earlier), Any.Involvement(Party.LocalMedCommittee))),
        new EntryCorrected(25, Any.Stamp(), 6, "Slåfejl", new DecisionRecorded(25, Any.Stamp(), Any.Decision())),
        new EntryCorrected(26, Any.Stamp(), 7, "Bekræftet på en forkert sag", null),
        new RouteChosen(27, Any.Stamp(happenedAt: Earlier), new(
            ProcurementRoute.Tender, "Værdien ligger over tærsklen.", Money.Kroner(1_900_000),
            new(StandardParameters.TenderGoodsAndServices, Earlier.Date, null))),
        new TenderPublished(28, Any.Stamp(happenedAt: Earlier), new("2026/S 12-345")),
        new ContractSigned(29, Any.Stamp(happenedAt: Earlier), new("Leverandøren A/S", Money.Kroner(1_850_000), "dok. 40")),
        new MandateGiven(30, Any.Stamp(), new("m-1", "vikar-1", StandardRoles.DecidingManager, new(2026, 3, 2), new(2026, 3, 6), "Ferie.")),
        new MandateGiven(31, Any.Stamp(), new("m-2", "vikar-1", StandardRoles.DecidingManager, new(2026, 3, 2), new(2026, 3, 6), "Ferie.") { Acts = [Act.Confirm, Act.Stop] }),
        new MandateRevoked(32, Any.Stamp(), "m-1", "Lederen er tilbage."),
        new BreachRaised(33, Any.Stamp(happenedAt: Earlier), new("brud-1", CommitteeKind.LocalCommittee, "MED blev ikke hørt.") { Phase = Phase.Decision, Decision = 6 }),
        new BreachReferred(34, Any.Stamp(happenedAt: Earlier), "brud-1", new(ReferralBody.MainCommittee, "Udvalget blev ikke enigt.")),
        new BreachSettled(35, Any.Stamp(happenedAt: Earlier), "brud-1", new("MED høres før næste køb.", "Referat 4, pkt. 2")),
        new EntryCorrected(36, Any.Stamp(), 34, "Skrivefejl", new BreachReferred(36, Any.Stamp(), "brud-1", new(ReferralBody.CentralParties, "Udvalget blev ikke enigt."))),
    ];

    [Fact]
    public void Read_as_approved()
    {
        var text = new StringBuilder();
        foreach (var happened in All)
        {
            var words = happened.Describe(Any.Definition);
            text.Append($"{happened.Type}\n  {words.Danish}\n  {words.English}\n");
        }

        Approved.Matches(text.ToString(), "Events");
    }

    [Fact]
    public void Are_all_here() => All.Select(happened => happened.GetType()).Distinct().Should().BeEquivalentTo(
        typeof(ProcessEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ProcessEvent))));

    [Fact]
    public void Have_a_wire_name_each() => All.DistinctBy(happened => happened.GetType()).Select(happened => happened.Type).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Cannot_stand_before_the_first_place() =>
        FluentActions.Invoking(() => new QuestionAnswered(0, Any.Stamp(), "F1-KO-1", "Ja.")).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Carry_the_id_of_their_command() =>
        Any.Course().Decide(new AnswerQuestion("F1-KO-1", "Ja.") { Id = "c-1" }).ThenAccepted().Events[0].Command.Should().Be((CommandId)"c-1");
}
