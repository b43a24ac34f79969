using System.Globalization;
using Fremfaerd.Model.Reporting.Documents;

namespace Fremfaerd.Model.Reporting.Notes;

/// <summary>The particulars a note starts with, as a case system needs them (X34).</summary>
internal static class AboutCourse
{
    private static readonly LocalizedText Title = new("Forløb", "Course");

    private static readonly LocalizedText Workplace = new("Arbejdsplads", "Workplace");

    private static readonly LocalizedText CaseReference = new("Sagsnummer", "Case reference");

    private static readonly LocalizedText Kle = new("KLE-nummer", "KLE number");

    private static readonly LocalizedText Cvr = new("CVR-nummer", "CVR number");

    private static readonly LocalizedText Definition = new("Kommunens model", "The municipality’s model");

    private static readonly LocalizedText Version = new(" version {version}, kontrolsum ", " version {version}, checksum ");

    private static readonly LocalizedText At = new("Set fra", "Looked from");

    private static readonly LocalizedText Events = new("Bygger på", "Based on");

    private static readonly LocalizedText Range = new("hændelse 1–{last}", "events 1–{last}");

    private static readonly LocalizedText Written = new("Sprog", "Language");

    private static readonly LocalizedText Paper = new("Om dette papir", "About this paper");

    internal static Particulars Of(Pen pen, params IEnumerable<(LocalizedText Term, Line? Text)> more) =>
        Parts.Terms(pen, [.. Matter(pen), .. more, .. Traces(pen)]);

    /// <summary>What a meeting needs to know of the course; what a case system needs stands in <see cref="Foot"/>.</summary>
    internal static Particulars Head(Pen pen, params IEnumerable<(LocalizedText Term, Line? Text)> more) => Parts.Terms(pen, [.. Matter(pen), .. more]);

    internal static Section Foot(Pen pen) => new(pen.Say(Paper), [Parts.Terms(pen, [.. Traces(pen)])]);

    private static IEnumerable<(LocalizedText Term, Line? Text)> Matter(Pen pen)
    {
        var enrolment = pen.Course.Enrolment;
        return
        [
            (Title, pen.Words.Typed(enrolment.Title)),
            (Workplace, Typed(pen, enrolment.Workplace)),
            (CaseReference, Typed(pen, enrolment.CaseReference)),
            (Kle, Typed(pen, enrolment.Kle)),
            (Cvr, Typed(pen, enrolment.Cvr)),
        ];
    }

    private static IEnumerable<(LocalizedText Term, Line? Text)> Traces(Pen pen) =>
    [
        (Definition, Named(pen, pen.Definition.Reference)),
        (At, pen.Words.When(pen.At)),
        (Events, pen.Say(Range.With(("last", pen.Process.Sequence.ToString(CultureInfo.InvariantCulture))))),
        (Written, pen.Say(pen.Words.Language.Name)),
    ];

    /// <summary>A definition with the start of its content hash: enough to tell two versions apart on paper.</summary>
    internal static Line Named(Pen pen, DefinitionReference definition) =>
        Line.Code(definition.Id) + pen.Say(Version.With(("version", definition.Version))) + Line.Code(definition.ContentHash[..Math.Min(12, definition.ContentHash.Length)]);

    private static Line? Typed(Pen pen, string? text) => text is null ? null : pen.Words.Typed(text);
}
