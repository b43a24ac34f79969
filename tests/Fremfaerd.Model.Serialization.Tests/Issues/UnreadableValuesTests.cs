using Fremfaerd.Model.Serialization.Tests.Hosting;

namespace Fremfaerd.Model.Serialization.Tests.Issues;

/// <summary>
/// Half characters were once written as U+FFFD without a word, and ids, numbers and moments that no reader takes were written
/// as they were: the file was lost when it was needed.
/// </summary>
public class A_value_that_could_not_be_read_again
{
    private static readonly Stamp Stamp = Any.Stamp();

    /// <summary>Not as inline data: the test platform itself would hand over another character.</summary>
    [Fact]
    public void Is_half_a_character_and_is_not_written_as_another()
    {
        foreach (var half in new[] { "a\uD800b", "\uDC00", "a\uD83D", "\uDE00\uD83D", "😀\uD83D" })
        {
            Refused(new QuestionAnswered(2, Stamp, "F1-KO-1", half)).WithMessage("*half a character*");
            Refused(new EntryCorrected(3, Stamp, 2, "r", new QuestionAnswered(3, Stamp, "F1-KO-1", half))).WithMessage("*half a character*");
        }
    }

    [Fact]
    public void Is_not_a_whole_character_of_two_halves()
    {
        var happened = new QuestionAnswered(2, Stamp, "F1-KO-1", "a😀b\U0010FFFF");

        FremfaerdJson.Default.Events.Read(FremfaerdJson.Default.Events.Write(happened)).Should().Be(happened);
    }

    [Fact]
    public void Is_a_number_that_files_do_not_hold_and_is_not_written()
    {
        ProcessEvent[] beyond =
        [
            new CourseResumed(9_007_199_254_740_992, Stamp), new CourseResumed(long.MaxValue, Stamp),
            new EntryCorrected(3, Stamp, -1, "r", null), new EntryCorrected(3, Stamp, 9_007_199_254_740_992, "r", null),
        ];
        foreach (var happened in beyond)
            Refused(happened);
    }

    [Theory]
    [InlineData("æ ø")]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("line\nbreak")]
    public void Is_a_code_that_is_no_identifier_and_is_not_written(string code) =>
        Refused(new AttemptRefused(3, Stamp, new Attempt(Act.Complete, null, null, null, null), code, []));

    [Fact]
    public void Is_an_id_longer_than_ids_are_and_is_not_written() =>
        Refused(new AttemptRefused(3, Stamp, new Attempt(Act.Complete, null, null, null, null), new string('a', 101), []));

    /// <summary>A few ticks after the first instant of all are cut away with what is less than a microsecond.</summary>
    [Fact]
    public void Is_the_first_instant_of_all_and_is_not_made() =>
        FluentActions.Invoking(() => Any.Stamp(at: DateTimeOffset.MinValue.AddTicks(5))).Should().Throw<ArgumentException>().WithMessage("*no moment*");

    [Theory]
    [InlineData("generated")]
    [InlineData("added")]
    [InlineData("reflected")]
    public void Is_no_moment_and_is_not_written_into_a_hosts_document(string host)
    {
        var writing = () => JsonSerializer.Serialize(default(Moment), Hosts.Named(host));

        writing.Should().Throw<ArgumentException>().WithMessage("*no day*");
    }

    private static FluentAssertions.Specialized.ExceptionAssertions<ArgumentException> Refused(ProcessEvent happened)
    {
        var writing = () => FremfaerdJson.Default.Events.Write(happened);
        return writing.Should().Throw<ArgumentException>(happened.Type);
    }
}
