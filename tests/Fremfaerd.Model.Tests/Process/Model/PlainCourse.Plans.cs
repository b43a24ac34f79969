namespace Fremfaerd.Model.Tests.Process.Model;

/// <summary>Guidelines and the plan of involvement: what is refused, what stands, what is owed.</summary>
internal sealed partial class PlainCourse
{
    internal List<PlainEntry> Guidelines { get; } = [];

    internal List<PlainEntry> Plans { get; } = [];

    private static Guideline RuleOf(PlainEntry entry) => ((AgreeGuideline)entry.What).What;

    private static InvolvementPlan PlanOf(PlainEntry entry) => ((PlanInvolvement)entry.What).What;

    private PlainEntry? GuidelineOf(GuidelineId? id) => Guidelines.Find(entry => RuleOf(entry).Id == id);

    private PlainEntry? EndOf(GuidelineId id) => Stack($"end {id}").LastOrDefault();

    private PlainEntry? SuccessorOf(GuidelineId id) => Guidelines.Find(entry => RuleOf(entry).Replaces == id);

    /// <summary>One that another took the place of, as a correction could name it.</summary>
    internal (long Entry, ProcessCommand? What)? AReplacedGuideline() =>
        Guidelines.Find(entry => SuccessorOf(RuleOf(entry).Id) is not null) is { } entry ? (entry.Versions[^1].Sequence, entry.What) : null;

    private string? AgreeFault(Guideline what, PlainEntry? wrong)
    {
        if (GuidelineOf(what.Id) is not null)
            return "guideline.known";
        if (what.Replaces is { } old && (GuidelineOf(old) is not { } replaced || replaced.Place > (wrong?.Place ?? long.MaxValue)))
            return "guideline.unknown";
        if (what.Replaces is { } from && ((AgreeGuideline)GuidelineOf(from)!.What).What.Kind is not GuidelineKind.Optional and var kept && kept != what.Kind)
            return "guideline.replaces-other-kind";
        if (what.Committee.Kind is CommitteeKind.Trio or CommitteeKind.WorkingEnvironmentOrganisation)
            return "guideline.not-med";
        if (what.Kind == GuidelineKind.Procedural && what.Committee.Kind != CommitteeKind.MainCommittee)
            return "guideline.procedural-elsewhere";
        if (CommitteeFault(what.Committee) is { } unknown)
            return unknown;
        if (what.NoticeMonths is not null && what.Kind != GuidelineKind.Optional)
            return "guideline.notice-of-kind";
        return what.NoticeMonths is < 1 or > 120 ? "guideline.notice-length" : Text(what.Subject) ?? Text(what.Reference);
    }

    private string? TerminateFault(TerminateGuideline end, Moment happened)
    {
        if (GuidelineOf(end.Guideline) is not { } agreed)
            return "guideline.unknown";
        return EndOf(end.Guideline) is not null ? "guideline.already-terminated" : EndFault(RuleOf(agreed).Kind, agreed.Happened, happened) ?? Text(end.Reason);
    }

    private static string? EndFault(GuidelineKind kind, Moment? agreed, Moment ended) =>
        kind != GuidelineKind.Optional ? "guideline.cannot-be-terminated"
        : agreed is { } moment && ended.ComparedTo(moment) == MomentOrder.Before ? "guideline.terminated-before-agreed" : null;

    private bool Supports(PlainEntry wrong) => wrong.What is AgreeGuideline { What.Id: var id } && (EndOf(id) ?? SuccessorOf(id)) is not null;

    private string? LaterFault(ProcessCommand with)
    {
        if (with is not AgreeGuideline { What: var what })
            return null;
        var fault = EndOf(what.Id) is { } end ? EndFault(what.Kind, Stamp.HappenedAt, end.Happened) : null;
        return fault ?? (what.Kind != GuidelineKind.Optional && Guidelines.Exists(other => RuleOf(other).Replaces == what.Id && RuleOf(other).Kind != what.Kind)
            ? "guideline.replaces-other-kind"
            : null);
    }

