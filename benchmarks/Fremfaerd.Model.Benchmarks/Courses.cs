using Fremfaerd.Model.Actors;
using Fremfaerd.Model.Definitions;
using Fremfaerd.Model.Facts;
using Fremfaerd.Model.Involvement;
using Fremfaerd.Model.Phases;

namespace Fremfaerd.Model.Benchmarks;

/// <summary>The processes that are measured.</summary>
internal static class Courses
{
    internal static readonly DateTimeOffset Now = new(2026, 3, 2, 12, 0, 0, TimeSpan.FromHours(1));

    internal static readonly GateId LargestGate = StandardGates.ExitOf(Phase.Decision);

    internal static readonly Stamp Stamp = new(new("leder-1", StandardRoles.DecidingManager), Now);

    internal static readonly AdvanceTo Advance = new(Phase.Design);

    /// <summary>Events of <see cref="ReadyToLeaveDecision"/>.</summary>
    internal const int ReadyLength = 14;

    /// <summary>Every condition of the gate holds and every blocking check is met.</summary>
    internal static TechnologyProcess ReadyToLeaveDecision()
    {
        const InvolvementLevel Discussed = InvolvementLevel.Medindflydelse;
        ProcessCommand[] commands =
        [
            new Enrol(new("proces-1", "AI i nattevagten", Phase.Decision, Phase.Implementation, "Plejecenter Nord")),
            new ClarifyFact(StandardFacts.MajorRestructuring, true),
            new ClarifyFact(StandardFacts.AffectsElderlyCitizens, true),
            new ClarifyFact(StandardFacts.AffectsCitizensWithDisabilities, true),
            new ClarifyFact(StandardFacts.DecisionLevel, FactValue.Of("workplace")),
            new HoldInvolvement(new(Party.LocalMedCommittee, Discussed, "Nattevagt") { NoRemarks = true }),
            new HoldInvolvement(new(Party.ElderlyCouncil, Discussed, "Nattevagt") { NoRemarks = true }),
            new HoldInvolvement(new(Party.DisabilityCouncil, Discussed, "Nattevagt") { NoRemarks = true }),
            new HoldInvolvement(new(CommitteeKind.WorkingEnvironmentOrganisation, Discussed, "Nattevagt") { NoRemarks = true }),
            new HoldInvolvement(new(Party.AffectedEmployees, Discussed, "Nattevagt") { NoRemarks = true }),
            new RecordDecision(new(DecisionOutcome.GoAhead, DecisionLevel.Workplace, "centerlederen", "Vi går videre.", true, "Notat 1")),
            new Confirm("F1-R2", "Sag 26/1230", StandardGates.ExitOf(Phase.Idea)),
            new Confirm("F2-R4", "Sag 26/1234"),
            new Confirm("F2-R8", "Sag 26/1234"),
        ];
        var process = TechnologyProcess.NotEnrolled(StandardDefinition.Current);
        foreach (var command in commands)
            process = ((Accepted)process.Decide(command, Stamp)).Process;
        return process.IsOpen(LargestGate, Now) && process.Sequence == ReadyLength ? process : throw new InvalidOperationException("The gate must be open to be measured.");
    }
}
