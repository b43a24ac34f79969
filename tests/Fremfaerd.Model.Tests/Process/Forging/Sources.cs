using Fremfaerd.Model.Tests.Involvement;
using Fremfaerd.Model.Tests.Process.Bends;
using Fremfaerd.Model.Tests.Readiness;

namespace Fremfaerd.Model.Tests.Process.Forging;

/// <summary>True histories which together hold every kind of event: what is forged is one of these.</summary>
internal static class Sources
{
    internal static readonly ProcessDefinition[] Definitions = [Any.Definition, InForce.Definition, RandomCourse.Woven, RandomCourse.Strict, SampleTree.Definition];

    private static readonly Moment Earlier = Moment.On(2026, 2, 10);

    internal static Source[] All { get; } =
    [
        new("joined midway, returned, paused, stopped, reopened", Midway().Process),
        new("skipped, by mandate, with a waiver, completed, reopened", Skipped().Process),
        new("handled elsewhere, to the end", HandledElsewhere().Process),
        new("let go by two persons", ByTwo().Process),
        new("a tender", Tender().Process),
        new("a direct purchase", Direct().Process),
        new("corrected", Corrected().Process),
        new("planned, with guidelines", Planned().Process),
        new("among committees", AmongCommittees().Process),
        new("breaches", Breached().Process),
        .. Enumerable.Range(0, 9).Select(seed => new Source($"random {seed}", RandomCourse.Of(seed, Definitions[seed % 3 + 1]).Process)),
    ];

    private static ProcessSession Midway()
    {
        var course = FullWalk.Start(Phase.Design);
        var before = new TakenDecision(DecisionOutcome.GoAhead, DecisionLevel.Workplace, "Centerlederen", "Vi køber systemet.", false, null) { Phase = Phase.Decision };
        course.RecordDecision(before, Moment.On(2026, 1, 15)).ThenAccepted();
        course.NotRelevant("F1-OL-4", "Ingen andre har prøvet den.").ThenAccepted();
        course.HoldInvolvement(
            Any.Involvement(Party.AffectedEmployees, covers: "F3-R3") with
            {
                MaterialSent = Moment.On(2026, 2, 1),
                Confidentiality = new("Tilbuddene er ikke offentlige.", new(2026, 3, 1)),
                ChanceToAsk = false,
                NoRemarks = false,
                Minutes = "dok. 7",
                OnFacts = [StandardFacts.IsDigital],
                OnQuestions = ["F1-KO-1"],
                RolesPresent = [StandardRoles.WorkingEnvironmentRepresentative],
                Phase = Phase.Design,
            },
            Earlier).ThenAccepted();
        FullWalk.Reach(Phase.Development, course).Should().BeTrue();
        course.ReturnTo(Phase.Specification, "Kravene var forkerte.").ThenAccepted();
        FullWalk.Reach(Phase.Development, course).Should().BeTrue();
        course.Pause("Leverandøren flytter.").ThenAccepted();
        course.Receive(new Viewpoint("v-2", Party.AffectedEmployees, "Vi mangler tid.", isConcern: true) { Author = "medarbejder-7", Phase = Phase.Design }, Earlier).ThenAccepted();
        course.Receive(Viewpoint.NoRemarks("v-3", CommitteeKind.LocalCommittee)).ThenAccepted();
        course.ResumeCourse().ThenAccepted();
        course.Decide(new RespondToViewpoint("v-2", new(ViewpointResponse.PartlyAdopted, "Kun nattevagten.") { By = "Centerchefen" })).ThenAccepted();
        course.StopCourse("Der er ikke penge.").ThenAccepted();
        course.Reopen("Der er penge igen.").ThenAccepted();
        return course;
    }

