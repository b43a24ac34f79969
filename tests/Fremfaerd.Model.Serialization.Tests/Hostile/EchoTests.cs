using System.Globalization;
using Fremfaerd.Model.Serialization.Tests.Golden;

namespace Fremfaerd.Model.Serialization.Tests.Hostile;

/// <summary>A message never carries what was in the file any further than a few cleaned characters.</summary>
public class What_a_message_repeats
{
    /// <summary>No text of the library has this letter.</summary>
    private const char Mark = 'Ж';

    private static readonly string[] Hostile =
    [
        new(Mark, 1_000_000), "\\u202e\\u2066" + new string(Mark, 60), "\\r\\n\\u001b[31m" + new string(Mark, 60), "\\u0000\\u0007\\u0085\\u2028\\u2029", "<script>'\\\"\\\\", "\\ufeff\\u200b\\u00ad\\udb40\\udc41", "Ж\\u0301\\u0301\\u0301",
    ];

    [Fact]
    public void Is_at_most_forty_cleaned_characters_wherever_it_stood()
    {
        foreach (var hostile in Hostile)
        {
            foreach (var (name, path) in Places.Codes.Select(place => (place.Event, place.Path)).Concat(Places.Ids).Concat(Places.Days).Concat(Places.Instants).Concat(Places.Amounts).Append(("course.resumed", "$.type")))
                Clean(GoldenFiles.Compact.Events.Refusal(GoldenFiles.Event(name).With(path, $"\"{hostile}\"")), most: 40);
            Clean(GoldenFiles.Compact.Events.Refusal(GoldenFiles.Event("course.resumed").Replace("\"stamp\"", $"\"{hostile}\"", StringComparison.Ordinal)), most: 80);
            Clean(GoldenFiles.Compact.Processes.Refusal(GoldenFiles.History("silkeborg").With("$.format", $"\"{hostile}\"")), most: 40);
            Clean(GoldenFiles.Compact.Processes.Refusal($"{{\"{hostile}\":[{{\"{hostile}\":nul"), most: 80);
        }
    }

    [Fact]
    public void Is_as_little_of_a_number()
    {
        var no = GoldenFiles.Compact.Events.Refusal(GoldenFiles.Event("course.resumed").With("$.sequence", new string('7', 1_000_000)))!;

        no.Message.Count(letter => letter == '7').Should().BeLessThanOrEqualTo(42);
    }

    private static void Clean(FremfaerdJsonException? no, int most)
    {
        foreach (var told in new[] { no!.Message, no.Why.Danish, no.Why.English, no.Path! })
        {
            told.Count(letter => letter == Mark).Should().BeLessThanOrEqualTo(most);
            told.Should().NotContain("<script>'\"");
            told.Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.NonSpacingMark).Should().BeEmpty();
        }
    }
}
