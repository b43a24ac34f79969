using System.Globalization;
using Fremfaerd.Model.Reporting.Documents;
using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting.Notes;

/// <summary>What a note of a course is written with; it remembers the events that were referred to.</summary>
internal sealed class Pen(Course course)
{
    private static readonly LocalizedText Yes = new("ja", "yes");

    private static readonly LocalizedText No = new("nej", "no");

    private readonly SortedSet<long> _cited = [];

    internal Course Course => course;

    internal TechnologyProcess Process => course.Process;

    internal ProcessDefinition Definition => course.Definition;

    internal Words Words => course.Words;

    internal DateTimeOffset At => course.At;

    /// <summary>The events referred to so far.</summary>
    internal IReadOnlyCollection<long> Cited => _cited;

    internal Line Say(LocalizedText text) => Words.Say(text);

    internal Line Say(Explanation text) => Words.Say(text);

    internal Line Say(bool yes) => Words.Say(yes ? Yes : No);

    internal Line Strong(LocalizedText text) => Line.Strong(text.In(Words.Language));

    internal Line Quiet(LocalizedText text) => Line.Quiet(text.In(Words.Language));

    internal Line Who(Signature by) => Words.Who(by, Definition);

    internal Line Role(RoleId role) => Say(Definition.Role(role).Name);

    /// <summary>The number of an event, which then stands in the appendix.</summary>
    internal Line Number(long sequence)
    {
        _cited.Add(sequence);
        return Line.Own(sequence.ToString(CultureInfo.InvariantCulture));
    }

    internal Line Numbers(IEnumerable<long> sequences) => Line.Join(", ", sequences.Select(Number));

    internal Line Forum(Forum forum) => course.Forum(forum);

    internal ReadinessCheck? Find(CheckAddress address) => Naming.Find(address, Definition);

    /// <summary>What a fact reads, in words.</summary>
    internal Line Value(FactId id, FactValue value)
    {
        if (value.YesNo is { } yes)
            return Say(yes);
        if (value.Amount is { } amount)
            return Line.Own(Amounts.InWords(amount, Words.Language));
        var fact = Definition.Content.Facts.FirstOrDefault(one => one.Id == id);
        return fact?.Choices.FirstOrDefault(choice => choice.Code == value.Choice) is { } known ? Say(known.Name) : Line.Code(value.ToString());
    }

    internal Line Fact(FactId id) =>
        Definition.Content.Facts.FirstOrDefault(one => one.Id == id) is { } fact ? Say(fact.Text) : Line.Code(id.ToString());

    internal Document Document(Line title, params IEnumerable<Block?> blocks) =>
        new(title, Words.Language, course.Options.TypedLanguage, [.. blocks.OfType<Block>()]);
}