    private string? PlanFault(InvolvementPlan what, PlainEntry? wrong)
    {
        if (what.Party == Party.Management)
            return "plan.management";
        var phase = what.Phase ?? wrong?.Phase ?? Phase;
        if (wrong is null && phase < Phase)
            return "plan.phase-left";
        if (wrong is null && (phase > Enrolment!.Until || IsSkipped(phase)))
            return "plan.not-followed";
        if (what.Party != Party.AffectedEmployees && (what.Party, phase) != (Party.Citizens, Phase.Design))
            return "plan.party-unknown";
        if (what.Level < FloorOf(phase, what.Party))
            return "plan.below-floor";
        var earlier = Plans.Where(entry => entry.Phase == phase && PlanOf(entry).Party == what.Party && entry.Place < (wrong?.Place ?? long.MaxValue)).ToList();
        var own = earlier.Where(entry => PlanOf(entry).Subcourse?.Id == what.Subcourse?.Id).ToList();
        var whole = earlier.Where(entry => PlanOf(entry).Subcourse is null);
        InvolvementLevel[] before =
        [
            InvolvementLevel.Medindflydelse, .. own.TakeLast(1).Concat(whole.TakeLast(1)).Select(entry => PlanOf(entry).Level),
            .. own.Select(entry => PlanOf(entry).Level),
        ];
        if (what.Level < before.Max() && what.Reason is null)
            return "plan.reason-missing";
        return Text(what.Reason) ?? Text(what.Frame?.Fixed) ?? Text(what.Frame?.Open) ?? Text(what.Subcourse?.Name);
    }

    private InvolvementLevel FloorOf(Phase phase, Party party) =>
        (party, phase, Buys) == (Party.Citizens, Phase.Design, true) ? InvolvementLevel.Medindflydelse : InvolvementLevel.Information;

    /// <summary>The guidelines as they stand by the latest recording.</summary>
    internal IEnumerable<string> Rules() =>
        from entry in Guidelines
        let rule = RuleOf(entry)
        let end = EndOf(rule.Id)
        let last = end?.Happened.Date.AddMonths(rule.NoticeMonths ?? 3)
        select $"{rule.Id} {entry.Versions[^1].Sequence} {entry.Phase} {entry.Happened} {end?.Versions[^1].Sequence} {last:o} {SuccessorOf(rule.Id) is not null} {SuccessorOf(rule.Id) is null && !(DayOf(Latest) > last)}";

    /// <summary>The plan of a phase: the rows of the phase, and of each shorter sequence with what it has from the phase.</summary>
    internal IEnumerable<string> PlanIn(Phase phase)
    {
        var here = Plans.Where(entry => entry.Phase == phase).ToList();
        var shorter = here.Select(entry => PlanOf(entry).Subcourse?.Id).OfType<SubcourseId>().Distinct();
        foreach (var subcourse in shorter.Select(id => (SubcourseId?)id).Prepend(null))
        {
            foreach (var party in phase == Phase.Design ? [Party.AffectedEmployees, Party.Citizens] : (Party[])[Party.AffectedEmployees])
            {
                var whole = here.Where(entry => PlanOf(entry).Party == party && PlanOf(entry).Subcourse is null).ToList();
                var own = here.Where(entry => PlanOf(entry).Party == party && PlanOf(entry).Subcourse?.Id == subcourse).ToList();
                var all = own.Count > 0 ? own : whole;
                var planned = all.Count > 0 ? PlanOf(all[^1]).Level : InvolvementLevel.Medindflydelse;
                var floor = FloorOf(phase, party);
                var owed = all.Select(entry => (int)PlanOf(entry).Level).DefaultIfEmpty().Max();
                var framed = all.FindLast(entry => PlanOf(entry).Frame is not null) ?? whole.FindLast(entry => PlanOf(entry).Frame is not null);
                yield return $"{phase} {subcourse} {party} {(planned < floor ? floor : planned)} {floor} {owed} {planned < floor} {(framed is null ? "" : PlanOf(framed).Frame!.Open)} {all.LastOrDefault()?.Versions[^1].Sequence}";
            }
        }
    }
}
