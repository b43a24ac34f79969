namespace Fremfaerd.Model.Tests.Process.Model;

internal sealed partial class PlainCourse
{
    private void Apply(ProcessCommand command)
    {
        var sequence = Sequence + 1;
        switch (command)
        {
            case Enrol enrol:
                Enrolment = enrol.What;
                Enter(enrol.What.StartsAt, sequence);
                break;
            case AdvanceTo advance:
                Pass(ExitOf(Phase));
                Enter(advance.To, sequence);
                break;
            case Complete:
                Pass(ExitOf(Phase));
                Standing = "Completed";
                break;
            case PassGate pass:
                Pass($"{pass.Gate}");
                break;
            case Skip skip:
                Skips[skip.Phase] = skip.Ground;
                break;
            case ReturnTo back:
                Skips.Remove(back.Phase);
                foreach (var decision in Decisions.Where(decision => decision.Phase >= back.Phase))
                    decision.WithdrawnBy ??= sequence;
                for (var ahead = back.Phase + 1; ahead <= Phase.Implementation; ahead++)
                {
                    if (Visits[(int)ahead] == 0)
                        ReturnedBefore[(int)ahead] = sequence;
                }
                Enter(back.Phase, sequence);
                break;
            case Pause:
                Standing = "Paused";
                break;
            case ResumeCourse:
                Standing = "InPhase";
                break;
            case StopCourse:
                Standing = "Stopped";
                break;
            case Reopen:
                Enter(Phase, sequence);
                break;
            case GiveMandate give:
                Mandates.Add(new(give.What, Stamp.By.Actor));
                break;
            case RevokeMandate revoke:
                Mandates.Find(given => given.What.Id == revoke.Mandate)!.IsRevoked = true;
                break;
            case RaiseBreach or ReferBreach or SettleBreach:
                WriteBreach(command, sequence);
                break;
            case RecordRefusal:
                break;
            case Correct correct:
                Change(correct, sequence);
                break;
            default:
                Write(command, sequence);
                break;
        }
    }

    private void Enter(Phase phase, long sequence)
    {
        (Standing, Phase) = ("InPhase", phase);
        Visits[(int)phase]++;
        Entered[(int)phase] = sequence;
    }

    private void Pass(string gate) => Passages.Add((gate, Phase, Visits[(int)Phase], Stamp.RecordedAt, WaivedAt(gate)));

    private void Write(ProcessCommand command, long sequence)
    {
        var (home, isStack) = command switch
        {
            RecordDecision => (Decisions, false),
            HoldInvolvement => (Meetings, false),
            ReceiveViewpoint => (Views, false),
            AgreeGuideline => (Guidelines, false),
            PlanInvolvement => (Plans, false),
            TerminateGuideline end => (Stack($"end {end.Guideline}"), true),
            RespondToViewpoint reply => (Stack($"reply {reply.Viewpoint}"), true),
            Declare declare => (Stack($"declare {declare.Check.Code}"), true),
            _ => (Stack(ItemOf(command)!), true),
        };
        var phase = command switch
        {
            RecordDecision decision => decision.What.Phase ?? Phase,
            HoldInvolvement held => held.What.Phase ?? Phase,
            AgreeGuideline agree => agree.What.Phase ?? Phase,
            PlanInvolvement plan => plan.What.Phase ?? Phase,
            ReceiveViewpoint view => view.What.Phase ?? Phase,
            Confirm confirm => PlainCheck.All.First(check => check.Code == $"{confirm.Check}").Phase,
            Waive waive => PlainCheck.All.First(check => check.Code == $"{waive.Check}").Phase,
            _ => Phase,
        };
        var entry = new PlainEntry { Home = home, IsStack = isStack, Phase = phase, Visit = VisitOf(phase) };
        entry.Versions.Add((sequence, Stamp.RecordedAt, Stamp.HappenedAt, command));
        home.Add(entry);
        _entries[sequence] = entry;
    }

    private string? CorrectFault(Correct correct)
    {
        if (correct.Entry < 1 || correct.Entry > Sequence)
            return "correction.unknown";
        if (correct.Entry == 1)
            return "correction.enrolment";
        if (_corrected.Contains(correct.Entry))
            return "correction.already";
        if (!_entries.TryGetValue(correct.Entry, out var wrong))
            return "correction.not-an-entry";
        if (!wrong.Stands)
            return "correction.already";
        if (correct.With is { } other && !IsAboutTheSame(other, wrong.What))
            return "correction.other-item";
        if (Missing(correct.With ?? wrong.What, isCorrection: true) is { } missing)
            return missing;
        if (Text(correct.Reason) is { } empty)
            return empty;
        if (correct.With is null && IsBreached(wrong))
            return "correction.needs-replacement";
        if (correct.With is not { } with)
            return Supports(wrong) || (wrong.What is ReceiveViewpoint view && Stack($"reply {view.What.Id}").Count > 0) ? "correction.needs-replacement" : null;
        if (Bare(with) == Bare(wrong.What) && (Stamp.HappenedAt is null || Stamp.HappenedAt == wrong.Reported))
            return "correction.nothing-changed";
        return FaultWithout(wrong, with);
    }

