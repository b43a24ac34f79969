using static Fremfaerd.Model.Tests.Process.Mandated;

namespace Fremfaerd.Model.Tests.Process;

public class A_signature_that_names_a_mandate
{
    private readonly ProcessSession _course = Mandated.Course();

    private static readonly Signature Right = Signed();

    public static TheoryData<string, Signature, string> Wrong => new()
    {
        { "mandate.unknown", Signed("m-9"), "Mandate m-9 was not given in this process. Name one that was, or have it recorded first." },
        { "mandate.not-held", Signed(actor: "vikar-2"), "Mandate m-1 was given to vikar-1, not to vikar-2. Name one that was given to vikar-2, or leave the mandate out." },
        { "mandate.not-from", Signed(from: "leder-9"), "Mandate m-1 was given by leder-1, not by leder-9. Say that the act is on behalf of leder-1." },
        { "mandate.other-role", Signed(role: StandardRoles.ProjectManager), "Mandate m-1 is to act as the deciding manager, not as the project manager. Act as the deciding manager." },
        { "mandate.other-role", new Signature(Deputy, null, "leder-1", "m-1"), "Mandate m-1 is to act as the deciding manager, not as somebody without a role. Act as the deciding manager." },
    };

    [Fact]
    public void Gives_the_authority_of_the_role_and_shows_for_whom() =>
        Confirms(_course, Right).ThenAccepted().Events[0].Stamp.By.Should().Be(Right);

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Is_refused_where_the_mandate_on_record_says_otherwise(string code, Signature signature, string why)
    {
        var no = Confirms(_course, signature).ThenRefused(code);

        no.Why.English.Should().Be(why);
        no.Authority.Should().Be(no.Why);
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Is_refused_also_for_what_every_role_may(string code, Signature signature, string why) =>
        _course.Process.Decide(new AnswerQuestion("F1-KO-1", "Ja."), By(signature)).ThenRefused(code).Why.English.Should().Be(why);

    [Fact]
    public void Is_refused_for_an_act_the_mandate_leaves_out()
    {
        var course = Mandated.Course(For(Week.From, Week.Until, acts: [Act.Advance, Act.Stop]));

        Confirms(course, Right).ThenRefused("mandate.other-act").Why.Danish.Should().Be(
            "Mandatet m-1 er kun til at gå til næste fase og stoppe forløbet, ikke til at bekræfte. Få et mandat, der rummer det.");
        course.Process.Decide(new AdvanceTo(Phase.Decision), By(Right)).ThenRefused("gate.closed").Authority.Should().BeNull();
    }

    [Fact]
    public void Is_refused_when_enrolling_since_none_can_be_on_record() =>
        TechnologyProcess.NotEnrolled(Any.Definition)
            .Decide(new Enrol(new("p", "t", Phase.Idea, Phase.Implementation, "w")), By(Right)).ThenRefused("mandate.unknown");

    [Fact]
    public void Answers_readiness_beside_authority_at_a_gate()
    {
        var no = _course.Process.Decide(new AdvanceTo(Phase.Decision), By(Signed("m-9"))).ThenRefused("mandate.unknown");

        no.Report!.IsOpen.Should().BeFalse();
        no.Authority.Should().NotBeNull();
    }

    [Fact]
    public void Does_not_lend_the_mandate_of_one_person_to_another_with_the_same_role()
    {
        var course = Mandated.Course(Week, new Mandate("m-2", "vikar-2", StandardRoles.DecidingManager, Week.From, Week.Until, "Ferie."));

        Confirms(course, Signed("m-2")).ThenRefused("mandate.not-held");
    }
}

public class A_signature_on_behalf_of_somebody_without_a_mandate
{
    [Fact]
    public void Is_allowed_to_one_whose_own_role_may() =>
        Any.Course().Process.Decide(
            new AnswerQuestion("F1-KO-1", "Ja."), By(new Signature("sekretaer-1", StandardRoles.Secretary, Any.Manager.Id)))
            .ThenAccepted();

    [Fact]
    public void Gives_no_authority() =>
        Any.Course().Process.Decide(
            new Confirm("F1-R2", "Sag 26/1234"), By(new Signature("sekretaer-1", StandardRoles.Secretary, Any.Manager.Id)))
            .ThenRefused("authority.missing");
}