    private static ProcessSession Skipped()
    {
        var course = ProcessSession.Enrol(Any.Definition, Enrolment, Any.Manager, Any.Clock());
        var deputy = course.As(new Actor(Mandated.Deputy));
        course.GiveMandate(Mandated.Week).ThenAccepted();
        course.GiveMandate(new("m-2", "vikar-2", StandardRoles.DecidingManager, new(2026, 3, 2), new(2026, 4, 1), "Syg.") { Acts = [Act.Confirm, Act.Stop] }).ThenAccepted();
        course.Decide(new ClarifyFact(StandardFacts.RequiresProcurement, false) { Id = "c-1" }).ThenAccepted();
        course.As(Any.ProjectManager).Skip(Phase.Procurement, SkipGround.ByRule("no-purchase")).ThenAccepted();
        course.Skip(Phase.Design, SkipGround.Because("Den er tegnet i et andet forløb.")).ThenAccepted();
        Record(course, course.AdvanceTo(Phase.Decision));
        Walk.Open(course, StandardGates.ExitOf(Phase.Idea));
        deputy.AdvanceTo(Phase.Decision).ThenAccepted();
        deputy.Decide(new AnswerQuestion("F1-KO-1", "Vi har talt om det igen.") { Id = "c-2" }).ThenAccepted();
        Walk.Prepare(course, StandardGates.ExitOf(Phase.Decision), confirm: false);
        course.Clarify(StandardFacts.UncertainSolution, false).ThenAccepted();
        var waiver = new Waiver("Tiden findes efter sommerferien.", Any.ProjectManager.Id) { Until = new(2026, 12, 31), While = new(StandardFacts.UncertainSolution, false) };
        Record(course.As(Any.ProjectManager), course.As(Any.ProjectManager).Waive("F2-R8", waiver));
        course.Waive("F2-R8", waiver).ThenAccepted();
        deputy.AdvanceTo(Phase.Specification).ThenAccepted();
        course.RevokeMandate("m-1", "Lederen er tilbage.").ThenAccepted();
        Walk.Open(course, StandardGates.ExitOf(Phase.Specification));
        course.AdvanceTo(Phase.Development).ThenAccepted();
        Walk.To(Phase.Implementation, course);
        course.Clarify(StandardFacts.UsesAi, false).ThenAccepted();
        Record(course, course.Complete());
        Walk.Open(course, StandardGates.GoLive);
        course.PassGate(StandardGates.GoLive).ThenAccepted();
        Walk.Open(course, StandardGates.ExitOf(Phase.Implementation));
        course.Decide(new Complete { Id = "c-3" }).ThenAccepted();
        course.Reopen("Der kom et nyt krav.").ThenAccepted();
        return course;
    }

    private static Enrolment Enrolment => new("p-2", "Det lange forløb", Phase.Idea, Phase.Implementation, "Plejecenter Nord")
    {
        Cvr = "12345678",
        CaseReference = "Sag 26/1234",
        Kle = "27.00.00",
        PartOf = "p-0",
        Area = Enum.GetValues<MunicipalArea>()[0],
        Acquisitions = [Enum.GetValues<Acquisition>()[0]],
        Maturity = Enum.GetValues<RadarMaturity>()[0],
        Diffusion = Enum.GetValues<RadarDiffusion>()[0],
    };

    private static ProcessSession HandledElsewhere()
    {
        CheckAddress address = new("go-live", "F7-R4");
        var course = Let.CourseWithout(address);
        Let.Waive(course, address).ThenAccepted();
        FullWalk.Ready(course, FullWalk.ExitOf(Phase.Implementation), Let.PieceOf(address));
        course.Complete().ThenAccepted();
        return course;
    }

    private static ProcessSession ByTwo()
    {
        CheckAddress address = new("specification-exit", "G2");
        var course = Let.CourseWithout(address);
        Let.Waive(course, address, Let.Right with { While = null }).ThenAccepted();
        course.Correct(course.Process.Sequence, new Waive("G2", Let.Right with { Until = new DateOnly(2026, 6, 30) }, address.Gate), "Kun til sommer.").ThenAccepted();
        course.AdvanceTo(FullWalk.Next(course)).ThenAccepted();
        return course;
    }

