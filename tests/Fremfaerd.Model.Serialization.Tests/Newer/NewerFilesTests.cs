using Fremfaerd.Model.Serialization.Tests.Golden;

namespace Fremfaerd.Model.Serialization.Tests.Newer;

/// <summary>The head of a file is never of another version, and says what the file follows.</summary>
public class A_newer_file
{
    private static readonly string File = GoldenFiles.History("silkeborg");

    [Fact]
    public void Is_refused_as_newer_whatever_else_it_has_and_in_every_order()
    {
        List<(string Name, string Value)> members = [("format", "\"fremfaerd-history\""), ("formatVersion", "2"), ("previous", "{\"a\":[1,{}]}"), ("events", "{\"later\":null}"), ("$type", "1")];
        foreach (var order in Parts.Orders(members))
        {
            var no = GoldenFiles.Compact.Processes.Refusal(Parts.Object(order))!;
            no.Told().Should().Be("json.format-version $.formatVersion 1");
            no.Why.English.Should().Contain("2").And.Contain("1");
        }
    }

    [Theory]
    [InlineData("$.format", "\"fremfaerd-report\"", "json.format $.format 2")]
    [InlineData("$.format", "\"Fremfaerd-History\"", "json.format $.format 2")]
    [InlineData("$.format", "null", "json.null $.format 2")]
    [InlineData("$.formatVersion", "2147483647", "json.format-version $.formatVersion 3")]
    [InlineData("$.formatVersion", "0", "json.type $.formatVersion 3")]
    [InlineData("$.formatVersion", "1.0", "json.type $.formatVersion 3")]
    [InlineData("$.formatVersion", "\"1\"", "json.type $.formatVersion 3")]
    [InlineData("$.process", "\"andet\"", "json.envelope $.process 9")]
    [InlineData("$.definition.version", "2", "json.envelope $.definition 4")]
    [InlineData("$.definition.id", "\"andet\"", "json.envelope $.definition 4")]
    public void Is_refused_for_its_head(string path, string value, string told) =>
        GoldenFiles.Compact.Processes.Refusal(File.With(path, value)).Told().Should().Be(told);

    [Fact]
    public void That_follows_an_unknown_definition_is_refused_with_both_names()
    {
        var no = GoldenFiles.Compact.Processes.Refusal(File.Replace("silkeborg-eksempel", "aarhus", StringComparison.Ordinal))!;

        no.Code.Should().Be("json.definition-unknown");
        no.Why.English.Should().Contain("aarhus 1").And.Contain("silkeborg-eksempel 1");
        no.Why.Danish.Should().Contain("aarhus 1").And.Contain("silkeborg-eksempel 1");
    }

    [Fact]
    public void That_follows_a_definition_with_another_hash_is_refused_with_both_hashes()
    {
        var known = GoldenFiles.Definitions.Single(definition => definition.Reference.Id == "silkeborg-eksempel").Reference.ContentHash;
        var no = GoldenFiles.Compact.Processes.Refusal(File.Replace(known, new string('0', 64), StringComparison.Ordinal))!;

        no.Code.Should().Be("json.definition-hash");
        no.Why.English.Should().Contain(new string('0', 40)).And.Contain(known);
    }

    [Theory]
    [InlineData("previous")]
    [InlineData("$type")]
    [InlineData("Format")]
    public void Has_no_unknown_member_in_its_head(string member)
    {
        foreach (var spot in Spots.Of(File).Where(spot => spot.Path is "$" or "$.definition"))
            GoldenFiles.Compact.Processes.Refusal(File.WithFirst(spot, $"\"{member}\": 1"))!.Code.Should().Be("json.unknown-member");
    }

    [Fact]
    public void Is_read_only_with_title_and_definition_where_its_enrolment_has_something_new()
    {
        foreach (var place in new[] { "$.events[0]", "$.events[0].stamp", "$.events[0].stamp.by", "$.events[0].data", "$.events[0].data.enrolment" })
        {
            var json = File.WithFirst(Spots.Of(File).Single(spot => spot.Path == place), "\"budget\": 1.0E+2,").Replace(",,", ",", StringComparison.Ordinal);

            var process = GoldenFiles.Compact.Processes.Read(json);

            process.IsReadOnly.Should().BeTrue();
            process.Enrolment!.Title.Should().NotBeEmpty();
            process.History[0].Should().BeOfType<UnrecognizedEvent>().Which.Known.Should().BeOfType<Enrolled>();
            GoldenFiles.Compact.Processes.Write(process).Should().Be(Parts.WithoutBlanks(json));
        }
    }

    [Fact]
    public void Is_refused_where_its_first_event_is_of_a_newer_type() =>
        GoldenFiles.Compact.Processes.Refusal(File.Replace("\"process.enrolled\"", $"\"{new string('x', 90)}\"", StringComparison.Ordinal))!
            .Should().Match<FremfaerdJsonException>(no => no.Code == "history.first" && !no.Message.Contains(new string('x', 41)));

    [Fact]
    public void Is_read_only_from_the_first_event_that_is_newer_on()
    {
        foreach (var spot in Spots.Of(File).Where(spot => spot.Path.EndsWith("].data", StringComparison.Ordinal) && spot.Line > 60).Where((_, at) => at % 9 == 0))
        {
            var json = File.WithFirst(spot, "\"budget\": 1.0E+2").Replace(",}", "}", StringComparison.Ordinal);
            var process = GoldenFiles.Compact.Processes.Read(json);
            process.IsReadOnly.Should().BeTrue();
            GoldenFiles.Compact.Processes.Write(process).Should().Be(Parts.WithoutBlanks(json));
            GoldenFiles.Indented.Processes.Write(GoldenFiles.Compact.Processes.Read(GoldenFiles.Indented.Processes.Write(process))).Should().Be(GoldenFiles.Indented.Processes.Write(process));
        }
    }
}
