namespace Fremfaerd.Model.Tests.Process;

/// <summary>A correction with more than one fault, one that changes nothing, and one of an entry that is not there.</summary>
public class A_correction_that_is_refused
{
    private readonly ProcessSession _course = Any.Course();

    public A_correction_that_is_refused() => _course.Answer("F1-KO-1", "Vi har talt om det.").ThenAccepted();

    [Fact]
    public void Is_so_for_want_of_authority_before_its_texts_and_what_it_changes()
    {
        var (course, address) = Waived();
        var other = course.As(Any.ProjectManager);

        other.Correct(course.Process.Sequence, null, "").ThenRefused("authority.missing");
        other.Correct(course.Process.Sequence, new Waive(address.Code, Bends.Let.Right, address.Gate), "Fejl.").ThenRefused("authority.missing");
    }

    [Fact]
    public void Is_so_for_its_reason_before_what_it_changes() =>
        _course.Correct(2, new AnswerQuestion("F1-KO-1", "Vi har talt om det."), "").ThenRefused("text.empty");

    [Fact]
    public void Is_so_where_it_says_the_same() =>
        _course.Correct(2, new AnswerQuestion("F1-KO-1", "Vi har talt om det."), "Slåfejl.").ThenRefused("correction.nothing-changed");

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(3)]
    [InlineData(long.MaxValue)]
    public void Is_so_where_there_is_no_such_entry_whether_or_not_it_says_what_was_read(long entry)
    {
        _course.Correct(entry, null, "Fejl.").ThenRefused("correction.unknown");
        _course.Decide(new Correct(entry, null, "Fejl.") { ExpectedSequence = 2 }).ThenRefused("correction.unknown");
        _course.Decide(new Correct(entry, null, "Fejl.") { ExpectedSequence = 1 }).Should().BeOfType<Refused>();
        _course.As(Any.Employee).Correct(entry, null, "Fejl.").Should().BeOfType<Refused>();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Is_so_where_a_waiver_is_said_again_with_its_gate_or_without(bool namesGate)
    {
        var (course, address) = Waived();

        course.Correct(course.Process.Sequence, new Waive(address.Code, Bends.Let.Right, namesGate ? address.Gate : (GateId?)null), "Slåfejl.")
            .ThenRefused("correction.nothing-changed");
    }

    [Fact]
    public void Is_so_where_a_confirmation_is_said_again_with_its_gate_or_without()
    {
        _course.Confirm("F1-R2", "dok. 1").ThenAccepted();

        _course.Correct(3, new Confirm("F1-R2", "dok. 1"), "Slåfejl.").ThenRefused("correction.nothing-changed");
        _course.Correct(3, new Confirm("F1-R2", "dok. 1", StandardGates.ExitOf(Phase.Idea)), "Slåfejl.").ThenRefused("correction.nothing-changed");
        _course.Correct(3, new Confirm("F1-R2", "dok. 2", StandardGates.ExitOf(Phase.Idea)), "Slåfejl.").ThenAccepted();
    }

    private static (ProcessSession Course, CheckAddress Address) Waived()
    {
        CheckAddress address = new("specification-exit", "G2");
        var course = Bends.Let.CourseWithout(address);
        Bends.Let.Waive(course, address).ThenAccepted();
        return (course, address);
    }
}

/// <summary>A command sent again by its id is a repeat only where it says the same.</summary>
public class A_command_sent_again
{
    private static readonly GateId Exit = StandardGates.ExitOf(Phase.Idea);

    private readonly ProcessSession _course = Any.Course();

    [Fact]
    public void Is_a_repeat_where_it_confirms_the_same_check()
    {
        var first = new Confirm("F1-R2", "dok. 1", Exit) { Id = "c-1" };
        _course.Decide(first).ThenAccepted();

        _course.Decide(first).ThenAccepted().IsRepeat.Should().BeTrue();
        _course.Decide(new Confirm("F1-R2", "dok. 1") { Id = "c-1" }).ThenAccepted().IsRepeat.Should().BeTrue();
        _course.Decide(new Confirm("F1-R3", "dok. 1", Exit) { Id = "c-1" }).ThenRefused("conflict.command-id");
        _course.Decide(new Confirm("F1-R2", "dok. 1", StandardGates.GoLive) { Id = "c-1" }).ThenRefused("conflict.command-id");
    }

    [Fact]
    public void Is_a_repeat_where_it_waives_the_same_check()
    {
        CheckAddress address = new("specification-exit", "G2");
        var course = Bends.Let.CourseWithout(address);
        var first = new Waive(address.Code, Bends.Let.Right, address.Gate) { Id = "c-1" };
        course.Decide(first).ThenAccepted();

        course.Decide(first).ThenAccepted().IsRepeat.Should().BeTrue();
        course.Decide(new Waive(address.Code, Bends.Let.Right) { Id = "c-1" }).ThenAccepted().IsRepeat.Should().BeTrue();
        course.Decide(new Waive("G1", Bends.Let.Right, address.Gate) { Id = "c-1" }).ThenRefused("conflict.command-id");
        course.Decide(new Waive(address.Code, Bends.Let.Right, StandardGates.GoLive) { Id = "c-1" }).ThenRefused("conflict.command-id");
    }
}
