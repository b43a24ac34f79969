namespace Fremfaerd.Model.Tests.Process;

/// <summary>What a refusal carries beside its code: a report only where the gate was asked, an attempt only where it can be put on record.</summary>
public class What_a_refusal_carries
{
    private readonly ProcessSession _course = Any.Course();

    [Fact]
    public void Is_no_attempt_to_record_where_nothing_is_enrolled() =>
        TechnologyProcess.NotEnrolled(Any.Definition).Decide(new AdvanceTo(Phase.Decision), Any.Stamp()).ThenRefused("course.not-enrolled").ToRecord.Should().BeNull();

    [Fact]
    public void Is_no_attempt_to_record_where_the_history_can_only_be_read()
    {
        var newer = new UnrecognizedEvent(2, Any.Stamp(), "moon.landed", "{}");

        TechnologyProcess.From(StandardDefinition.All, [.. _course.Process.History, newer])
            .Decide(new AdvanceTo(Phase.Decision), Any.Stamp()).ThenRefused("course.read-only").ToRecord.Should().BeNull();
    }

    [Fact]
    public void Is_no_attempt_to_record_in_a_conflict_but_what_happened_since()
    {
        _course.Answer("F1-OL-1", "Nattevagten.").ThenAccepted();

        var no = _course.Decide(new AdvanceTo(Phase.Decision) { ExpectedSequence = 1 }).ThenRefused("conflict.sequence");
        no.ToRecord.Should().BeNull();
        no.Since.Should().HaveCount(1);
    }

    [Fact]
    public void Is_no_report_where_the_refusal_is_not_about_a_gate_or_authority() =>
        _course.AdvanceTo(Phase.Procurement).ThenRefused("move.not-next").Report.Should().BeNull();

    [Fact]
    public void Is_no_report_to_somebody_without_authority_while_the_course_is_paused()
    {
        _course.Pause("Ferie.").ThenAccepted();

        var no = _course.As(Any.Employee).AdvanceTo(Phase.Decision).ThenRefused("authority.missing");
        no.Report.Should().BeNull();
        no.Authority.Should().NotBeNull();
    }

    [Fact]
    public void Is_all_of_the_history_where_nothing_of_it_was_read()
    {
        _course.Answer("F1-OL-1", "Nattevagten.").ThenAccepted();

        _course.Decide(new AdvanceTo(Phase.Decision) { ExpectedSequence = 0 }).ThenRefused("conflict.sequence").Since.Should().Equal(_course.Process.History);
    }
}
