using Fremfaerd.Model.Reporting.Documents;

namespace Fremfaerd.Model.Reporting.Sharing;

/// <summary>
/// The one door through which words enter a document: in its language, and without what must not travel. What people typed is marked
/// as typed, also inside the library's own sentences.
/// </summary>
internal sealed class Words
{
    private static readonly LocalizedText LeftOut = new("[udeladt]", "[left out]");

    private static readonly LocalizedText OnBehalf = new(", på vegne af ", ", on behalf of ");

    private static readonly LocalizedText NoRole = new("uden rolle", "without a role");

    private static readonly LocalizedText Corrected = new("Nr. {entry} blev rettet: ", "No. {entry} was corrected: ");

    private readonly Withheld _withheld;
    private readonly ReportOptions _options;

    internal Words(ReportOptions options, Withheld withheld) => (_options, _withheld) = (options, withheld);

    internal Language Language => _options.Language;

    internal bool IsPublic => _options.Sharing == SharingProfile.Public;

    /// <summary>Words of the library or of the definition.</summary>
    internal Line Say(LocalizedText text) => Line.Own(text.In(Language));

    /// <summary>Several of them, such as the heads of a table.</summary>
    internal List<Line> Each(params ReadOnlySpan<LocalizedText> texts)
    {
        var lines = new List<Line>();
        foreach (var text in texts)
            lines.Add(Say(text));
        return lines;
    }

    /// <summary>A sentence of the library with its values.</summary>
    internal Line Say(Explanation text)
    {
        var (words, spans, at) = (text.Text.In(Language), new List<Span>(), 0);
        while (words.IndexOf('{', at) is var open and >= 0 && words.IndexOf('}', open) is var close and > 0)
        {
            if (ValueOf(text, words[(open + 1)..close]) is not { } value)
            {
                spans.Add(new Span(SpanKind.Own, Clean.Text(words[at..(close + 1)])));
            }
            else
            {
                spans.Add(new Span(SpanKind.Own, Clean.Text(words[at..open])));
                spans.AddRange(Of(value).Spans);
            }

            at = close + 1;
        }

        return new Line([.. spans, new Span(SpanKind.Own, Clean.Text(words[at..]))]);
    }

    /// <summary>What a check found. A host's own requirement may have put anything into its words, so they are read as a whole.</summary>
    internal Line Say(Finding finding) => finding.Code.StartsWith("custom.", StringComparison.Ordinal) && _withheld.Covers(finding.Text.In(Language))
        ? new Line(new Span(SpanKind.LeftOut, LeftOut.In(Language)))
        : Say(finding.Text);

    /// <summary>What an event says; where it holds anything that is left out, a correction says so as a whole, since its sentence stands inside another.</summary>
    internal Line Say(ProcessEvent happened, ProcessDefinition definition) =>
        happened is EntryCorrected { Replacement: { } now } && TypedTexts.AllIn(now).Any(text => text is not null && _withheld.Covers(text))
            ? Say(Corrected.With(("entry", (int)((EntryCorrected)happened).Corrects))) + Typed(((EntryCorrected)happened).Reason) + ". " + new Line(new Span(SpanKind.LeftOut, LeftOut.In(Language)))
            : Say(happened.Describe(definition));

    /// <summary>What a person typed.</summary>
    internal Line Typed(string text) => _withheld.Covers(text)
        ? new Line(new Span(SpanKind.LeftOut, LeftOut.In(Language)))
        : new Line(new Span(SpanKind.Typed, Clean.Text(text)));

    /// <summary>Who: the role taken, and the person where the report may name one.</summary>
    internal Line Who(Signature by, ProcessDefinition definition)
    {
        var role = by.Role is { } id ? Name(id, definition) : Say(NoRole);
        if (IsPublic)
            return role;
        var who = role + " (" + Person(by.Actor) + ")";
        return by.OnBehalfOf is { } other ? who + Say(OnBehalf) + Person(other) : who;
    }

    /// <summary>A person by id, with the name the host's directory gives; left out for the public.</summary>
    internal Line Person(ActorId actor)
    {
        if (IsPublic)
            return new Line(new Span(SpanKind.LeftOut, LeftOut.In(Language)));
        var id = Line.Code(actor.ToString());
        return _options.Names.TryGetValue(actor, out var name) ? new Line(new Span(SpanKind.Typed, Clean.Text(name))) + ", " + id : id;
    }

    /// <summary>A moment in words.</summary>
    internal Line When(Moment moment) => Line.Own(moment.In(Language));

    /// <summary>An instant in words, in Danish time.</summary>
    internal Line When(DateTimeOffset instant) => When(Moment.At(instant));

    /// <summary>A Danish day in words.</summary>
    internal Line When(DateOnly day) => When(Moment.On(day));

    private Line Of(TextValue value) => value.Value switch
    {
        string text => Typed(text),
        LocalizedText text when _withheld.CoversWords(text.In(Language)) => new Line(new Span(SpanKind.LeftOut, LeftOut.In(Language))),
        ValueList<TextValue> list => InList(list.Select(Of)),
        _ => Line.Own(value.In(Language)),
    };

    private Line InList(IEnumerable<Line> items)
    {
        var all = items.ToArray();
        return all.Length < 2
            ? Line.Join("", all)
            : Line.Join(", ", all[..^1]) + (Language == Language.Danish ? " og " : " and ") + all[^1];
    }

    private Line Name(RoleId id, ProcessDefinition definition) =>
        definition.Content.Roles.FirstOrDefault(role => role.Id == id) is { } role ? Say(role.Name) : Line.Code(id.ToString());

    private static TextValue? ValueOf(Explanation text, string name)
    {
        foreach (var (known, value) in text.Values)
        {
            if (known == name)
                return value;
        }

        return null;
    }
}
