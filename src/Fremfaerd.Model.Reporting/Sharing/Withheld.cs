namespace Fremfaerd.Model.Reporting.Sharing;

/// <summary>
/// What a report must not show: texts that were typed, by the profile it is made for. A text that holds such a text is withheld
/// as a whole, so that a doubt leaves out too much and never too little.
/// </summary>
internal sealed class Withheld
{
    /// <summary>A shorter text is withheld only where it stands alone: it would be found inside ordinary words.</summary>
    private const int Telling = 4;

    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);
    private readonly string[] _telling;

    private Withheld(IEnumerable<string?> texts)
    {
        foreach (var text in texts)
        {
            if (!string.IsNullOrWhiteSpace(text))
                _texts.Add(text);
        }

        _telling = [.. _texts.Where(text => text.Length >= Telling)];
    }

    internal static Withheld From(IReadOnlyList<TechnologyProcess> courses, DateTimeOffset at, ReportOptions options) => options.Sharing switch
    {
        SharingProfile.Personal => new Withheld([]),
        SharingProfile.Municipality => new Withheld(courses.SelectMany(course => Confidential(course, DanishTime.DateOf(at)))),
        _ => new Withheld(courses.SelectMany(course => FromPublic(course, options))),
    };

    /// <summary>Whether a text is one that is withheld, or holds one.</summary>
    internal bool Covers(string text)
    {
        if (_texts.Count == 0)
            return false;
        if (_texts.Contains(text))
            return true;
        foreach (var withheld in _telling)
        {
            if (text.Contains(withheld, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Every version of an entry is withheld where one of them is confidential: what was typed before somebody marked it is no less so.</summary>
    private static IEnumerable<string?> Confidential(TechnologyProcess course, DateOnly day)
    {
        var first = new Dictionary<long, long>();
        foreach (var corrected in course.History.OfType<EntryCorrected>())
            first[corrected.Sequence] = first.GetValueOrDefault(corrected.Corrects, corrected.Corrects);
        var secret = course.History.Where(happened => TypedTexts.IsConfidential(happened, day))
            .Select(happened => first.GetValueOrDefault(happened.Sequence, happened.Sequence)).ToHashSet();
        return course.History.Where(happened => secret.Contains(first.GetValueOrDefault(happened.Sequence, happened.Sequence))).SelectMany(TypedTexts.InnerIn);
    }

    private static IEnumerable<string?> FromPublic(TechnologyProcess course, ReportOptions options)
    {
        var id = course.Enrolment?.Id;
        foreach (var happened in course.History)
        {
            foreach (var person in TypedTexts.PersonsIn(happened))
                yield return person;
            if (id is { } known && options.Cleared.Contains((known, happened.Sequence)))
                continue;
            foreach (var text in TypedTexts.InnerIn(happened))
                yield return text;
        }
    }
}
