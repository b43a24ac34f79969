namespace Fremfaerd.Model.Tests.Process;

public class A_wrong_confirmation
{
    private readonly ProcessSession _course = Any.Course();

    private CheckResult Check => _course.Assess()["F1-R2"];

    [Fact]
    public void Closes_the_gate_again_when_it_is_withdrawn()
    {
        Walk.Open(_course, StandardGates.ExitOf(Phase.Idea));
        var confirmed = _course.Process.History.OfType<CheckConfirmed>().Single(one => one.Check.Code == "F1-R2");
        _course.Correct(confirmed.Sequence, null, "Bekræftet på en forkert sag").ThenAccepted();

        Check.Outcome.Should().Be(Outcome.Unmet);
        _course.AdvanceTo(Phase.Decision).ThenRefused("gate.closed");
        _course.Assess().NextSteps.Should().ContainSingle().Which.Should().BeOfType<ConfirmStep>();
    }

    [Fact]
    public void Shows_the_right_reference_and_the_moment_it_was_given()
    {
        _course.Confirm("F1-R2", "Sag 26/1234").ThenAccepted();
        var clock = Check.Explain(Language.English);
        _course.Correct(2, new Confirm("F1-R2", "Sag 26/4321"), "Cifrene var byttet om").ThenAccepted();

        Check.Explain(Language.English).Should().Be(clock.Replace("26/1234", "26/4321", StringComparison.Ordinal));
        Check.Events.Should().Equal(2, 3);
    }

    [Fact]
    public void Is_corrected_and_withdrawn_only_by_somebody_who_may_confirm()
    {
        _course.Confirm("F1-R2", "Sag 26/1234").ThenAccepted();
        var other = _course.As(Any.ProjectManager);

        other.Correct(2, new Confirm("F1-R2", "Sag 26/4321"), "Byttet om").ThenRefused("authority.missing").Authority.Should().NotBeNull();
        other.Correct(2, null, "Forkert sag").ThenRefused("authority.missing");
        _course.As(new("x")).Correct(2, null, "Forkert sag").ThenRefused("authority.missing");
    }

    [Fact]
    public void Is_corrected_in_the_role_that_may_by_an_actor_with_several()
    {
        _course.Confirm("F1-R2", "Sag 26/1234").ThenAccepted();
        var both = _course.As(new("leder-1", StandardRoles.Employee, StandardRoles.DecidingManager));

        both.Correct(2, new Confirm("F1-R2", "Sag 26/4321"), "Byttet om").ThenAccepted();
        both.Correct(3, null, "Forkert sag").ThenAccepted().Events[0].Stamp.By.Role.Should().Be(StandardRoles.DecidingManager);
    }

    [Fact]
    public void Can_be_corrected_when_the_course_has_gone_on()
    {
        var course = Walk.To(Phase.Decision);
        var confirmed = course.Process.History.OfType<CheckConfirmed>().First();

        course.Correct(confirmed.Sequence, new Confirm(confirmed.Check.Code, "Sag 26/4321"), "Byttet om").ThenAccepted();
        course.Process.Assess(confirmed.Check.Gate, Any.Start.AddDays(1))[confirmed.Check.Code].Explain(Language.Danish).Should().Contain("26/4321");
    }

    [Fact]
    public void Stays_with_its_gate()
    {
        var course = Any.Course(Phase.Implementation);
        course.Decide(new Confirm("F7-R4", "Sag", StandardGates.GoLive)).ThenAccepted();

        course.Correct(2, new Confirm("F7-R4", "Sag 2", StandardGates.ExitOf(Phase.Implementation)), "Forkert port").ThenRefused("correction.other-item");
    }
}
