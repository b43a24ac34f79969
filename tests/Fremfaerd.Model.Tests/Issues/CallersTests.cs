namespace Fremfaerd.Model.Tests.Issues;

/// <summary>Callers that got the wrong kind of answer, or none.</summary>
public class Callers_that_were_misunderstood
{
    [Fact]
    public void Hold_the_role_that_a_check_names_though_another_of_theirs_may_confirm_too()
    {
        var content = Any.Definition.Content;
        var definition = ProcessDefinition.Build(content with
        {
            Roles = [.. content.Roles, new Role("dpo", new("databeskyttelsesrådgiveren", "the data-protection officer"), [Act.Document, Act.Confirm])],
        });
        var course = Any.Course(definition: definition).As(new Actor("x", "dpo", StandardRoles.DecidingManager));

        course.Confirm("F1-R2", "Sag 26/1234").ThenAccepted().Events[0].Stamp.By.Role.Should().Be(StandardRoles.DecidingManager);
        course.As(new Actor("y", "dpo")).Confirm("F1-R2", "Sag 26/1234").ThenRefused("authority.confirm");
    }

    [Fact]
    public void Repeat_a_command_though_their_roles_are_listed_in_another_order()
    {
        var course = Any.Course();
        var command = new AnswerQuestion("F1-KO-1", "Ja.") { Id = "c-1" };
        course.As(new Actor("x", StandardRoles.Employee, StandardRoles.SuperUser)).Decide(command).ThenAccepted();

        course.As(new Actor("x", StandardRoles.SuperUser, StandardRoles.Employee)).Decide(command).ThenAccepted().IsRepeat.Should().BeTrue();
    }

    [Fact]
    public void Give_no_definition_at_all() =>
        FluentActions.Invoking(() => TechnologyProcess.From([null!], Any.Course().Process.History)).Should().Throw<ArgumentException>();

    [Fact]
    public void Ask_for_the_terms_of_somebody_elses_enum()
    {
        FluentActions.Invoking(() => Terms.Code(DayOfWeek.Monday)).Should().Throw<ArgumentException>().WithMessage("DayOfWeek is no enum with terms.*");
        Terms.TryParse<DayOfWeek>("Monday", out _).Should().BeFalse();
    }

    [Fact]
    public void Give_a_placeholder_nothing() =>
        FluentActions.Invoking(() => new LocalizedText("{a}", "{a}").With(("a", null!))).Should().Throw<ArgumentException>();

    [Fact]
    public void Give_a_step_of_their_own_placeholders_that_nothing_fills() =>
        FluentActions.Invoking(() => new CustomRequirement("x", 1, _ => null, new("Gør {a}", "Do {a}"))).Should().Throw<ArgumentException>();

    [Fact]
    public void Show_an_event_whose_fact_only_a_newer_definition_has() =>
        new FactClarified(3, Any.Stamp(), "isQuantum", true).Describe(Any.Definition).Danish.Should().Contain("isQuantum");
}
