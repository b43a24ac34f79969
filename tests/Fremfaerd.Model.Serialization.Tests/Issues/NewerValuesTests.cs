using Fremfaerd.Model.Serialization.Tests.Golden;

namespace Fremfaerd.Model.Serialization.Tests.Issues;

/// <summary>A value of which there is exactly one of several kinds was once refused (<c>json.one-of</c>) where a newer version had added a kind.</summary>
public class A_kind_of_value_that_is_newer
{
    private const string Known = "\"yesNo\": true";

    public static TheoryData<string> Events => [.. GoldenFiles.Events.Where(name => GoldenFiles.Event(name).Contains(Known, StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Events))]
    public void Is_kept_as_it_was_read(string name)
    {
        var json = GoldenFiles.Event(name).Replace(Known, "\"date\": \"2026-01-01\"", StringComparison.Ordinal);

        var read = GoldenFiles.Compact.Events.Read(json);

        read.Should().BeOfType<UnrecognizedEvent>();
        GoldenFiles.Compact.Events.Write(read).Should().Be(Parts.WithoutBlanks(json));
    }

    [Fact]
    public void Does_not_excuse_two_that_are_known() =>
        GoldenFiles.Compact.Events.Refusal(GoldenFiles.Event("fact.clarified").Replace(Known, "\"date\": 1, \"yesNo\": true, \"choice\": \"a\"", StringComparison.Ordinal))!
            .Code.Should().Be("json.one-of");

    [Fact]
    public void Does_not_excuse_none_at_all() =>
        GoldenFiles.Compact.Events.Refusal(GoldenFiles.Event("fact.clarified").Replace(Known, "", StringComparison.Ordinal))!
            .Code.Should().Be("json.one-of");
}