    private static ProcessSession Tender()
    {
        var purchase = Purchase.Of(1_900_000);
        var course = purchase.Course;
        purchase.Choose(ProcurementRoute.Tender, Moment.On(2025, 5, 20)).ThenAccepted();
        course.ReportPublication("2026/S 12-345", Moment.On(2025, 5, 28)).ThenAccepted();
        course.ReportContract("Leverandøren A/S", Money.Kroner(1_850_000), "dok. 40", Moment.On(2025, 6, 1)).ThenAccepted();
        course.Correct(course.Process.Sequence, new ReportContract("Leverandøren A/S", null, "dok. 41"), "Forkert bilag.").ThenAccepted();
        course.Correct(course.Process.Sequence - 2, new ReportPublication("2026/S 12-346"), "Slåfejl.", Moment.On(2025, 5, 29)).ThenAccepted();
        course.AdvanceTo(Phase.Development).ThenAccepted();
        return course;
    }

    private static ProcessSession Direct()
    {
        var purchase = Purchase.Of(1_450_000);
        purchase.Choose(ProcurementRoute.DirectPurchase).ThenAccepted();
        purchase.Course.Correct(purchase.Course.Process.Sequence, new ChooseRoute(ProcurementRoute.DirectPurchase, StandardParameters.TenderGoodsAndServices, "Værdien er lille."), "Uklar.").ThenAccepted();
        purchase.Course.AdvanceTo(Phase.Development).ThenAccepted();
        return purchase.Course;
    }

    private static ProcessSession Corrected()
    {
        var course = Walk.To(Phase.Decision);
        long Now() => course.Process.Sequence;
        course.Clarify(StandardFacts.UncertainSolution, true).ThenAccepted();
        course.Correct(Now(), new ClarifyFact(StandardFacts.UncertainSolution, false), "Slåfejl.").ThenAccepted();
        course.Answer("F1-KO-1", "Færre tilsyn.").ThenAccepted();
        course.Correct(Now(), new SetQuestionAside("F1-KO-1", "Det spørges der ikke om."), "Misforstået.").ThenAccepted();
        course.Correct(Now(), new AnswerQuestion("F1-KO-1", "Færre unødige tilsyn."), "Jo.").ThenAccepted();
        course.HoldInvolvement(Any.Involvement(Party.LocalMedCommittee), Earlier).ThenAccepted();
        course.Correct(Now(), new HoldInvolvement(Any.Involvement(Party.LocalMedCommittee)), "Forkert dato.", Moment.On(2026, 2, 12)).ThenAccepted();
        course.Receive(new Viewpoint("syn-1", Party.Citizens, "Hvem ser billederne?")).ThenAccepted();
        course.Correct(Now(), new ReceiveViewpoint(new("syn-1", Party.AffectedEmployees, "Hvem ser billederne?")), "Forkert part.").ThenAccepted();
        course.Respond("syn-1", ViewpointResponse.Adopted, "Kun nattevagten.").ThenAccepted();
        course.Confirm("F2-R8", "Sag 26/1").ThenAccepted();
        course.Correct(Now(), null, "En forkert sag.").ThenAccepted();
        course.RecordDecision(Any.Decision(outcome: DecisionOutcome.Stop), Earlier).ThenAccepted();
        course.Correct(Now(), new RecordDecision(Any.Decision()), "Der blev besluttet at gå videre.", Moment.On(2026, 2, 11)).ThenAccepted();
        return Walk.To(Phase.Design, course);
    }

