using static Fremfaerd.Model.Tests.Process.Mandated;

namespace Fremfaerd.Model.Tests.Process;

public class A_session_of_somebody_with_a_mandate
{
    private readonly ManualTime _clock = Any.Clock();
    private readonly ProcessSession _course;

    public A_session_of_somebody_with_a_mandate()
    {
        _course = ProcessSession.Enrol(Any.Definition, "AI i nattevagten", Phase.Idea, Any.Manager, _clock, id: "proces-1");
        _course.GiveMandate(Week).ThenAccepted();
    }

    [Fact]
    public void Signs_by_it_where_the_actor_has_no_role() =>
        _course.As(new Actor(Deputy)).Confirm("F1-R2", "Sag 26/1234").ThenAccepted().Events[0].Stamp.By.Should().Be(Signed());

    [Fact]
    public void Signs_in_a_role_of_the_host_where_that_may()
    {
        var deputy = _course.As(new Actor(Deputy, StandardRoles.Employee));

        deputy.Answer("F1-KO-1", "Ja.").ThenAccepted().Events[0].Stamp.By.Should().Be(new Signature(Deputy, StandardRoles.Employee));
        deputy.Confirm("F1-R2", "Sag 26/1234").ThenAccepted().Events[0].Stamp.By.Should().Be(Signed());
    }

    [Fact]
    public void Signs_by_it_where_the_check_names_the_role_of_the_mandate()
    {
        var content = Any.Definition.Content;
        var roles = ValueList.From(content.Roles.Select(role => role.Id == StandardRoles.ProjectManager ? role with { Acts = [.. role.Acts, Act.Confirm] } : role));
        var course = Any.Course(definition: ProcessDefinition.Build(content with { Roles = roles }));
        course.GiveMandate(Week).ThenAccepted();

        course.As(new Actor(Deputy, StandardRoles.ProjectManager)).Confirm("F1-R2", "Sag 26/1234").ThenAccepted().Events[0].Stamp.By.Should().Be(Signed());
    }

    [Fact]
    public void Takes_the_one_that_covers_the_act()
    {
        var course = Mandated.Course(
            For(Week.From, Week.Until, "m-stop", Act.Stop), For(new(2026, 3, 9), new(2026, 3, 13), "m-next"), For(Week.From, Week.Until, "m-confirm", Act.Confirm));

        course.As(new Actor(Deputy)).Confirm("F1-R2", "Sag 26/1234").ThenAccepted().Events[0].Stamp.By.Mandate.Should().Be((MandateId)"m-confirm");
    }

    [Fact]
    public void Takes_none_that_is_over()
    {
        _clock.MoveTo(Any.Start.AddDays(5));

        _course.As(new Actor(Deputy)).Confirm("F1-R2", "Sag 26/1234").ThenRefused("mandate.not-in-force");
    }

    [Fact]
    public void Takes_none_that_is_over_by_the_latest_recording_though_the_clock_stepped_back()
    {
        _clock.MoveTo(Any.Start.AddDays(5));
        _course.Clarify(StandardFacts.IsDigital, true).ThenAccepted();
        _clock.MoveTo(Any.Start.AddDays(1));

        _course.As(new Actor(Deputy)).Confirm("F1-R2", "Sag 26/1234").ThenRefused("mandate.not-in-force");
    }

    [Fact]
    public void Takes_none_that_was_revoked()
    {
        _course.RevokeMandate("m-1", "Lederen er tilbage.").ThenAccepted();

        _course.As(new Actor(Deputy)).Confirm("F1-R2", "Sag 26/1234").ThenRefused("mandate.revoked");
    }

    [Fact]
    public void Takes_none_of_somebody_else() => _course.As(new Actor("vikar-2")).Confirm("F1-R2", "Sag 26/1234").ThenRefused("authority.missing");

    [Fact]
    public void Moves_the_course_and_the_passage_shows_by_whom()
    {
        Walk.Open(_course, StandardGates.ExitOf(Phase.Idea));
        _course.As(new Actor(Deputy)).AdvanceTo(Phase.Decision).ThenAccepted();

        _course.Process.Passages[^1].Stamp.By.Should().Be(Signed());
    }
}

public class A_command_sent_twice_by_mandate
{
    private static readonly Confirm Command = new("F1-R2", "Sag 26/1234") { Id = "c-1" };

    private readonly ManualTime _clock = Any.Clock();
    private readonly ProcessSession _course;
    private readonly ProcessSession _deputy;

    public A_command_sent_twice_by_mandate()
    {
        _course = ProcessSession.Enrol(Any.Definition, "AI i nattevagten", Phase.Idea, Any.Manager, _clock, id: "proces-1");
        _course.GiveMandate(Week).ThenAccepted();
        _deputy = _course.As(new Actor(Deputy));
        _deputy.Decide(Command).ThenAccepted();
    }

    [Fact]
    public void Happens_once() => _deputy.Decide(Command).ThenAccepted().IsRepeat.Should().BeTrue();

    [Fact]
    public void Happens_once_though_the_mandate_ran_out_in_between()
    {
        _clock.MoveTo(Any.Start.AddDays(30));

        _deputy.Decide(Command).ThenAccepted().IsRepeat.Should().BeTrue();
    }

    [Fact]
    public void Happens_once_though_the_host_gave_the_role_in_between() =>
        _course.As(new Actor(Deputy, StandardRoles.DecidingManager)).Decide(Command).ThenAccepted().IsRepeat.Should().BeTrue();

    [Fact]
    public void Is_a_conflict_when_it_says_something_else() =>
        _deputy.Decide(new Confirm("F1-R2", "Sag 26/9") { Id = "c-1" }).ThenRefused("conflict.command-id");

    [Fact]
    public void Is_a_conflict_when_the_giver_sends_it() => _course.Decide(Command).ThenRefused("conflict.command-id");

    [Fact]
    public void Is_a_conflict_when_it_is_signed_on_behalf_of_somebody_else() =>
        _course.Process.Decide(Command, By(Signed(from: "leder-9"))).ThenRefused("conflict.command-id");
}
