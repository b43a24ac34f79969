using Fremfaerd.Model.Tests.Readiness;

namespace Fremfaerd.Model.Tests.Process.Bends;

/// <summary>Enrolled at each phase, followed until each phase.</summary>
public class Joining_at_each_phase
{
    /// <summary>By hand: what blocks at the first exit when nothing at all is on record.</summary>
    private static readonly Dictionary<Phase, string[]> AddedBy = new()
    {
        [Phase.Idea] = [],
        [Phase.Decision] = ["idea-exit/F1-R2", "idea-exit/F1-R3"],
        [Phase.Design] = ["decision-exit/F2-R1", "decision-exit/F2-R3", "decision-exit/F2-R5", "decision-exit/F2-R6"],
        [Phase.Specification] = ["design-exit/F3-R3"],
        [Phase.Procurement] = ["specification-exit/F4-R2", "specification-exit/F4-R5"],
        [Phase.Development] = ["procurement-exit/F5-R1"],
        [Phase.Implementation] = ["before-live-data/F6-R2"],
    };

    public static TheoryData<Phase, Phase> Spans
    {
        get
        {
            var spans = new TheoryData<Phase, Phase>();
            foreach (var startsAt in Enum.GetValues<Phase>())
            {
                for (var until = startsAt; until <= Phase.Implementation; until++)
                    spans.Add(startsAt, until);
            }

            return spans;
        }
    }

    [Theory]
    [MemberData(nameof(Spans))]
    public void Leaves_earlier_phases_not_observed_and_later_ones_not_followed(Phase startsAt, Phase until)
    {
        var course = Enrol(startsAt, until);
        foreach (var gate in FullWalk.Gates)
            course.Assess(gate.Id).Standing.Should().Be(StandingOf(gate.Phase, startsAt, until));

        foreach (var line in course.Process.Phases(Any.Start.AddDays(3)))
        {
            line.Standing.Should().Be(StandingOf(line.Phase, startsAt, until));
            line.Visits.Should().HaveCount(line.Phase == startsAt ? 1 : 0);
        }

        var statistics = PhaseStatistics.Of([course.Process], Any.Start.AddDays(3));
        statistics.Should().Equal(Enum.GetValues<Phase>().Select(phase =>
            new PhaseStatistics(phase, 1, phase < startsAt ? 1 : 0, 0, phase == startsAt ? 1 : 0, 0, null)));
    }

    [Theory]
    [MemberData(nameof(Spans))]
    public void Shows_all_of_earlier_phases_and_lets_these_checks_block(Phase startsAt, Phase until)
    {
        var report = Enrol(startsAt, until).Assess();
        var earlier = FullWalk.Gates.Where(gate => gate.Phase < startsAt).Select(gate => gate.Id).ToHashSet();

        report.CarriedChecks.Should().HaveCount(InForce.Definition.Content.Checks.Sum(check => check.Gates.Count(earlier.Contains)));
        report.CarriedChecks.Should().NotContain(check => check.Carried != CarriedBecause.NotObserved);
        report.CarriedChecks.Where(check => check.ClosesGate).Select(check => $"{check.Address}")
            .Should().BeEquivalentTo(AddedBy.Where(pair => pair.Key <= startsAt).SelectMany(pair => pair.Value));
        report.CatchUpQuestions.Should().HaveCount(InForce.Definition.Content.Questions.Count(question => question.Phase < startsAt));
        report.Explain(Language.Danish).Contains("fasen er ikke fulgt", StringComparison.Ordinal).Should().Be(startsAt > Phase.Idea);
        report.Explain(Language.English).Contains("the phase is not observed", StringComparison.Ordinal).Should().Be(startsAt > Phase.Idea);
        report.Explain(Language.Danish).Contains("Spørgsmål at indhente fra tidligere faser", StringComparison.Ordinal).Should().Be(startsAt > Phase.Idea);
    }

    [Theory]
    [MemberData(nameof(Spans))]
    public void Leaves_only_the_assignment_to_catch_up_on_where_every_condition_is_false(Phase startsAt, Phase until)
    {
        var course = Enrol(startsAt, until);
        foreach (var fact in InForce.Definition.Content.Facts.Where(fact => fact.Kind == FactKind.YesNo && !fact.IsReadFromDecisions))
            course.Clarify(fact.Id, false).ThenAccepted();

        course.Assess().CarriedChecks.Where(check => check.ClosesGate).Select(check => $"{check.Address}")
            .Should().Equal(startsAt > Phase.Idea ? ["idea-exit/F1-R2"] : []);
    }

