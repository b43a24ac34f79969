namespace Fremfaerd.Model.Tests.Process.Model;

internal sealed partial class PlainCourse
{
    private string? Ended => Standing switch { "Stopped" => "course.stopped", "Completed" => "course.completed", _ => null };

    private string? Still => Standing == "Paused" ? "course.paused" : Ended;

    internal Phase? Next
    {
        get
        {
            for (var phase = Phase + 1; phase <= Enrolment!.Until; phase++)
            {
                if (!IsSkipped(phase))
                    return phase;
            }
            return null;
        }
    }

    private string? Fault(ProcessCommand command) => command switch
    {
        Enrol enrol => enrol.What.Until < enrol.What.StartsAt ? "enrolment.span" : UnitFault(enrol.What.Unit) ?? Text(enrol.What.Title),
        AdvanceTo advance => Still ?? (Next is not { } next ? "move.outside-span" : next != advance.To ? "move.not-next" : Closed(ExitOf(Phase))),
        Complete => Still ?? (Phase != Enrolment!.Until ? "move.not-last" : Closed(ExitOf(Phase))),
        PassGate pass => PassFault($"{pass.Gate}"),
        Skip skip => Still ?? SkipFault(skip),
        ReturnTo back => Still ?? (back.Phase >= Phase ? "move.not-earlier" : Text(back.Reason)),
        Pause pause => Still ?? Text(pause.Reason),
        ResumeCourse => Ended ?? (Standing == "Paused" ? null : "move.not-paused"),
        StopCourse stop => Ended ?? Text(stop.Reason),
        Reopen reopen => Ended is null ? "move.not-ended" : Text(reopen.Reason),
        GiveMandate give => GiveFault(give.What),
        RevokeMandate revoke => RevokeFault(revoke),
        RecordRefusal refusal => AttemptFault(refusal.What),
        Correct correct => CorrectFault(correct),
        _ => PaperFault(command, null, Stamp.HappenedAt, Stamp.HappenedAt ?? Moment.At(Stamp.RecordedAt)),
    };

    private string? PassFault(string gate)
    {
        if (gate != "trial" && !PlainCheck.All.Any(check => check.Gate == gate))
            return "gate.unknown";
        if (Still is { } still)
            return still;
        if (gate != "trial")
            return "gate.not-inner";
        if (Phase != Phase.Development)
            return "gate.not-current";
        return HasPassed(gate) ? "gate.already-passed" : Closed(gate);
    }

    private string? SkipFault(Skip skip)
    {
        if (skip.Phase is not (Phase.Specification or Phase.Procurement))
            return "skip.not-allowed";
        if (IsUnseen(skip.Phase))
            return "skip.not-observed";
        if ((skip.Phase <= Phase && !IsSkipped(skip.Phase)) || Visits[(int)skip.Phase] > 0)
            return "skip.entered";
        if (skip.Phase >= Enrolment!.Until)
            return "skip.last-phase";
        var fault = skip.Ground.Rule switch
        {
            null => Text(skip.Ground.Reason),
            "no-purchase" when skip.Phase == Phase.Procurement => Buys switch { false => null, true => "skip.ground-missing", _ => "skip.ground-not-clarified" },
            _ => skip.Phase == Phase.Procurement ? "skip.rule-unknown" : "skip.no-rules",
        };
        return fault ?? (IsSkipped(skip.Phase) && Skips[skip.Phase] == skip.Ground ? "skip.already" : null);
    }

    private string? AttemptFault(Attempt attempt)
    {
        if (attempt.Waiver is { Reason: var reason } && Text(reason) is not null)
            return "attempt.unknown";
        ProcessCommand tried = attempt.Act switch
        {
            Act.Advance => new AdvanceTo(attempt.To!.Value),
            Act.Complete => new Complete(),
            Act.PassGate => new PassGate(attempt.Gate!.Value),
            _ => new Waive(attempt.Check!.Value.Code, attempt.Waiver!),
        };
        var code = Missing(tried) ?? Fault(tried);
        if (code is null)
            return "attempt.allowed";
        var isUnknown = code.StartsWith("text.", StringComparison.Ordinal) || (tried is PassGate && PassFault($"{attempt.Gate}") == "gate.unknown")
            || (tried is Waive waive && Here().All(judged => judged.Check.Code != $"{waive.Check}"));
        return isUnknown ? "attempt.unknown" : null;
    }

