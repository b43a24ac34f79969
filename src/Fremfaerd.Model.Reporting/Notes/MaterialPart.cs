using Fremfaerd.Model.Reporting.Documents;

namespace Fremfaerd.Model.Reporting.Notes;

/// <summary>What is on record that a forum may want to read before it discusses a phase.</summary>
internal static class MaterialPart
{
    private static readonly LocalizedText Heading = new("Materiale", "Material");

    private static readonly LocalizedText Decisions = new("Beslutninger, der står ved magt", "Decisions that stand");

    private static readonly LocalizedText By = new("Besluttet af", "Decided by");

    private static readonly LocalizedText When = new("Hvornår", "When");

    private static readonly LocalizedText What = new("Hvad", "What");

    private static readonly LocalizedText Basis = new("Grundlag", "Basis");

    private static readonly LocalizedText NoBasis = new("erklæret uden bilag", "declared without evidence");

    private static readonly LocalizedText Meetings = new("Møder om fasen indtil nu", "Meetings on the phase so far");

    private static readonly LocalizedText None = new("Der er endnu intet materiale på sagen.", "There is no material on the case yet.");

    internal static Section Of(Pen pen, Phase phase)
    {
        var evidence = pen.Process.EvidenceAt(pen.At);
        var decisions = evidence.Decisions.Where(decision => pen.Course.WithdrawnBy(decision) is null).ToArray();
        var meetings = evidence.Involvements.Where(held => held.Value.Phase == phase).ToArray();
        Block[] blocks = [.. Of(pen, decisions), .. MeetingsTable.Of(pen, Meetings, meetings)];
        return new Section(pen.Say(Heading), blocks.Length == 0 ? [new Paragraph(pen.Say(None))] : blocks);
    }

    private static IEnumerable<Block> Of(Pen pen, Recorded<PhaseDecision>[] decisions)
    {
        if (decisions.Length > 0)
            yield return new Table(pen.Say(Decisions), [pen.Say(What), pen.Say(By), pen.Say(When), pen.Say(Basis)], [.. decisions.Select(decision => Row(pen, decision))]);
    }

    private static Cell[] Row(Pen pen, Recorded<PhaseDecision> decision)
    {
        var what = decision.Value.Decision;
        return
        [
            pen.Words.Typed(what.Subject) + " (" + pen.Say(what.Outcome.Name) + ")", pen.Words.Typed(what.DecidedBy), pen.Words.When(decision.Happened),
            what.Basis is { } basis ? pen.Words.Typed(basis) : pen.Say(NoBasis),
        ];
    }
}
