using Fremfaerd.Model.Reporting.Documents;
using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting.Pictures;

/// <summary>The words of pictures: those of the report, as plain text.</summary>
internal static class Speech
{
    internal static string Say(this Course course, LocalizedText text) => course.Words.Say(text).Plain;

    /// <summary>The library's own sentence with values; a string among them counts as typed by a person.</summary>
    internal static string Say(this Course course, LocalizedText text, params (string, TextValue)[] values) => course.Words.Say(text.With(values)).Plain;

    /// <summary>The same with words that went through the door already; they are put in once, whatever they look like.</summary>
    internal static string Put(this Course course, LocalizedText text, params ReadOnlySpan<(string Name, string Words)> values)
    {
        var (said, rest) = (new StringBuilder(), course.Say(text));
        while (rest.IndexOf('{', StringComparison.Ordinal) is >= 0 and var open && rest.IndexOf('}', open) is > 0 and var close)
        {
            said.Append(rest, 0, open);
            foreach (var (name, words) in values)
            {
                if (rest.AsSpan(open + 1, close - open - 1).SequenceEqual(name))
                    said.Append(words);
            }

            rest = rest[(close + 1)..];
        }

        return said.Append(rest).ToString();
    }

    internal static string Title(this Course course) => course.Words.Typed(course.Enrolment.Title).Plain.ReplaceLineEndings(" ");

    internal static string Day(this Course course, DateTimeOffset instant) => course.Words.When(DanishTime.DateOf(instant)).Plain;

    internal static string Day(this Course course, Moment moment) => course.Words.When(moment.Date).Plain;

    /// <summary>“one, two and three”.</summary>
    internal static string List(this Course course, IEnumerable<string> items)
    {
        var all = items.ToArray();
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])}{(course.Words.Language == Language.Danish ? " og " : " and ")}{all[^1]}";
    }
}
