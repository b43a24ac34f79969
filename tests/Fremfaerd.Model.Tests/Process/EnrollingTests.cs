namespace Fremfaerd.Model.Tests.Process;

public class Enrolling_a_process
{
    private static Enrolment Valid(string title = "AI i nattevagten", string workplace = "Plejecenter Nord") =>
        new("proces-1", title, Phase.Idea, Phase.Implementation, workplace);

    private static Reply Enrol(Enrolment what, Actor? by = null) =>
        TechnologyProcess.NotEnrolled(Any.Definition).Decide(new Enrol(what), Any.Stamp(by));

    [Theory]
    [InlineData(Phase.Idea)]
    [InlineData(Phase.Decision)]
    [InlineData(Phase.Design)]
    [InlineData(Phase.Specification)]
    [InlineData(Phase.Procurement)]
    [InlineData(Phase.Development)]
    [InlineData(Phase.Implementation)]
    public void May_start_at_any_phase(Phase phase)
    {
        var process = Any.Course(phase).Process;

        process.Phase.Should().Be(phase);
        process.Standing.Should().Be(CourseStanding.InPhase);
        process.VisitsOf(phase).Should().Be(1);
    }

    [Fact]
    public void Pins_the_process_to_its_definition() =>
        Enrol(Valid()).ThenAccepted().Events[0].Should().Be(
            new Enrolled(1, Any.Stamp(), Any.Definition.Reference, Valid()));

    [Fact]
    public void Shows_the_phases_before_the_start_as_not_observed() =>
        Any.Course(Phase.Design).Assess("idea-exit").Standing.Should().Be(GateStanding.NotObserved);

    [Fact]
    public void Is_refused_when_the_last_phase_lies_before_the_first() =>
        Enrol(new("p", "t", Phase.Design, Phase.Idea, "w")).ThenRefused("enrolment.span");

    [Fact]
    public void Is_refused_the_second_time() =>
        Any.Course().Decide(new Enrol(Valid())).ThenRefused("course.already-enrolled");

    [Theory]
    [InlineData("1234567")]
    [InlineData("123456789")]
    [InlineData("1234567a")]
    [InlineData("12345678\n")]
    [InlineData("١٢٣٤٥٦٧٨")]
    public void Is_refused_with_a_CVR_number_that_is_not_eight_digits(string cvr) =>
        Enrol(Valid() with { Cvr = cvr }).ThenRefused("enrolment.cvr");

    [Theory]
    [InlineData("27.69.08")]
    [InlineData("27.69")]
    [InlineData("27.69.08 A00")]
    public void Takes_KLE_numbers_as_the_municipality_writes_them(string kle) =>
        Enrol(Valid() with { Kle = kle, Cvr = "29189625" }).ThenAccepted();

    [Theory]
    [InlineData("27")]
    [InlineData("27-69-08")]
    [InlineData("27.69.08A00")]
    public void Is_refused_with_a_KLE_number_of_another_form(string kle) =>
        Enrol(Valid() with { Kle = kle }).ThenRefused("enrolment.kle");

    [Theory]
    [InlineData("", "text.empty")]
    [InlineData("   ", "text.empty")]
    [InlineData("a\0b", "text.character")]
    [InlineData("a\ufffeb", "text.character")]
    public void Is_refused_with_a_title_that_cannot_be_kept(string title, string code) =>
        Enrol(Valid(title)).ThenRefused(code);

    /// <summary>Not inline data: attributes are stored as UTF-8, which has no lone surrogates.</summary>
    [Fact]
    public void Is_refused_with_half_a_character() =>
        Enrol(Valid("a" + (char)0xD800 + "b")).ThenRefused("text.character").Why.English.Should().Be(
            "The field “title” has at position 2 the character U+D800, which cannot be stored everywhere. Remove it.");

    [Fact]
    public void Is_refused_with_a_title_that_is_too_long() =>
        Enrol(Valid(new string('æ', 201))).ThenRefused("text.too-long").Why.Danish
            .Should().Be("Feltet »titel« har 201 tegn; der er plads til 200. Gør teksten kortere, eller henvis til et dokument.");

    [Fact]
    public void Is_refused_without_a_role_that_may() => Enrol(Valid(), Any.Employee).ThenRefused("authority.missing");

    [Fact]
    public void Comes_first_of_all_commands() =>
        TechnologyProcess.NotEnrolled(Any.Definition).Decide(new Complete(), Any.Stamp()).ThenRefused("course.not-enrolled");

    [Fact]
    public void Through_the_ten_line_door_tells_a_programmer_what_was_refused()
    {
        var act = () => ProcessSession.Enrol(Any.Definition, "", Phase.Idea, Any.Manager, Any.Clock());

        act.Should().Throw<ArgumentException>().WithMessage("The process was not enrolled. text.empty: The field “title” is empty. Write a text.");
    }

}
