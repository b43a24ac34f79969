namespace Fremfaerd.Model.Tests.Issues;

/// <summary>The texts of a waiver refused for want of authority were once put on record without being looked at: empty, endless, with NUL.</summary>
public class An_attempt_with_texts_that_cannot_be_kept
{
    private readonly ProcessSession _course = Any.Course().As(Any.ProjectManager);

    public static TheoryData<string, string?> Texts => new()
    {
        { "", null }, { "a\0b", null }, { new string('x', 200_000), null }, { "Tiden findes.", "" }, { "Tiden findes.", "a\0b" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Is_not_put_on_record(string reason, string? reference)
    {
        var waiver = new Waiver(reason, Any.ProjectManager.Id) { Reference = reference };
        var attempt = new Attempt(Act.Waive, null, null, new("idea-exit", "F1-R2"), waiver);

        _course.Waive("F1-R2", waiver).ThenRefused("authority.missing").ToRecord.Should().BeNull();
        _course.Decide(new RecordRefusal(attempt)).ThenRefused("attempt.unknown");
    }

    [Fact]
    public void Is_refused_when_it_is_loaded()
    {
        var attempt = new Attempt(Act.Waive, null, null, new("idea-exit", "F1-R2"), new Waiver("", Any.ProjectManager.Id));
        var forged = new AttemptRefused(2, Any.Stamp(Any.ProjectManager), attempt, "authority.missing", []);

        FluentActions.Invoking(() => TechnologyProcess.From(StandardDefinition.All, [.. _course.Process.History, forged]))
            .Should().Throw<HistoryException>().Which.Code.Should().Be("history.refused");
    }
}

/// <summary>
/// A command that was refused before anybody looked at what it tries, for its moment or its sequence, once came with an attempt to put on
/// record that could not be put there, or said something else.
/// </summary>
public class A_command_that_never_came_to_its_own_rule
{
    private readonly ProcessSession _course = Any.Course();

    [Fact]
    public void Carries_no_attempt_where_it_expects_a_sequence_that_is_not_there() =>
        _course.Decide(new AdvanceTo(Phase.Decision) { ExpectedSequence = 999 }).ThenRefused("conflict.sequence-unknown").ToRecord.Should().BeNull();

    [Fact]
    public void Carries_no_attempt_where_it_is_an_act_with_a_moment() =>
        _course.Decide(new AdvanceTo(Phase.Decision), Moment.At(Any.Start)).ThenRefused("moment.not-for-act").ToRecord.Should().BeNull();
}
