namespace Fremfaerd.Model.Tests;

/// <summary>Fixed values for tests: never the clock, never random ids.</summary>
internal static class Any
{
    internal static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(1));

    internal static readonly Actor Manager = new("leder-1", StandardRoles.DecidingManager);

    internal static readonly Actor ProjectManager = new("projektleder-1", StandardRoles.ProjectManager);

    internal static readonly Actor Employee = new("medarbejder-1", StandardRoles.Employee);

    internal static ProcessDefinition Definition => StandardDefinition.Current;

    internal static ManualTime Clock() => new(Start);

    internal static ProcessSession Course(Phase startsAt = Phase.Idea, ProcessDefinition? definition = null) =>
        ProcessSession.Enrol(definition ?? Definition, "AI i nattevagten", startsAt, Manager, Clock(), "Plejecenter Nord", "proces-1");

    internal static Stamp Stamp(Actor? by = null, Moment? happenedAt = null, DateTimeOffset? at = null)
    {
        var actor = by ?? Manager;
        return new(new(actor.Id, actor.Roles.Count > 0 ? actor.Roles[0] : default(RoleId?)), at ?? Start.AddDays(1), happenedAt);
    }

    internal static TakenDecision Decision(
        DecisionLevel level = DecisionLevel.Workplace, bool changesWork = false, DecisionOutcome outcome = DecisionOutcome.GoAhead) =>
        new(outcome, level, "centerlederen", "Der arbejdes videre.", changesWork, "Sag 26/1234, dok. 2");

    internal static Guideline Guideline(
        GuidelineId? id = null, GuidelineKind kind = GuidelineKind.Optional, CommitteeKind committee = CommitteeKind.LocalCommittee) =>
        new(id ?? "r-1", kind, "Loggen bruges kun til fejlsøgning.", new Committee(committee), "dok. 55");

    /// <summary>With a reason, so that the level may lie below the one proposed.</summary>
    internal static InvolvementPlan Plan(Party party = Party.AffectedEmployees, InvolvementLevel level = InvolvementLevel.Information, Phase? phase = null) =>
        new(party, level) { Phase = phase, Reason = "Resten er bundet af aftalen." };

    internal static readonly InvolvementFrame Frame = new("Systemet er valgt.", "Hvordan det bruges.");

    internal static HeldInvolvement Involvement(
        Forum forum, InvolvementLevel level = InvolvementLevel.Medindflydelse, params CheckCode[] covers) =>
        new(forum, level, "AI i nattevagten") { Covers = ValueList.From(covers), ChanceToAsk = true, NoRemarks = true };
}