    /// <summary>What documents, confirms or waives; the same rules hold for what a correction puts in the place of something.</summary>
    private string? PaperFault(ProcessCommand command, PlainEntry? wrong, Moment? reported, Moment happened) => command switch
    {
        ClarifyFact { Fact.Value: "buys", Value: var value } => value == FactValue.Yes || value == FactValue.No ? null : "fact.value",
        ClarifyFact { Fact.Value: "decisionLevel", Value.Choice: "workplace" or "area" or "top-management" or "political" or "political-on-area" or "political-on-workplace" } => null,
        ClarifyFact { Fact.Value: "decisionLevel" } => "fact.value",
        ClarifyFact => "fact.unknown",
        AnswerQuestion answer => IsKnown(answer.Question) ? Text(answer.Text) : "question.unknown",
        SetQuestionAside aside => IsKnown(aside.Question) ? Text(aside.Reason) : "question.unknown",
        HoldInvolvement held => held.What.MaterialSent is { } sent && IsAhead(sent) ? "moment.future" : CommitteeFault(held.What.Forum.Committee) ?? Text(held.What.Subject),
        RecordDecision decision => DecisionFault(decision.What, wrong, reported, happened),
        AgreeGuideline agree => AgreeFault(agree.What, wrong),
        TerminateGuideline end => TerminateFault(end, happened),
        PlanInvolvement plan => PlanFault(plan.What, wrong),
        ReceiveViewpoint view => wrong is null && ViewOf(view.What.Id) is not null ? "viewpoint.known" : CommitteeFault(view.What.From.Committee) ?? Text(view.What.Text),
        RespondToViewpoint reply => ViewOf(reply.Viewpoint) is not { } received ? "viewpoint.unknown"
            : ((ReceiveViewpoint)received.What).What.Kind == ViewpointKind.NoRemarks ? "viewpoint.no-remarks"
            : happened.ComparedTo(received.Happened) == MomentOrder.Before ? "viewpoint.answered-before-received"
            : Text(reply.Response.Reason) ?? Text(reply.Response.By),
        RaiseBreach or ReferBreach or SettleBreach => BreachFault(command, wrong, reported, happened),
        Confirm confirm => ConfirmFault(confirm, wrong),
        Declare declare => DeclareFault(declare),
        Waive waive => WaiveFault(waive),
        _ => throw new InvalidOperationException($"{command.GetType().Name} is not foreseen."),
    };

    private static bool IsUnit(string unit) => unit is "hjemmeplejen" or "nattevagten";

    private static string? UnitFault(string? unit) => unit is null ? "enrolment.unit-missing" : IsUnit(unit) ? null : "enrolment.unit-unknown";

    private static string? CommitteeFault(Committee? met) => (met?.Id, met?.Kind) switch
    {
        (null, _) => null,
        ("hoved", CommitteeKind.MainCommittee) or ("omraade", CommitteeKind.AreaCommittee) or ("lokal", CommitteeKind.LocalCommittee) or ("trio", CommitteeKind.Trio) => null,
        ("hoved" or "omraade" or "lokal" or "trio", _) => "committee.kind-differs",
        _ => "committee.unknown",
    };

    private static bool IsKnown(QuestionId question) => $"{question}" is "F1-OL-1" or "F6-KO-1";

    private PlainEntry? ViewOf(ViewpointId id) => Views.Find(view => ((ReceiveViewpoint)view.What).What.Id == id);

    private string? ConfirmFault(Confirm confirm, PlainEntry? wrong)
    {
        var known = PlainCheck.All.FirstOrDefault(check => check.Code == $"{confirm.Check}");
        if (known is null)
            return "check.unknown";
        if (wrong is null && Here().All(judged => judged.Check != known))
            return "check.not-here";
        if (known.Need != PlainNeed.Confirmation)
            return "check.not-confirmable";
        return $"{Stamp.By.Role}" != "deciding-manager" ? "authority.confirm" : Text(confirm.Reference);
    }

