using Fremfaerd.Model.Serialization.Tests.Golden;

namespace Fremfaerd.Model.Serialization.Tests.Hostile;

/// <summary>To the letter: what is repeated of a file, where it was cut, and which place a message leads to.</summary>
public class The_words_of_a_message
{
    [Theory]
    [InlineData("ÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅ", "ÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅ")]
    [InlineData("ÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅB", "ÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅ…")]
    [InlineData("ÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅ😀", "ÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅ😀")]
    [InlineData("ÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅ😀", "ÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅ…")]
    [InlineData("Å b-3.(x)+€", "Å b-3.(x)+€")]
    [InlineData("a'b\\\"c\\\\d\\u0000e\\u202ef\\tg", "a?b?c?d?e?f?g")]
    public void Repeat_forty_characters_and_say_where_they_cut(string type, string repeated) =>
        GoldenFiles.Compact.Events.Refusal(GoldenFiles.Event("course.resumed").With("$.type", $"\"{type}\""))!.Why.English
            .Should().Be($"“{repeated}” is not the name of an event. A name has the form question.answered.");

    /// <summary>Two hashes may differ at the end alone; what is no hash is cut like anything else.</summary>
    [Theory]
    [InlineData("0123456789abcdefABCDEF0123456789abcdefABCDEF0123456789abcdefABCD", null)]
    [InlineData("0123456789abcdefABCDEF0123456789abcdefABCDEF0123456789abcdefABCx", "0123456789abcdefABCDEF0123456789abcdefAB…")]
    [InlineData("0123456789abcdefABCDEF0123456789abcdefABCDEF0123456789abcdefABC", "0123456789abcdefABCDEF0123456789abcdefAB…")]
    [InlineData("xyz", "xyz")]
    public void Repeat_a_content_hash_in_full(string hash, string? repeated)
    {
        var known = GoldenFiles.Definitions.Single(definition => definition.Reference.Id == "silkeborg-eksempel").Reference.ContentHash;

        var no = GoldenFiles.Compact.Processes.Refusal(GoldenFiles.History("silkeborg").Replace(known, hash, StringComparison.Ordinal))!;

        no.Why.English.Should().StartWith($"The definition silkeborg-eksempel 1 has the content hash {repeated ?? hash} in the file, but the known one has {known}. ");
    }

    [Fact]
    public void Say_that_no_definition_is_known_where_the_reader_was_given_none()
    {
        var no = new FremfaerdJson(new() { Definitions = [] }).Processes.Refusal(GoldenFiles.History("silkeborg"))!;

        no.Code.Should().Be("json.definition-unknown");
        no.Why.English.Should().Be("The file follows the definition silkeborg-eksempel 1; known are: none. Give that definition to the reader.");
        no.Why.Danish.Should().Be("Filen følger skabelonen silkeborg-eksempel 1; kendte er: ingen. Giv læseren den skabelon.");
    }

    /// <summary>A name is repeated up to forty letters, and a path up to a hundred and twenty.</summary>
    [Theory]
    [InlineData(37)]
    [InlineData(38)]
    public void Cut_a_path_after_a_hundred_and_twenty_characters(int last)
    {
        var (first, whole) = (new string('a', 40), $"$.{new string('a', 40)}.{new string('a', 39)}.{new string('b', last)}");

        var no = GoldenFiles.Compact.Processes.Refusal($"{{\"{first}\":{{\"{first[1..]}\":{{\"{new string('b', last)}\":!")!;

        no.Path.Should().Be(whole.Length <= 120 ? whole : $"{whole[..120]}…");
        whole.Length.Should().BeOneOf(120, 121);
    }

    /// <summary>In bytes from the start of the line, as <see cref="JsonException"/> counts them.</summary>
    [Theory]
    [InlineData("7", 0, 0)]
    [InlineData("  7", 0, 2)]
    [InlineData("\n\n   7", 2, 3)]
    [InlineData("{\"æ\":7}", 0, 1)]
    [InlineData("{\"format\":\"fremfaerd-history\",\n \"formatVersion\":\n  0}", 2, 2)]
    public void Lead_to_line_and_byte(string json, long line, long place)
    {
        var no = GoldenFiles.Compact.Processes.Refusal(json)!;

        (no.LineNumber, no.BytePositionInLine).Should().Be((line, place));
    }

    /// <summary>A text of the host's own may hold half a character, which no bytes can stand for.</summary>
    [Fact]
    public void Lead_to_the_line_and_letter_of_half_a_character()
    {
        foreach (var (json, line, place) in new[] { ("\uD800", 0, 0), ("{\"æ\": \uDC00", 0, 6), ("{\n\n  \"x\uD800\"}", 2, 4) })
        {
            var no = GoldenFiles.Compact.Processes.Refusal(json)!;
            (no.Code, no.Path, no.LineNumber, no.BytePositionInLine).Should().Be(("json.text", "$", (long)line, (long)place));
        }
    }

    /// <summary>Of what is too deep, the path leads to what holds it.</summary>
    [Theory]
    [InlineData(5, "$.mood[0][0][0]")]
    [InlineData(8, "$.mood[0][0][0][0][0][0]")]
    public void Lead_to_what_holds_the_level_that_is_too_many(int depth, string path)
    {
        var json = new FremfaerdJson(new() { Limits = new(Depth: depth + 2) });

        json.Events.Refusal($"{{\"mood\":{new string('[', 20)}").Told().Should().Be($"json.depth {path} 1");
    }
}
