namespace Fremfaerd.Model.Tests.Process.Exploring;

/// <summary>The commands that document, confirm, waive and declare: none of them moves a course.</summary>
internal static class Documents
{
    private static readonly Waiver Asked = new("Tiden findes senere.", Try.Requester);

    internal static IEnumerable<ProcessCommand> Of(ProcessDefinition definition)
    {
        var small = definition == SmallCourse.Definition;
        FactId[] facts = small ? [SmallCourse.Buys] : [StandardFacts.RequiresProcurement, StandardFacts.AffectsWorkingConditions];
        return
        [
            .. facts.SelectMany(fact => (ClarifyFact[])[new(fact, true), new(fact, false)]),
            new ClarifyFact("no-such-fact", true),
            new ClarifyFact(facts[0], FactValue.Of("tekst")),
            new AnswerQuestion("F7-KO-1", "Svaret."),
            new AnswerQuestion("F9-KO-9", "Svaret."),
            new SetQuestionAside("F7-KO-1", "Spørges andetsteds."),
            new HoldInvolvement(Any.Involvement(Forum.Of(Party.Citizens))),
            new PlanInvolvement(Any.Plan(phase: Phase.Development)),
            new AgreeGuideline(Any.Guideline()),
            new AgreeGuideline(Any.Guideline("r-2", GuidelineKind.Procedural)),
            new TerminateGuideline("r-1", "Ikke længere."),
            new ReceiveViewpoint(new Viewpoint("v-1", Party.Citizens, "Et synspunkt.")),
            new RespondToViewpoint("v-1", new ViewpointReply(ViewpointResponse.Adopted, "Taget til følge.")),
            new ReceiveViewpoint(Viewpoint.NoRemarks("v-2", Party.Citizens)),
            new RespondToViewpoint("v-2", new ViewpointReply(ViewpointResponse.Adopted, "Taget til følge.")),
            new RecordDecision(Any.Decision()),
            new RecordDecision(Any.Decision(outcome: DecisionOutcome.Stop)),
            new RecordDecision(Any.Decision() with { Phase = Phase.Decision }),
            new Waive(small ? "A-1" : "G2", Asked with { While = new(facts[0], false) }),
            .. OnChecks([.. definition.Content.Checks.Where(check => small || check.Code.ToString() is "G2" or "F2-R8" or "F4-R2" or "F6-R2" or "F7-R4")]),
            new Confirm("Z-9", "dok-1"),
            new GiveMandate(new Mandate("m-1", Try.Requester, StandardRoles.DecidingManager, new(2026, 3, 1), new(2026, 12, 31), "Ferie.")),
            new RevokeMandate("m-1", "Ferien er slut."),
            new ChooseRoute(ProcurementRoute.Tender, "tender-goods-and-services", "Værdien er høj."),
            new ReportPublication("bekendtgørelse 1"),
            new ReportContract("Leverandøren", null, "kontrakt 1"),
            new RecordRefusal(new Attempt(Act.Complete, null, null, null, null)),
            new RecordRefusal(new Attempt(Act.Advance, Phase.Decision, null, null, null)),
        ];
    }

    private static IEnumerable<ProcessCommand> OnChecks(IReadOnlyList<ReadinessCheck> checks) =>
    [
        .. checks.Select(check => new Confirm(check.Code, "dok-1")),
        .. checks.Select(check => new Waive(check.Code, Asked)),
        .. checks.Take(1).Select(check => new Declare(new(check.Gates[0], check.Code), "Det var på plads.")),
        new Waive(checks[0].Code, new Waiver("Selv bedt om.", Try.Approver)),
        new Waive(checks[0].Code, new Waiver("", Try.Requester)),
        new Waive(checks[3].Code, Asked with { Reference = "sag-2" }),
        new Confirm(checks[0].Code, ""),
    ];
}
