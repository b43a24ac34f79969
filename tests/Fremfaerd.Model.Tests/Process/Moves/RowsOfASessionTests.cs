namespace Fremfaerd.Model.Tests.Process.Moves;

public class Rows_of_the_table_in_a_session
{
    private readonly ProcessSession _course = Any.Course();

    private ProcessDefinition Definition => _course.Process.Definition;

    private Transition Row(Move move, Phase? to = null) => Definition.Transitions.First(row =>
        row.From == _course.Process.Position && row.Move == move && (to is null || (row.Skips ?? row.To.Phase) == to));

    [Fact]
    public void Are_each_answered_once_in_their_order()
    {
        foreach (var position in Standings.All)
        {
            var course = Standings.CourseIn(position);
            var answers = course.Moves();
            answers.Select(answer => answer.Transition).Should().Equal(Definition.Transitions);
            answers.Should().OnlyContain(answer => answer.MayBeTaken == (answer.No == null) && answer.Why.Danish.Length > 0 && answer.Why.English.Length > 0);
            answers.Where(answer => answer.Transition.From != position).Should().OnlyContain(answer => answer.No!.Code == "move.not-from-here");
            answers.Where(answer => answer.Transition.From == position).Should().NotContain(answer => answer.No != null && answer.No.Code == "move.not-from-here");
        }
    }

    [Fact]
    public void Are_answered_without_anything_happening()
    {
        _course.Moves();
        _course.Process.Sequence.Should().Be(1);
        _course.Pending.Should().ContainSingle();
    }

    [Fact]
    public void That_may_be_taken_say_what_they_do_and_others_why_not()
    {
        var (pause, advance) = (Row(Move.Pause), Row(Move.Advance));
        _course.May(pause).Why.Should().Be(pause.Description);
        _course.May(advance).No!.Code.Should().Be("gate.closed");
        _course.May(advance).No!.Report!.Gate.Id.Should().Be(advance.Gate!.Value);
        _course.As(Any.Employee).May(pause).No!.Code.Should().Be("authority.missing");
    }

    [Fact]
    public void From_elsewhere_are_refused_with_both_places_named()
    {
        var resume = Definition.Transitions.First(row => row.Move == Move.Resume);
        var refused = _course.Take(resume).ThenRefused("move.not-from-here");
        refused.Why.Danish.Should().Be("Forløbet står i Idéfasen, og flytningen går fra Idéfasen (på pause).");
        refused.Process.Should().BeSameAs(_course.Process);
    }

    [Fact]
    public void That_enrol_are_answered_but_not_taken()
    {
        var course = ProcessSession.Start(Any.Definition, Any.Manager, Any.Clock());
        var enrol = Definition.Transitions.First(row => row.Move == Move.Enrol);

        course.May(enrol).MayBeTaken.Should().BeTrue();
        course.As(Any.Employee).May(enrol).No!.Code.Should().Be("authority.missing");
        _course.May(enrol).No!.Code.Should().Be("move.not-from-here");
        var take = () => course.Take(enrol);
        take.Should().Throw<ArgumentException>().WithMessage("*ProcessSession.Enrol*");
        course.Process.Sequence.Should().Be(0);
    }

    [Fact]
    public void That_skip_use_the_rule_of_the_definition_where_no_reason_is_given()
    {
        var skip = Row(Move.Skip, Phase.Procurement);
        _course.Take(skip).ThenRefused("skip.ground-not-clarified");
        _course.Clarify(StandardFacts.RequiresProcurement, false).ThenAccepted();
        _course.As(Any.ProjectManager).May(skip).MayBeTaken.Should().BeTrue();
        _course.As(Any.ProjectManager).Take(skip).ThenAccepted();

        _course.Process.Skips.Single().Value.Ground.Should().Be(SkipGround.ByRule("no-purchase"));
        _course.Take(skip).ThenRefused("skip.already");
        _course.Take(skip, "Købet sker i et andet forløb.").ThenAccepted();
        _course.Process.Skips.Single().Value.Ground.Should().Be(SkipGround.Because("Købet sker i et andet forløb."));
    }

    [Fact]
    public void That_skip_a_phase_without_rules_ask_for_a_reason()
    {
        var skip = Row(Move.Skip, Phase.Design);
        _course.May(skip).MayBeTaken.Should().BeTrue();
        _course.Take(skip).ThenRefused("text.empty");
        _course.As(Any.ProjectManager).May(skip).No!.Code.Should().Be("authority.missing");
    }

    [Theory]
    [InlineData(Move.Pause, "idea")]
    [InlineData(Move.Stop, "idea")]
    [InlineData(Move.Stop, "paused:idea")]
    [InlineData(Move.Reopen, "stopped:idea")]
    [InlineData(Move.Reopen, "completed:idea")]
    [InlineData(Move.ReturnTo, "decision")]
    public void That_need_a_reason_are_refused_without_one(Move move, string from)
    {
        var row = Definition.Transitions.First(row => row.Move == move && row.From.Code == from);
        var course = Standings.CourseIn(row.From);

        course.May(row).MayBeTaken.Should().BeTrue("the reason is still to be given");
        course.Take(row).ThenRefused("text.empty");
        course.Take(row, " ").ThenRefused("text.empty");
        course.Process.Position.Should().Be(row.From);
        course.Take(row, "Der mangler et grundlag.").ThenAccepted();
        course.Process.Position.Should().Be(row.To);
    }

    [Fact]
    public void Of_another_definition_are_a_mistake_of_the_caller()
    {
        var other = Exploring.SmallCourse.Definition.Transitions.First(row => row.Gate == Exploring.SmallCourse.Trial);
        var may = () => _course.May(other);
        var take = () => _course.Take(other);

        may.Should().Throw<ArgumentException>().WithMessage("*fremfaerd-standard 1*");
        take.Should().Throw<ArgumentException>().WithMessage("*fremfaerd-standard 1*");
        var none = () => _course.May(null!);
        none.Should().Throw<ArgumentNullException>();
    }
}
