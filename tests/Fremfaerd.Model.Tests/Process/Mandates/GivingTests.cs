using static Fremfaerd.Model.Tests.Process.Mandated;

namespace Fremfaerd.Model.Tests.Process;

public class Giving_a_mandate
{
    private readonly ProcessSession _course = Any.Course();

    [Fact]
    public void Puts_it_on_record_with_its_giver()
    {
        _course.GiveMandate(Week).ThenAccepted();

        var given = _course.Process.Mandates.Should().ContainSingle().Which;
        (given.Given.Value, given.GivenBy, given.Given.Sequence, given.Revoked).Should().Be((Week, Any.Manager.Id, 2L, null));
    }

    [Fact]
    public void Happens_when_it_is_recorded() =>
        _course.Decide(new GiveMandate(Week), Moment.On(2026, 3, 1)).ThenRefused("moment.not-for-act");

    [Fact]
    public void Is_refused_before_enrolment() =>
        ProcessSession.Start(Any.Definition, Any.Manager, Any.Clock()).GiveMandate(Week).ThenRefused("course.not-enrolled");

    [Fact]
    public void Is_possible_while_the_course_has_ended() => Walk.ToTheEnd().GiveMandate(Week).ThenAccepted();

    [Fact]
    public void Is_refused_to_a_role_that_may_not()
    {
        var no = _course.As(Any.ProjectManager).GiveMandate(Week).ThenRefused("authority.missing");

        no.Authority!.Danish.Should().Be("Kun den besluttende leder må give og tilbagekalde mandater; projektlederen må ikke.");
    }

    [Fact]
    public void Is_refused_with_an_id_that_is_used()
    {
        _course.GiveMandate(Week).ThenAccepted();

        _course.GiveMandate(For(new(2026, 3, 9), new(2026, 3, 9))).ThenRefused("mandate.known").Authority.Should().BeNull();
    }

    [Fact]
    public void Is_refused_to_oneself() =>
        _course.GiveMandate(new("m-1", Any.Manager.Id, StandardRoles.DecidingManager, Week.From, Week.Until, "Ferie."))
            .ThenRefused("mandate.to-oneself");

    [Fact]
    public void Is_refused_for_a_role_the_definition_has_not() =>
        _course.GiveMandate(new("m-1", Deputy, "wizard", Week.From, Week.Until, "Ferie.")).ThenRefused("role.unknown");

    [Fact]
    public void Is_refused_for_another_role_than_the_one_acted_in()
    {
        var no = _course.GiveMandate(new("m-1", Deputy, StandardRoles.ProjectManager, Week.From, Week.Until, "Ferie."))
            .ThenRefused("mandate.role-not-held");

        no.Authority.Should().Be(no.Why);
        no.Why.English.Should().Be(
            "A mandate to act as the project manager cannot be given by the deciding manager. Give it in that very role, or let the one who has it give it.");
    }

    [Fact]
    public void Takes_the_role_it_gives_where_the_giver_has_several_that_may()
    {
        var content = Any.Definition.Content;
        var roles = ValueList.From(content.Roles.Select(role => role.Id == StandardRoles.ProjectManager ? role with { Acts = [.. role.Acts, Act.Delegate] } : role));
        var both = new Actor("leder-2", StandardRoles.DecidingManager, StandardRoles.ProjectManager);
        var course = Any.Course(definition: ProcessDefinition.Build(content with { Roles = roles })).As(both);

        course.GiveMandate(new("m-1", Deputy, StandardRoles.ProjectManager, Week.From, Week.Until, "Ferie."))
            .ThenAccepted().Events[0].Stamp.By.Role.Should().Be(StandardRoles.ProjectManager);
    }

    [Fact]
    public void Is_refused_to_one_who_acts_by_a_mandate()
    {
        _course.GiveMandate(Week).ThenAccepted();
        var further = new Mandate("m-2", "vikar-2", StandardRoles.DecidingManager, Week.From, Week.Until, "Syg.");

        var no = _course.As(new Actor(Deputy)).GiveMandate(further).ThenRefused("mandate.passed-on");
        no.Authority!.Danish.Should().Be(
            "Der handles efter mandatet m-1, og et mandat kan ikke gives videre. Lad leder-1 give det nye selv.");
    }

    [Fact]
    public void Is_refused_for_an_act_the_role_has_not()
    {
        var content = Any.Definition.Content;
        var roles = ValueList.From(content.Roles.Select(role => role.Id == StandardRoles.DecidingManager ? role with { Acts = [Act.Enrol, Act.Confirm, Act.Delegate] } : role));
        var course = Any.Course(definition: ProcessDefinition.Build(content with { Roles = roles }));

        course.GiveMandate(For(Week.From, Week.Until, acts: [Act.Confirm, Act.Stop])).ThenRefused("mandate.act").Why.English.Should().Be(
            "A mandate cannot let somebody stop the process, since the deciding manager may not. It can let them enrol a process, confirm and give and revoke mandates.");
    }

    [Theory]
    [InlineData("2026-03-06", "2026-03-05")]
    [InlineData("2026-02-01", "2026-03-01")]
    public void Is_refused_when_it_ends_before_it_starts_or_is_over_already(string from, string until)
    {
        var no = _course.GiveMandate(For(Day(from), Day(until))).ThenRefused("mandate.period");

        no.Why.Danish.Should().StartWith("Et mandat, der noteres 2. marts 2026, kan ikke gælde fra ");
    }

    [Fact]
    public void Is_possible_on_its_last_day() => _course.GiveMandate(For(new(2026, 3, 1), new(2026, 3, 2))).ThenAccepted();

    [Fact]
    public void Is_refused_after_its_last_day_though_the_clock_stepped_back()
    {
        var process = _course.Process.Decide(new ClarifyFact(StandardFacts.IsDigital, true), Any.Stamp(at: Any.Start.AddDays(5))).Process;

        process.Decide(new GiveMandate(Week), Any.Stamp(at: Any.Start)).ThenRefused("mandate.period");
    }

    [Theory]
    [InlineData("", "text.empty")]
    [InlineData("\0", "text.character")]
    public void Is_refused_without_a_reason_that_can_be_kept(string reason, string code) =>
        _course.GiveMandate(new("m-1", Deputy, StandardRoles.DecidingManager, Week.From, Week.Until, reason)).ThenRefused(code);

    [Fact]
    public void Needs_both_days()
    {
        FluentActions.Invoking(() => For(default, Week.Until)).Should().Throw<ArgumentException>().WithMessage("*is no day*");
        FluentActions.Invoking(() => For(Week.From, default)).Should().Throw<ArgumentException>().WithMessage("*is no day*");
    }

    [Fact]
    public void Names_each_act_once() => For(Week.From, Week.Until, acts: [Act.Confirm, Act.Confirm]).Acts.Should().Equal(Act.Confirm);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
