using System.Text;

namespace Fremfaerd.Model.Tests.Process.Exploring;

/// <summary>
/// What matters of a state, as a text: where the course stands, what it is enrolled for, visits (one, or more, of its phase;
/// none, or any, of the others), skips by ground, facts, and how every check stands that the gates of the phase judge, with
/// what is on record for it. States with the same picture are explored once; each single reply is judged on the full state.
/// </summary>
internal sealed record Picture(CourseStanding Standing, string Rest)
{
    private static readonly Phase[] Phases = Enum.GetValues<Phase>();

    internal static Picture Of(TechnologyProcess process)
    {
        if (process.Enrolment is not { } enrolment)
            return new(process.Standing, "");
        var text = new StringBuilder(120).Append((int)process.Phase!).Append((int)enrolment.StartsAt).Append((int)enrolment.Until).Append(' ');
        foreach (var phase in Phases)
            text.Append(Math.Min(process.VisitsOf(phase), phase == process.Phase ? 2 : 1));
        foreach (var skip in process.Skips)
            text.Append(skip.Value.Ground.Rule is null ? '-' : '~').Append((int)skip.Value.Phase);
        text.Append(' ');
        var at = Try.TimeOf(process.Sequence);
        var evidence = process.EvidenceAt(at);
        foreach (var fact in Watched(process.Definition))
            text.Append(evidence.ValueOf(fact) is { } value ? value == FactValue.Yes ? 'y' : 'n' : '?');
        foreach (var gate in process.Definition.Content.Gates.Where(gate => gate.Phase == process.Phase))
            Add(process.Assess(gate.Id, at), process, text);
        return new(process.Standing, text.ToString());
    }

    private static FactId[] Watched(ProcessDefinition definition) => definition == SmallCourse.Definition
        ? [SmallCourse.Buys]
        : [StandardFacts.RequiresProcurement, StandardFacts.AffectsWorkingConditions];

    private static void Add(GateReport report, TechnologyProcess process, StringBuilder text)
    {
        text.Append(' ').Append((int)report.Standing).Append((int)report.Status).Append(' ');
        foreach (var check in report.Checks.Concat(report.CarriedChecks))
        {
            text.Append((int)check.Outcome);
            if (check.Waiver is not null)
                text.Append('w');
            if (process.Definition.Index.TryFindCheck(check.Address, out var found) && process.State.Evidence.Confirmations[found!.Place]?.Value.Visit == process.State.VisitOf(process.Definition.Index.PhaseOf(check.Address.Gate)))
                text.Append('c');
        }
    }
}
