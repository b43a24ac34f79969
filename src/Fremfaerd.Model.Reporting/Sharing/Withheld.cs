namespace Fremfaerd.Model.Reporting.Sharing;

/// <summary>
/// What a report must not show: texts that were typed, by the profile it is made for. A text that holds such a text is withheld
/// as a whole, so that a doubt leaves out too much and never too little.
/// </summary>
internal sealed class Withheld
{
    /// <summary>A shorter text is withheld only where it stands alone: it would be found inside ordinary words.</summary>
    private const int Telling = 4;

    private readonly HashSet<string> _alone = new(StringComparer.Ordinal);
    private readonly string[] _texts;
    private readonly string[] _persons;

    private Withheld(IEnumerable<string?> texts, IEnumerable<string?> persons)
    {
        _texts = Telltales(texts);
        _persons = Telltales(persons);
    }

    internal static Withheld From(IReadOnlyList<TechnologyProcess> courses, DateTimeOffset at, ReportOptions options) => options.Sharing switch
    {
        SharingProfile.Personal => new Withheld([], []),
        SharingProfile.Municipality => new Withheld(courses.SelectMany(course => Confidential(course, DanishTime.DateOf(at))), []),
        _ => new Withheld(courses.SelectMany(course => FromPublic(course, options)), courses.SelectMany(course => Persons(course, options))),
    };

    /// <summary>Whether a text that was typed is one that is withheld, or holds one, or names a person.</summary>
    internal bool Covers(string text) => _alone.Count > 0 && (_alone.Contains(text) || HoldsText(text) || _persons.Any(person => Names(text, person)));

    /// <summary>
    /// Whether words of the library, of a definition or of a host hold a text that is withheld. A person counts only in parentheses,
    /// as the model puts one beside a role: an id may be an ordinary word.
    /// </summary>
    internal bool CoversWords(string words) =>
        _alone.Count > 0 && (HoldsText(words) || _persons.Any(person => words.Contains($"({person})", StringComparison.Ordinal)));

    private string[] Telltales(IEnumerable<string?> texts)
    {
        var all = texts.OfType<string>().Where(text => !string.IsNullOrWhiteSpace(text)).ToHashSet(StringComparer.Ordinal);
        _alone.UnionWith(all);
        return [.. all.Where(text => text.Length >= Telling)];
    }

    private bool HoldsText(string text)
    {
        foreach (var withheld in _texts)
        {
            if (text.Contains(withheld, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Whether a person stands in a text as a word of its own: “leder” is not named by “projektleder”.</summary>
    private static bool Names(string text, string person)
    {
        for (var at = text.IndexOf(person, StringComparison.Ordinal); at >= 0; at = text.IndexOf(person, at + 1, StringComparison.Ordinal))
        {
            var end = at + person.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
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
        return course.History
            .Where(happened => id is not { } known || !options.Cleared.Contains((known, happened.Sequence)))
            .SelectMany(TypedTexts.InnerIn);
    }

    /// <summary>The ids in the course, and the names the directory gives those persons.</summary>
    private static IEnumerable<string?> Persons(TechnologyProcess course, ReportOptions options)
    {
        var ids = course.History.SelectMany(TypedTexts.PersonsIn).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return ids.Concat(options.Names.Where(known => ids.Contains(known.Key.ToString())).Select(known => known.Value));
    }
}
