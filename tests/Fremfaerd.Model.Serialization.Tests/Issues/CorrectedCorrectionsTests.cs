using Fremfaerd.Model.Serialization.Tests.Golden;

namespace Fremfaerd.Model.Serialization.Tests.Issues;

/// <summary>
/// A correction to another correction was once written without a word though nothing can load it, and one to an event of a
/// newer version failed inside the writer.
/// </summary>
public class A_correction_to_what_no_correction_can_be
{
    private static readonly Stamp Stamp = Any.Stamp();

    public static TheoryData<string> Wrong => ["newer", "correction", "erasure"];

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Is_not_written(string wrong)
    {
        var writing = () => FremfaerdJson.Default.Events.Write(new EntryCorrected(3, Stamp, 2, "r", Named(wrong)));

        writing.Should().Throw<ArgumentException>().WithMessage("*Name an entry that this version knows*");
    }

    [Theory]
    [InlineData("{\"corrects\":1,\"reason\":\"x\"}")]
    [InlineData("{\"corrects\":1,\"reason\":\"x\",\"replacement\":{\"type\":\"question.answered\",\"data\":{\"question\":\"F1-KO-1\",\"text\":\"x\"}}}")]
    public void Is_not_read(string inner)
    {
        var json = FremfaerdJson.Default.Events.Write(new EntryCorrected(3, Stamp, 2, "r", new QuestionAnswered(3, Stamp, "F1-KO-1", "x")));
        var nested = json[..json.IndexOf("\"replacement\"", StringComparison.Ordinal)] + $"\"replacement\":{{\"type\":\"entry.corrected\",\"data\":{inner}}}}}}}";

        FremfaerdJson.Default.Events.Refusal(json).Should().BeNull();
        FremfaerdJson.Default.Events.Refusal(nested).Told().Should().Be("json.replacement $.data.replacement 1");
    }

    [Fact]
    public void Is_kept_unread_where_it_is_to_something_newer()
    {
        var json = Parts.WithoutBlanks(GoldenFiles.Event("entry.corrected").Replace("\"involvement.held\"", "\"robot.greeted\"", StringComparison.Ordinal));

        GoldenFiles.Compact.Events.Write(GoldenFiles.Compact.Events.Read(json).Should().BeOfType<UnrecognizedEvent>().Subject).Should().Be(json);
    }

    private static ProcessEvent Named(string wrong) => wrong switch
    {
        "newer" => new UnrecognizedEvent(3, Stamp, "new.thing", "{}"),
        "correction" => new EntryCorrected(3, Stamp, 1, "r", new QuestionAnswered(3, Stamp, "F1-KO-1", "x")),
        _ => new EntryCorrected(3, Stamp, 1, "r", null),
    };
}

/// <summary>The envelope of what is right is that of its correction and is written once, so another one would be lost.</summary>
public class What_is_right_with_an_envelope_of_its_own
{
    private static readonly DateTimeOffset At = new(2026, 3, 3, 14, 5, 0, TimeSpan.FromHours(1));

    private static readonly Signature By = new("leder-1", StandardRoles.DecidingManager);

    private static readonly Stamp Stamp = new(By, At, Moment.On(2026, 3, 1));

    [Theory]
    [InlineData("sequence")]
    [InlineData("signature")]
    [InlineData("offset")]
    [InlineData("moment")]
    [InlineData("command")]
    public void Is_not_written(string other)
    {
        var right = new QuestionAnswered(other == "sequence" ? 4 : 3, StampWith(other), "F1-KO-1", "x") { Command = other == "command" ? (CommandId?)"c-1" : null };
        var writing = () => FremfaerdJson.Default.Events.Write(new EntryCorrected(3, Stamp, 2, "r", right));

        writing.Should().Throw<ArgumentException>().WithMessage("*another sequence, stamp or command id*");
    }

    [Fact]
    public void Is_written_where_it_says_the_same()
    {
        var same = new EntryCorrected(3, Stamp, 2, "r", new QuestionAnswered(3, new Stamp(By, At, Moment.On(2026, 3, 1)), "F1-KO-1", "x"));

        FremfaerdJson.Default.Events.Read(FremfaerdJson.Default.Events.Write(same)).Should().Be(same);
    }

    private static Stamp StampWith(string other) => other switch
    {
        "signature" => new(new("leder-2", StandardRoles.DecidingManager), At, Moment.On(2026, 3, 1)),
        "offset" => new(By, At.ToOffset(TimeSpan.FromHours(2)), Moment.On(2026, 3, 1)),
        "moment" => new(By, At, Moment.On(2026, 3, 2)),
        _ => Stamp,
    };
}
