namespace Fremfaerd.Model.Tests.Process.Exploring;

/// <summary>What must become of the commands that document: they are taken in every standing after enrolment.</summary>
internal static class Paperwork
{
    internal static bool? IsLegal(Try tried, TechnologyProcess process, IEnumerable<GateView> gates)
    {
        var content = process.Definition.Content;
        return tried.Command switch
        {
            AnswerQuestion answer => content.Questions.Any(question => question.Id == answer.Question),
            SetQuestionAside aside => content.Questions.Any(question => question.Id == aside.Question),
            HoldInvolvement => true,
            PlanInvolvement when process.Definition == SmallCourse.Definition => false,
            PlanInvolvement plan => plan.What.Phase >= process.Phase && plan.What.Phase <= process.Enrolment!.Until
                && process.Skips.All(skip => skip.Value.Phase != plan.What.Phase),
            AgreeGuideline agree => agree.What.Kind != GuidelineKind.Procedural && IsAgreed(process) == false,
            TerminateGuideline => IsAgreed(process) && !process.History.Any(happened => happened is GuidelineTerminated),
            ReceiveViewpoint received => !IsReceived(received.What.Id, process),
            RespondToViewpoint response => IsReceived(response.Viewpoint, process) && response.Viewpoint != "v-2",
            ClarifyFact clarify when content.Facts.FirstOrDefault(fact => fact.Id == clarify.Fact)?.Kind != clarify.Value.Kind => false,
            ClarifyFact when process.Definition == SmallCourse.Definition => true,
            Declare declare => IsNotObserved(process.Definition.Gate(declare.Check.Gate).Phase, process),
            GiveMandate given => !process.History.Any(happened => happened is MandateGiven known && known.What.Id == given.What.Id),
            Correct correct when correct.Entry < 1 || correct.Entry > process.Sequence || process.History[(int)correct.Entry - 1] is Enrolled => false,
            Confirm confirm => Judged(gates).Any(check => check.Code == confirm.Check && check.Requirement is EvidenceConfirmed) ? true
                : process.Definition == SmallCourse.Definition ? false : null,
            Waive waive => MayBeWaived(waive, process, Judged(gates)),
            _ => null,
        };
    }

    private static bool IsNotObserved(Phase phase, TechnologyProcess process) =>
        process.VisitsOf(phase) == 0 && phase < process.Enrolment!.StartsAt && phase < process.Phase
        && process.Skips.All(skip => skip.Value.Phase != phase);

    private static bool IsAgreed(TechnologyProcess process) => process.History.Any(happened => happened is GuidelineAgreed);

    private static bool IsReceived(ViewpointId id, TechnologyProcess process) =>
        process.History.Any(happened => happened is ViewpointReceived received && received.What.Id == id);

    /// <summary>Every check of a gate of the phase, with those that earlier phases left to its exit.</summary>
    private static IEnumerable<ReadinessCheck> Judged(IEnumerable<GateView> gates) =>
        gates.SelectMany(view => view.Report.Checks.Concat(view.Report.CarriedChecks)).Select(check => check.Check);

    private static bool? MayBeWaived(Waive waive, TechnologyProcess process, IEnumerable<ReadinessCheck> judged)
    {
        var isEnded = process.Standing is CourseStanding.Stopped or CourseStanding.Completed;
        var check = judged.FirstOrDefault(check => check.Code == waive.Check);
        if (isEnded || check is null || check.Severity != Severity.Blocking || check.Waiving == Waiving.Never)
            return false;
        var lacksSecond = check.Waiving != Waiving.ByOnePerson && waive.What.RequestedBy == Try.Approver;
        return lacksSecond || (check.Waiving == Waiving.HandledElsewhere && waive.What.Reference is null) ? false : null;
    }
}
