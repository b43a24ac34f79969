namespace Fremfaerd.Model.Tests.Process.Forging;

/// <summary>The command an event came from, by hand and from public parts only: not the way the library reads it.</summary>
internal static class Commands
{
    internal static ProcessCommand Of(ProcessEvent happened) => Plain(happened) with { Id = happened.Command };

    private static ProcessCommand Plain(ProcessEvent happened) => happened switch
    {
        Enrolled one => new Enrol(one.What),
        FactClarified one => new ClarifyFact(one.Fact, one.Value),
        QuestionAnswered one => new AnswerQuestion(one.Question, one.Text),
        QuestionSetAside one => new SetQuestionAside(one.Question, one.Reason),
        InvolvementHeld one => new HoldInvolvement(one.What),
        InvolvementPlanned one => new PlanInvolvement(one.What),
        GuidelineAgreed one => new AgreeGuideline(one.What),
        GuidelineTerminated one => new TerminateGuideline(one.Guideline, one.Reason),
        DecisionRecorded one => new RecordDecision(one.What),
        CheckConfirmed one => new Confirm(one.Check.Code, one.Reference, one.Check.Gate) { Dated = one.Dated },
        CheckDeclared one => new Declare(one.Check, one.Statement),
        CheckWaived one => new Waive(one.Check.Code, one.What, one.Check.Gate),
        ViewpointReceived one => new ReceiveViewpoint(one.What),
        ViewpointAnswered one => new RespondToViewpoint(one.Viewpoint, one.Reply),
        RouteChosen one => new ChooseRoute(one.What.Route, one.What.Threshold.Parameter, one.What.Reason),
        TenderPublished one => new ReportPublication(one.What.Reference),
        ContractSigned one => new ReportContract(one.What.Supplier, one.What.Value, one.What.Reference),
        MandateGiven one => new GiveMandate(one.What),
        MandateRevoked one => new RevokeMandate(one.Mandate, one.Reason),
        BreachRaised one => new RaiseBreach(one.What),
        BreachReferred one => new ReferBreach(one.Breach, one.What.To, one.What.Reason),
        BreachSettled one => new SettleBreach(one.Breach, one.What.Text, one.What.Reference),
        GatePassed one => new PassGate(one.Passage.Gate),
        PhaseAdvanced one => new AdvanceTo(one.To),
        PhaseSkipped one => new Skip(one.Phase, one.Ground),
        PhaseReturned one => new ReturnTo(one.To, one.Reason),
        CoursePaused one => new Pause(one.Reason),
        CourseResumed => new ResumeCourse(),
        CourseStopped one => new StopCourse(one.Reason),
        CourseReopened one => new Reopen(one.Reason),
        CourseCompleted => new Complete(),
        AttemptRefused one => new RecordRefusal(one.What),
        EntryCorrected one => new Correct(one.Corrects, one.Replacement is { } right ? Plain(right) : null, one.Reason),
        _ => throw new ArgumentException($"{happened.Type} has no command."),
    };
}
