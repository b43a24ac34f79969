namespace Fremfaerd.Model.Tests.Process;

public class A_signature
{
    [Fact]
    public void May_say_on_whose_behalf_and_by_which_mandate()
    {
        var by = new Signature("vikar-1", StandardRoles.DecidingManager, onBehalfOf: "leder-1", mandate: "mandat-7", system: "esdh");
        var course = Any.Course();
        course.GiveMandate(new("mandat-7", "vikar-1", StandardRoles.DecidingManager, new(2026, 3, 2), new(2026, 3, 6), "Ferie.")).ThenAccepted();
        var reply = course.Process.Decide(new Confirm("F1-R2", "Sag 26/1234"), new Stamp(by, Any.Start));

        reply.ThenAccepted().Events[0].Stamp.By.Should().Be(by);
    }

    [Fact]
    public void Cannot_hold_a_mandate_from_nobody() =>
        FluentActions.Invoking(() => new Signature("vikar-1", StandardRoles.DecidingManager, mandate: "mandat-7"))
            .Should().Throw<ArgumentException>().WithMessage("A mandate is from somebody. Give onBehalfOf too.*");

    [Fact]
    public void Keeps_names_of_systems_and_mandates_in_the_form_of_codes()
    {
        FluentActions.Invoking(() => new Signature("x", null, system: "vort system")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Signature("x", null, onBehalfOf: "y", mandate: "vort mandat")).Should().Throw<ArgumentException>();
    }
}
