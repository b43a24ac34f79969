namespace Fremfaerd.Model.Tests.Process.Breaches;

public class The_deadline_after_a_breach
{
    private static readonly Moment LastOfJanuary = Moment.On(2026, 1, 31);

    [Fact]
    public void Is_said_not_to_be_configured_where_no_agreement_is_known()
    {
        var course = Breached.Raised();

        var check = course.Here();
        check.Outcome.Should().Be(Outcome.Unmet, "the breach is open, whether or not there is a deadline");
        check.Explain(Language.English).Should().Contain("No deadline is configured for a breach raised on 2 March 2026 at 09:")
            .And.Contain("since agreements differ");
        check.Parameters.Should().Equal(new ParameterUse(StandardParameters.BreachDeadline, new(2026, 3, 2), null));
        course.Process.Breaches[0].Deadline.Should().BeNull();
    }

    [Theory]
    [InlineData("2026-02-01", "breach.deadline")]
    [InlineData("2026-02-28", "breach.deadline")]
    [InlineData("2026-03-01", "breach.deadline-passed")]
    public void Of_a_month_from_the_last_of_January_is_the_last_of_February_and_that_day_belongs_to_it(string day, string code)
    {
        var process = InJanuary(Breached.WithDeadline(CalendarPeriod.OfMonths(1)), LastOfJanuary);

        var at = DateTimeOffset.ParseExact($"{day}T23:30:00+01:00", "yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture);
        var check = process.Assess(StandardGates.ExitOf(Phase.Idea), at)[new CheckAddress("idea-exit", "BREACH")];
        check.Codes().Should().Equal("breach.open", code);
        check.Outcome.Should().Be(Outcome.Unmet);
        process.Breaches[0].Deadline.Should().Be(new DateOnly(2026, 2, 28));
    }

    [Fact]
    public void Is_told_with_its_length_the_day_that_selected_it_and_its_source()
    {
        var process = InJanuary(Breached.WithDeadline(CalendarPeriod.OfDays(14)), LastOfJanuary);

        var check = process.Assess(StandardGates.ExitOf(Phase.Idea), At(2026, 2, 2))[new CheckAddress("idea-exit", "BREACH")];
        check.Explain(Language.Danish).Should().EndWith(
            $"Fristen for at trække beslutningen tilbage er til og med 14. februar 2026: 14 dage (»fristen ved brud på MED-aftalen« 31. januar 2026, {Breached.Local}).");
        check.Parameters.Single().Value!.Source.Should().Be(Breached.Local);
    }

    [Fact]
    public void Is_selected_by_the_day_of_the_breach_not_by_the_day_judged_on()
    {
        var definition = Breached.WithDeadline(CalendarPeriod.OfMonths(1));
        InJanuary(definition, Moment.On(2025, 12, 31)).Breaches[0].Deadline.Should().BeNull("the agreement came into force on 1 January");
        InJanuary(definition, Moment.On(2026, 1, 1)).Breaches[0].Deadline.Should().Be(new DateOnly(2026, 2, 1));
    }

    [Fact]
    public void Follows_the_moment_when_that_is_corrected()
    {
        var course = ProcessSession.Resume(InJanuary(Breached.WithDeadline(CalendarPeriod.OfMonths(1)), LastOfJanuary), Breached.Representative, Any.Clock());
        var raised = course.Process.Breaches[0].Raised.Sequence;
        course.Correct(raised, new RaiseBreach(Breached.What), "Forkert dato.", Moment.On(2026, 1, 30)).ThenAccepted();

        course.Process.Breaches[0].Deadline.Should().Be(new DateOnly(2026, 2, 28));
        course.Correct(course.Process.Sequence, new RaiseBreach(Breached.What), "Forkert dato.", Moment.On(2026, 1, 20)).ThenAccepted();
        course.Process.Breaches[0].Deadline.Should().Be(new DateOnly(2026, 2, 20));
    }

    [Fact]
    public void Opens_nothing_and_ends_nothing_when_it_passes()
    {
        var process = InJanuary(Breached.WithDeadline(CalendarPeriod.OfDays(1)), LastOfJanuary);

        process.Breaches[0].StateAt(At(2026, 6, 1)).Should().Be(BreachState.Open);
        process.IsOpen(StandardGates.ExitOf(Phase.Idea), At(2026, 6, 1)).Should().BeFalse();
    }

    [Fact]
    public void Is_none_in_a_definition_that_has_no_such_parameter()
    {
        var definition = ProcessDefinition.Build(Any.Definition.Content with
        {
            Id = "without",
            Parameters = [.. Any.Definition.Content.Parameters.Where(parameter => parameter.Id != StandardParameters.BreachDeadline)],
        });

        var course = Breached.Raised(definition);

        course.Here().Codes().Should().Equal("breach.open", "breach.no-deadline");
        course.Here().Parameters.Should().BeEmpty();
        course.Process.Breaches[0].DeadlineBy.Should().BeNull();
    }

    private static TechnologyProcess InJanuary(ProcessDefinition definition, Moment raised)
    {
        var course = ProcessSession.Enrol(definition, "AI i nattevagten", Phase.Idea, Any.Manager, new ManualTime(At(2026, 1, 31)));
        course.RecordDecision(Any.Decision(), Moment.On(2025, 12, 1)).ThenAccepted();
        course.RaiseBreach(Breached.What, raised).ThenAccepted();
        return course.Process;
    }

    private static DateTimeOffset At(int year, int month, int day) => new(year, month, day, 9, 0, 0, TimeSpan.FromHours(1));
}
