namespace Fremfaerd.Model.Tests.Process;

public class Asking_how_a_gate_stood_at_an_earlier_moment
{
    private readonly ProcessSession _course = Any.Course();

    [Fact]
    public void Counts_only_what_had_happened_by_then()
    {
        _course.Clarify(StandardFacts.AffectsWorkingConditions, false).ThenAccepted();
        var before = Any.Start.AddSeconds(1);

        _course.Process.Assess(before)["F1-R3"].Outcome.Should().Be(Outcome.Unmet);
        _course.Process.Assess(Any.Start.AddDays(1))["F1-R3"].Outcome.Should().Be(Outcome.Met);
    }

    [Fact]
    public void Reads_the_value_that_stood_then()
    {
        _course.Clarify(StandardFacts.AffectsWorkingConditions, false).ThenAccepted();
        var between = Any.Start.AddSeconds(3).AddMilliseconds(500);
        _course.Clarify(StandardFacts.AffectsWorkingConditions, true).ThenAccepted();
        _course.Clarify(StandardFacts.AffectsWorkingConditions, false).ThenAccepted();

        _course.Process.EvidenceAt(Any.Start.AddSeconds(2)).ValueOf(StandardFacts.AffectsWorkingConditions).Should().Be(FactValue.No);
        _course.Process.EvidenceAt(between).ValueOf(StandardFacts.AffectsWorkingConditions).Should().Be(FactValue.Yes);
    }

    /// <summary>It had happened; whether it lies before a decision of that day is another question.</summary>
    [Fact]
    public void Counts_an_entry_dated_the_same_day()
    {
        _course.HoldInvolvement(Any.Involvement(Party.AffectedEmployees), Moment.On(2026, 3, 1)).ThenAccepted();

        var then = _course.Process.Assess(new(2026, 3, 1, 0, 30, 0, TimeSpan.FromHours(1)))["F1-R4"];
        then.Outcome.Should().Be(Outcome.Indeterminate);
        then.Findings.Select(finding => finding.Code).Should().Equal("hearing.today-without-time", "level.met");
        _course.Process.Assess(new(2026, 3, 2, 0, 30, 0, TimeSpan.FromHours(1)))["F1-R4"].Outcome.Should().Be(Outcome.Met);
        _course.Process.Assess(new(2026, 2, 28, 23, 59, 0, TimeSpan.FromHours(1)))["F1-R4"].Outcome.Should().Be(Outcome.Unmet);
    }

    [Fact]
    public void Is_not_possible_without_a_moment() =>
        FluentActions.Invoking(() => _course.Process.Assess(default(DateTimeOffset))).Should().Throw<ArgumentException>();
}

public class A_clock_that_steps_back
{
    [Fact]
    public void Hides_nothing_that_is_on_record_from_the_decision()
    {
        var course = Any.Course();
        Walk.Open(course, StandardGates.ExitOf(Phase.Idea));

        course.Process.Decide(new AdvanceTo(Phase.Decision), Any.Stamp(at: Any.Start.AddHours(-3))).ThenAccepted();
    }

    [Fact]
    public void Twice_still_hides_nothing()
    {
        var course = Any.Course();
        Walk.Open(course, StandardGates.ExitOf(Phase.Idea));
        var process = course.Process.Decide(new AnswerQuestion("F1-OL-1", "Nattevagten."), Any.Stamp(at: Any.Start.AddHours(-4))).ThenAccepted().Process;

        process.Decide(new AdvanceTo(Phase.Decision), Any.Stamp(at: Any.Start.AddHours(-3))).ThenAccepted();
    }

    [Fact]
    public void Loads_again()
    {
        var course = Any.Course();
        Walk.Open(course, StandardGates.ExitOf(Phase.Idea));
        var yes = course.Process.Decide(new AdvanceTo(Phase.Decision), Any.Stamp(at: Any.Start.AddHours(-3))).ThenAccepted();

        TechnologyProcess.From(StandardDefinition.All, yes.Process.History).Phase.Should().Be(Phase.Decision);
    }
}