    /// <summary>A correction is decided by the rules of its own kind on a course without the wrong entry.</summary>
    private string? FaultWithout(PlainEntry wrong, ProcessCommand with)
    {
        if (with is Waive waive)
            return TermsFault(PlainCheck.All.First(check => check.Code == $"{waive.Check}"), waive.What, ((Waive)wrong.What).What);
        var place = wrong.Home.IndexOf(wrong);
        wrong.Home.RemoveAt(place);
        var fault = PaperFault(with, wrong, Stamp.HappenedAt ?? wrong.Reported, Stamp.HappenedAt ?? wrong.Happened);
        wrong.Home.Insert(place, wrong);
        fault ??= LaterFault(with);
        if (fault is null && with is RaiseBreach && Stamp.HappenedAt is { } moment && What(wrong).Later.Any(later => later.Happened.ComparedTo(moment) == MomentOrder.Before))
            return "breach.before-raised";
        if (fault is null && with is ReceiveViewpoint view && Stamp.HappenedAt is { } received
            && Stack($"reply {view.What.Id}").Exists(reply => reply.Happened.ComparedTo(received) == MomentOrder.Before))
            return "viewpoint.answered-before-received";
        return fault;
    }

    private static bool Specifies(Committee? one, Committee? other) => one?.Id is not null && other is { Id: null } && one.Kind == other.Kind;

    private static bool IsAboutTheSame(ProcessCommand with, ProcessCommand wrong) => (with, wrong) switch
    {
        (ClarifyFact one, ClarifyFact other) => one.Fact == other.Fact,
        (AnswerQuestion or SetQuestionAside, AnswerQuestion or SetQuestionAside) => QuestionOf(with) == QuestionOf(wrong),
        (HoldInvolvement one, HoldInvolvement other) => (one.What.Forum == other.What.Forum || Specifies(one.What.Forum.Committee, other.What.Forum.Committee)) && one.What.Level <= other.What.Level,
        (RecordDecision, RecordDecision) => true,
        (AgreeGuideline one, AgreeGuideline other) => one.What.Id == other.What.Id,
        (TerminateGuideline one, TerminateGuideline other) => one.Guideline == other.Guideline,
        (PlanInvolvement { What: var one }, PlanInvolvement { What: var other }) =>
            one.Party == other.Party && one.Subcourse?.Id == other.Subcourse?.Id && (one.Phase is null || one.Phase == other.Phase),
        (ReceiveViewpoint one, ReceiveViewpoint other) => one.What.Id == other.What.Id && (one.What.Kind == ViewpointKind.NoRemarks) == (other.What.Kind == ViewpointKind.NoRemarks),
        (RespondToViewpoint one, RespondToViewpoint other) => one.Viewpoint == other.Viewpoint,
        (RaiseBreach one, RaiseBreach other) => one.What.Id == other.What.Id,
        (ReferBreach one, ReferBreach other) => one.Breach == other.Breach,
        (SettleBreach one, SettleBreach other) => one.Breach == other.Breach,
        (Confirm one, Confirm other) => one.Check == other.Check && (one.Gate is null || $"{one.Gate}" == GateOf(other.Check)),
        (Waive one, Waive other) => one.Check == other.Check && (one.Gate is null || $"{one.Gate}" == GateOf(other.Check)),
        (Declare one, Declare other) => one.Check == other.Check,
        _ => false,
    };

    private static string GateOf(CheckCode code) => PlainCheck.All.First(check => check.Code == $"{code}").Gate;

    private static QuestionId QuestionOf(ProcessCommand command) =>
        command is AnswerQuestion answer ? answer.Question : ((SetQuestionAside)command).Question;

    private void Change(Correct correct, long sequence)
    {
        var wrong = _entries[correct.Entry];
        _corrected.Add(correct.Entry);
        if (correct.With is not { } with)
        {
            wrong.Home.Remove(wrong);
            Breaches.RemoveAll(breach => breach.Raised == wrong);
            return;
        }
        if (with is RecordDecision { What.Phase: { } phase } && phase != wrong.Phase)
            (wrong.Phase, wrong.Visit) = (phase, VisitOf(phase));
        if (with is HoldInvolvement { What.Phase: { } of })
            wrong.Phase = of;
        if (with is AgreeGuideline { What.Phase: { } regulated })
            wrong.Phase = regulated;
        if (with is ReceiveViewpoint { What.Phase: { } about })
            wrong.Phase = about;
        wrong.Versions.Add((sequence, Stamp.RecordedAt, Stamp.HappenedAt, with));
        _entries[sequence] = wrong;
        if (with is RaiseBreach raise)
            Concern(What(wrong), raise.What);
    }
}