    private static ProcessSession Planned()
    {
        var course = Any.Course(Phase.Design);
        long Now() => course.Process.Sequence;
        course.Plan(new(Party.AffectedEmployees, InvolvementLevel.Medbestemmelse) { Frame = Any.Frame, Phase = Phase.Design }).ThenAccepted();
        course.Plan(Any.Plan()).ThenAccepted();
        course.Plan(Any.Plan(Party.Citizens, phase: Phase.Development) with { Subcourse = new("pilot-1", "Pilot på Plejecenter Nord"), Frame = Any.Frame }).ThenAccepted();
        course.Correct(Now(), new PlanInvolvement(Any.Plan(Party.Citizens) with { Subcourse = new("pilot-1", "Pilot på Plejecenter Syd") }), "Forkert sted.").ThenAccepted();
        course.Plan(Any.Plan(Party.SuperUsersAndProfessionals, InvolvementLevel.Medindflydelse)).ThenAccepted();
        course.Correct(Now(), null, "Det er ikke aftalt endnu.").ThenAccepted();
        course.AgreeGuideline(Any.Guideline("r-0", GuidelineKind.Procedural, CommitteeKind.MainCommittee)).ThenAccepted();
        course.AgreeGuideline(Any.Guideline() with { NoticeMonths = 2, Phase = Phase.Implementation }, Earlier).ThenAccepted();
        course.TerminateGuideline("r-1", "Loggen er slået fra.").ThenAccepted();
        course.Correct(Now(), new TerminateGuideline("r-1", "Loggen er slået helt fra."), "Upræcist.", Moment.On(2026, 2, 20)).ThenAccepted();
        course.AgreeGuideline(Any.Guideline("r-2") with { Replaces = "r-1" }, Moment.On(2026, 2, 25)).ThenAccepted();
        course.Correct(Now(), new AgreeGuideline(Any.Guideline("r-2") with { NoticeMonths = 4 }), "Forkert retningslinje.", Moment.On(2026, 2, 26)).ThenAccepted();
        return course;
    }

    private static ProcessSession AmongCommittees()
    {
        var course = SampleTree.Course();
        course.Clarify(StandardFacts.DecisionLevel, DecisionLevel.PoliticalOnWorkplace).ThenAccepted();
        course.HoldInvolvement(Any.Involvement(SampleTree.Forum("lokal-aakanden")), Earlier).ThenAccepted();
        course.HoldInvolvement(Any.Involvement(SampleTree.Forum("personale-koekkenet")), Earlier).ThenAccepted();
        course.RecordDecision(Any.Decision(DecisionLevel.PoliticalOnWorkplace, changesWork: true)).ThenAccepted();
        course.Correct(course.Process.Sequence, new RecordDecision(Any.Decision(DecisionLevel.PoliticalOnWorkplace, changesWork: true) with { Unit = "koekkenet" }), "Det var køkkenet.").ThenAccepted();
        return course;
    }

    private static ProcessSession Breached()
    {
        var course = Walk.To(Phase.Decision);
        var representative = course.As(new Actor("tr-1", StandardRoles.ElectedRepresentative));
        long Now() => course.Process.Sequence;
        course.RecordDecision(Any.Decision(), Earlier).ThenAccepted();
        representative.RaiseBreach(new Breach("brud-1", CommitteeKind.LocalCommittee, "MED blev ikke hørt.") { Phase = Phase.Decision, Decision = Now() }, Moment.On(2026, 2, 11)).ThenAccepted();
        representative.ReferBreach("brud-1", ReferralBody.MainCommittee, "Ikke enige.", Moment.On(2026, 2, 20)).ThenAccepted();
        representative.Correct(Now(), new ReferBreach("brud-1", ReferralBody.MainCommittee, "Udvalget var ikke enigt."), "Uklart.").ThenAccepted();
        representative.ReferBreach("brud-1", ReferralBody.CentralParties, "Stadig ikke enige.").ThenAccepted();
        representative.SettleBreach("brud-1", "MED høres først.", "Referat 4", Moment.On(2026, 3, 1)).ThenAccepted();
        Walk.To(Phase.Design, course);
        representative.RaiseBreach(new Breach("brud-2", Party.AffectedEmployees, "Heller ikke om købet.") { Phase = Phase.Decision }).ThenAccepted();
        representative.Correct(Now(), new RaiseBreach(new("brud-2", Party.AffectedEmployees, "Heller ikke om køb.") { Phase = Phase.Decision }), "Skrivefejl.").ThenAccepted();
        course.ReturnTo(Phase.Decision, "MED skal høres.").ThenAccepted();
        return Walk.To(Phase.Specification, course);
    }

    private static void Record(ProcessSession course, Reply reply)
    {
        var no = (Refused)reply;
        course.Decide(no.ToRecord!).ThenAccepted();
    }
}
