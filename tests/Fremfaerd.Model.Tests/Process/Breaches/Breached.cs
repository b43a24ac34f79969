namespace Fremfaerd.Model.Tests.Process.Breaches;

/// <summary>A course in the phase after a decision that MED was not heard about, and those who act in it.</summary>
internal static class Breached
{
    internal const string Local = "MED-aftalen, bilag 3: opdigtet til test";

    internal static readonly Actor Representative = new("tr-1", StandardRoles.ElectedRepresentative);

    internal static CheckAddress Check { get; } = new("decision-exit", "BREACH");

    internal static Breach What { get; } = new("brud-1", CommitteeKind.LocalCommittee, "MED blev ikke hørt før beslutningen.");

    /// <summary>The standard definition where the local agreement gives a deadline, invented for tests.</summary>
    internal static ProcessDefinition WithDeadline(CalendarPeriod length) => ProcessDefinition.Build(Any.Definition.Content with
    {
        Id = "invented-deadline",
        Parameters =
        [
            .. Any.Definition.Content.Parameters.Select(parameter => parameter.Id == StandardParameters.BreachDeadline
                ? parameter with { Values = [new(new(2026, 1, 1), new(2026, 6, 30), length, Local)] }
                : parameter),
        ],
    });

    /// <summary>Everything is ready for the exit of the decision phase, and the decision is on record.</summary>
    internal static ProcessSession Decided(ProcessDefinition? definition = null)
    {
        var course = Walk.To(Phase.Decision, Any.Course(definition: definition));
        Walk.Open(course, StandardGates.ExitOf(Phase.Decision));
        return course;
    }

    internal static ProcessSession Raised(ProcessDefinition? definition = null, Moment? at = null)
    {
        var course = Decided(definition);
        course.As(Representative).RaiseBreach(What, at).ThenAccepted();
        return course;
    }

    internal static long DecisionIn(ProcessSession course) => course.Process.EvidenceAt(Any.Start.AddYears(1)).Decisions.Last().Sequence;

    internal static Reply Settle(ProcessSession course, Moment? at = null) =>
        course.As(Representative).SettleBreach("brud-1", "MED høres før næste beslutning.", "Referat 4, pkt. 2", at);

    internal static CheckResult Here(this ProcessSession course, Phase? phase = null) =>
        course.Assess(StandardGates.ExitOf(phase ?? course.Process.Phase!.Value))[Check];

    internal static IEnumerable<string> Codes(this CheckResult check) => check.Findings.Select(finding => finding.Code);
}
