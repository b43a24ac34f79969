namespace Fremfaerd.Model.Tests.Process;

public class Confirming_a_check
{
    private readonly ProcessSession _course = Any.Course();

    [Fact]
    public void Meets_it_and_shows_who_and_on_what()
    {
        _course.Confirm("F1-R2", "Sag 26/1234, dok. 7").ThenAccepted();

        var check = _course.Assess()["F1-R2"];
        check.Outcome.Should().Be(Outcome.Met);
        check.Explain(Language.Danish).Should().Be(
            "Bekræftet 2. marts 2026 kl. 09.00 af den besluttende leder med henvisning til Sag 26/1234, dok. 7.");
    }

    [Fact]
    public void Is_refused_to_another_role_than_the_check_names()
    {
        var no = _course.As(Any.ProjectManager).Confirm("F1-R2", "Sag 26/1234").ThenRefused("authority.missing");

        no.Authority.Should().NotBeNull();
        no.Why.Danish.Should().Be("Kun den besluttende leder må bekræfte; projektlederen må ikke.");
    }

    [Fact]
    public void Is_refused_for_a_check_that_does_not_exist() => _course.Confirm("F9-R1", "Sag").ThenRefused("check.unknown");

    [Fact]
    public void Is_refused_for_a_check_of_another_phase() =>
        _course.Confirm("F2-R8", "Sag").ThenRefused("check.not-here").Why.English
            .Should().Be("Check F2-R8 does not belong to the idea phase. These can be confirmed here: G6, F1-R2 and F1-R5.");

    [Fact]
    public void May_name_the_gate_where_the_phase_has_several()
    {
        var course = Any.Course(Phase.Implementation);

        course.Decide(new Confirm("F7-R4", "Sag", StandardGates.GoLive)).ThenAccepted();
        course.Decide(new Confirm("F7-R4", "Sag", StandardGates.ExitOf(Phase.Implementation))).ThenRefused("check.not-here");
    }

    [Fact]
    public void Is_refused_for_a_check_that_is_met_by_a_record() =>
        _course.Confirm("F1-R1", "Sag").ThenRefused("check.not-confirmable");

    [Theory]
    [InlineData("", "text.empty")]
    [InlineData("\0", "text.character")]
    public void Is_refused_without_a_reference_that_can_be_kept(string reference, string code) =>
        _course.Confirm("F1-R2", reference).ThenRefused(code);
}