    [Theory]
    [MemberData(nameof(Spans))]
    public void Goes_on_to_the_end_of_its_span_once_it_is_caught_up(Phase startsAt, Phase until)
    {
        var course = Enrol(startsAt, until);
        course.Receive(new Viewpoint(Satisfier.View, Party.Citizens, "Hvad med tilsynet?")).ThenAccepted();
        FullWalk.Ready(course, FullWalk.ExitOf(startsAt), extra: Enum.GetValues<Phase>().Where(phase => phase < startsAt)
            .SelectMany(phase => Asked.CarriedFromPhase(phase, check => check.NeededWheneverEnrolled || check.Basis == Basis.Law))
            .SelectMany(asked => asked.Pieces).Select(one => one.Piece).Distinct());
        FullWalk.Reach(until, course).Should().BeTrue();
        FullWalk.Ready(course, FullWalk.ExitOf(until));
        course.Complete().ThenAccepted();

        course.Process.Phases(Any.Start.AddDays(3)).Where(line => line.Standing == GateStanding.NotObserved)
            .Should().HaveCount((int)startsAt - 1).And.NotContain(line => line.Visits.Count > 0);
        course.Process.Passages.Should().NotContain(passage => passage.Value.Phase < startsAt || passage.Value.Phase > until);
        PhaseStatistics.Of([course.Process], Any.Start.AddDays(3)).Sum(line => line.Entered).Should().Be(until - startsAt + 1);
    }

    /// <summary>A council not heard before a decision that is on record: shown with its way out, and closing nothing.</summary>
    [Theory]
    [InlineData(Phase.Design)]
    [InlineData(Phase.Procurement)]
    [InlineData(Phase.Implementation)]
    public void Shows_what_can_no_longer_be_met_and_does_not_close_on_it(Phase startsAt)
    {
        var course = Enrol(startsAt, Phase.Implementation);
        foreach (var fact in (FactId[])[StandardFacts.AffectsElderlyCitizens, StandardFacts.AffectsCitizensWithDisabilities])
            course.Clarify(fact, true).ThenAccepted();
        course.RecordDecision(Any.Decision() with { Phase = Phase.Decision }, Moment.On(2026, 1, 15)).ThenAccepted();

        var report = course.Assess();
        foreach (var code in (string[])["F2-R5", "F2-R6"])
        {
            var result = report.CarriedChecks.Single(check => check.Address.Code == code);
            (result.Outcome, result.ClosesGate).Should().Be((Outcome.Unmet, false));
            result.WayOut.Should().NotBeNull();
            report.Explain(Language.Danish).Should().Contain($"[!] decision-exit/{code} (fasen er ikke fulgt)");
            report.NoWayForward.Should().NotContain(way => way.Check.Code == code);
        }
    }

    [Fact]
    public void Blocks_on_a_check_of_the_model_where_a_definition_needs_it_whenever_enrolled()
    {
        IEnumerable<string> Closing(ProcessDefinition definition) =>
            Any.Course(Phase.Design, definition).Assess().CarriedChecks.Where(check => check.ClosesGate).Select(check => $"{check.Address}");

        var needed = Closing(Needing("F2-R8")).ToArray();
        Closing(InForce.Definition).Should().NotContain("decision-exit/F2-R8");
        needed.Should().Contain("decision-exit/F2-R8").And.HaveCount(Closing(InForce.Definition).Count() + 1);
        Closing(Needing("F2-R9")).Should().Equal(Closing(InForce.Definition), "a warning closes nothing");

        var course = Any.Course(Phase.Design, Needing("F2-R8"));
        course.AdvanceTo(Phase.Specification).ThenRefused("gate.closed").Why.Danish.Should().Contain("decision-exit/F2-R8");
        course.Decide(new Confirm("F2-R8", "dok-1", "decision-exit")).ThenAccepted();
        course.Assess().CarriedChecks.First(check => $"{check.Address}" == "decision-exit/F2-R8").Outcome.Should().Be(Outcome.Met);
    }

    private static ProcessDefinition Needing(CheckCode code) => ProcessDefinition.Build(InForce.Definition.Content with
    {
        Id = "local",
        Checks = [.. InForce.Definition.Content.Checks.Select(check => check.Code == code ? check with { NeededWheneverEnrolled = true } : check)],
    });

    private static GateStanding StandingOf(Phase phase, Phase startsAt, Phase until) =>
        phase < startsAt ? GateStanding.NotObserved
        : phase > until ? GateStanding.NotFollowed
        : phase == startsAt ? GateStanding.Current
        : GateStanding.Ahead;

    private static ProcessSession Enrol(Phase startsAt, Phase until) =>
        ProcessSession.Enrol(InForce.Definition, new Enrolment("p-1", "AI i nattevagten", startsAt, until, null), Any.Manager, Any.Clock());
}