    private string? DeclareFault(Declare declare)
    {
        var known = PlainCheck.All.FirstOrDefault(check => check.Code == $"{declare.Check.Code}" && check.Gate == $"{declare.Check.Gate}");
        return known is null ? "check.unknown" : !IsUnseen(known.Phase) ? "declaration.observed" : Text(declare.Statement);
    }

    private string? WaiveFault(Waive waive)
    {
        if (Ended is { } ended)
            return ended;
        if (Here().FirstOrDefault(judged => judged.Check.Code == $"{waive.Check}") is not { } found)
            return PlainCheck.All.Any(check => check.Code == $"{waive.Check}") ? "waiver.not-here" : "check.unknown";
        var outcome = WithoutWaiver(found);
        if (!IsShort(outcome))
            return "waiver.check-met";
        if (!CloseIf(found, outcome))
            return "waiver.not-blocking";
        return TermsFault(found.Check, waive.What, null);
    }

    /// <summary>A corrected waiver is held to its terms alone, and to those it changes; who asked for the wrong one asked too.</summary>
    private string? TermsFault(PlainCheck check, Waiver what, Waiver? wrong)
    {
        if (check.Waivers == 0)
            return "waiver.not-allowed";
        var asked = wrong is null ? new[] { what.RequestedBy } : [what.RequestedBy, wrong.RequestedBy];
        if (check.Waivers > 1 && asked.Any(one => one == Stamp.By.Actor || one == Stamp.By.OnBehalfOf))
            return "waiver.same-person";
        if (check.Waivers == 3 && what.Reference is null)
            return "waiver.reference-missing";
        if (what.Until != wrong?.Until && what.Until < Today)
            return "waiver.ended";
        if (what.While is { } condition && condition != wrong?.While && !Holds(condition))
            return "waiver.condition-false";
        return Text(what.Reason);
    }

    private string? DecisionFault(TakenDecision what, PlainEntry? wrong, Moment? reported, Moment happened)
    {
        var named = what.Phase ?? wrong?.Phase;
        var visit = named is not { } asked ? 0 : wrong?.Phase == asked ? wrong.Visit : Visits[(int)asked];
        var isEarlier = named is { } early && visit == 0 && (IsUnseen(early) || early == wrong?.Phase);
        if (!isEarlier && what.Phase is { } phase && phase != wrong?.Phase && (phase > Phase || Visits[(int)phase] == 0))
            return "decision.phase-not-entered";
        if (isEarlier && (reported is not { } told || told.ComparedTo(Moment.At(_events[0].Recorded)) == MomentOrder.After))
            return "decision.before-enrolment";
        if (!isEarlier && named is { } of && (of != Phase || visit != Visits[(int)of])
            && Passages.FindLastIndex(passage => passage.Gate == ExitOf(of) && passage.Visit == visit) is var left and >= 0
            && happened.ComparedTo(Moment.At(Passages[left].Recorded)) == MomentOrder.After)
            return wrong is null ? "decision.phase-left" : "correction.phase-left";
        if (IsBeforeVisit(what.Phase ?? wrong?.Phase ?? Phase, wrong, wrong is null ? reported : Stamp.HappenedAt ?? (what.Phase is null || what.Phase == wrong.Phase ? null : happened)))
            return "decision.before-visit";
        if (what.Basis is null && !isEarlier)
            return "decision.basis-missing";
        var isAsBefore = wrong is not null && Of(wrong).Level == what.Level && wrong.Phase == named;
        if (!isAsBefore && (named ?? Phase) == Phase && Level is { } level && level != what.Level.Code)
            return "decision.level-differs";
        if (what.Unit is { } unit && !IsUnit(unit))
            return "decision.unit-unknown";
        return Text(what.DecidedBy) ?? Text(what.Subject) ?? Text(what.Basis);
    }

    /// <summary>A decision belongs to the visit it is to count in, so it cannot be older; a corrected one keeps its visit unless it changes phase.</summary>
    private bool IsBeforeVisit(Phase phase, PlainEntry? wrong, Moment? taken)
    {
        var visit = wrong?.Phase == phase ? wrong.Visit : VisitOf(phase);
        return visit >= 2 && visit == Visits[(int)phase] && phase <= Phase
            && taken?.ComparedTo(Moment.At(_events[(int)Entered[(int)phase] - 1].Recorded)) == MomentOrder.Before;
    }
}
