namespace Fremfaerd.Model.Tests.Process.Model;

/// <summary>What the commands carry: mostly as it should be, now and then something the rules refuse.</summary>
internal sealed partial class RandomCommands
{
    /// <summary>A correction of something that was recorded lately, or of a guideline that was replaced, by something of the same kind.</summary>
    private Correct Correction(PlainCourse course)
    {
        var (entry, what) = Chance(0.1) && course.AReplacedGuideline() is { } replaced ? replaced : course.AnEntry(random);
        if (what is null || Chance(0.2))
            return new(Math.Max(entry, 1), null, Reason());
        return new(entry, what switch
        {
            ClarifyFact { Fact.Value: "buys" } fact => new ClarifyFact(fact.Fact, Chance(0.5)),
            ClarifyFact fact => new ClarifyFact(fact.Fact, FactValue.Of(Level().Code)),
            AnswerQuestion answer => Chance(0.8) ? Answer(answer.Question) : new SetQuestionAside(answer.Question, "Ikke relevant."),
            SetQuestionAside aside => Answer(aside.Question),
            HoldInvolvement => Meeting(),
            RecordDecision => Decision(),
            PlanInvolvement plan => new PlanInvolvement(Plan() with { Phase = Chance(0.7) ? plan.What.Phase : null, Subcourse = plan.What.Subcourse }),
            AgreeGuideline agree => new AgreeGuideline(Guideline(agree.What.Id)),
            TerminateGuideline end => new TerminateGuideline(end.Guideline, Reason()),
            ReceiveViewpoint view => new ReceiveViewpoint(View(view.What.Id)),
            RespondToViewpoint reply => new RespondToViewpoint(reply.Viewpoint, new ViewpointReply(ViewpointResponse.NotAdopted, Reason())),
            RaiseBreach raise => new RaiseBreach(Breach(course, raise.What.Id)),
            ReferBreach refer => new ReferBreach(refer.Breach, Body(), Reason()),
            SettleBreach settle => new SettleBreach(settle.Breach, Reason(), "Referat 2"),
            Confirm confirm => new Confirm(confirm.Check, $"dok-{random.Next(4)}"),
            Declare declare => new Declare(declare.Check, Reason()),
            Waive waive => new Waive(waive.Check, Waiver()),
            _ => what,
        }, Reason());
    }

    private ProcessCommand OnBreach(PlainCourse course)
    {
        BreachId id = $"b-{random.Next(3)}";
        return random.Next(5) switch
        {
            0 => new ReferBreach(id, Body(), Reason()),
            1 or 2 => new SettleBreach(id, Reason(), Chance(0.95) ? "Referat 1" : ""),
            _ => new RaiseBreach(Breach(course, id)),
        };
    }

    private Breach Breach(PlainCourse course, BreachId id) => new(id, Chance(0.9) ? Party.AffectedEmployees : Party.Citizens, Reason())
    {
        Phase = Chance(0.5) ? Phase.Decision : Chance(0.2) ? One(Phases) : null,
        Decision = !Chance(0.4) ? null : course.Decisions.Count > 0 && Chance(0.8) ? One(One(course.Decisions).Versions).Sequence : random.Next(-1, course.Sequence + 2),
    };

    private ReferralBody Body() => Chance(0.6) ? ReferralBody.MainCommittee : ReferralBody.CentralParties;

    private Enrol Enrolment() => new(new Enrolment(
        "p-1", Chance(0.95) ? "Et forløb" : "", Chance(0.5) ? Phase.Idea : One(Phases), Chance(0.7) ? Phase.Implementation : One(Phases), null)
    {
        Unit = Chance(0.95) ? One(ModelCourse.Units) : One<string?>([null, "kontoret", "ukendt"]),
    });

    private SkipGround Ground() => Chance(0.5) ? SkipGround.Because(Reason()) : SkipGround.ByRule(Chance(0.9) ? "no-purchase" : "no-such-rule");

    private AnswerQuestion Answer(QuestionId question) => new(question, Chance(0.95) ? $"Svaret {random.Next(3)}." : "");

    private Declare Declaration()
    {
        var check = One(PlainCheck.All);
        return new(new(Chance(0.95) ? check.Gate : "trial", check.Code), Chance(0.95) ? $"På plads {random.Next(2)}." : "");
    }

    private HoldInvolvement Meeting()
    {
        var isNamed = Chance(0.3);
        return new(new HeldInvolvement(Whom(), Chance(0.8) ? InvolvementLevel.Medindflydelse : InvolvementLevel.Information, Chance(0.95) ? $"AI {random.Next(9)}" : "")
        {
            Phase = About(),
            ChanceToAsk = Chance(0.7),
            NoRemarks = Chance(0.5),
            MaterialSent = Chance(0.85) ? Sent() : null,
            OnFacts = isNamed ? [ModelCourse.Buys] : [],
            OnQuestions = isNamed && Chance(0.5) ? [ModelCourse.First] : [],
        });
    }

    private InvolvementPlan Plan() => new(
        Chance(0.7) ? Party.AffectedEmployees : One([Party.Citizens, Party.Citizens, Party.Management, Party.ElderlyCouncil]), One(Enum.GetValues<InvolvementLevel>()))
    {
        Phase = Chance(0.6) ? Phase.Design : Chance(0.5) ? One(Phases) : null,
        Reason = Chance(0.6) ? Reason() : null,
        Frame = Chance(0.3) ? new($"Fast {random.Next(2)}.", Reason()) : null,
        Subcourse = Chance(0.4) ? new($"d-{random.Next(2)}", Chance(0.95) ? "Piloten" : "") : null,
    };

    private Guideline Guideline(GuidelineId id) => new(
        id, Chance(0.8) ? GuidelineKind.Optional : One(Enum.GetValues<GuidelineKind>()), Reason(),
        new Committee(Chance(0.7) ? CommitteeKind.LocalCommittee : One(Enum.GetValues<CommitteeKind>())), Chance(0.95) ? "dok. 9" : "")
    {
        Phase = Chance(0.3) ? One(Phases) : null,
        NoticeMonths = Chance(0.2) ? random.Next(0, 3) : Chance(0.05) ? 121 : null,
        Replaces = Chance(0.2) ? (GuidelineId?)$"r-{random.Next(4)}" : null,
    };

    /// <summary>Some minutes name the committee, most of them rightly; others only say which kind it was.</summary>
    private Forum Met(CommitteeKind kind, string id) =>
        Chance(0.5) ? kind : Forum.Of(new Committee(kind, Chance(0.9) ? id : One(["hoved", "trio", "ukendt"])));

    private Viewpoint View(ViewpointId id)
    {
        var view = Chance(0.3) ? Viewpoint.NoRemarks(id, Whom()) : new Viewpoint(id, Whom(), Chance(0.95) ? $"Et synspunkt {random.Next(3)}." : "", Chance(0.3));
        return view with { Phase = About(), Author = Chance(0.2) ? (ActorId?)One(People) : null };
    }

    private RespondToViewpoint Reply() =>
        new($"v-{random.Next(8)}", new ViewpointReply(ViewpointResponse.Adopted, Reason()) { By = Chance(0.3) ? Reason() : null });

    private Forum Whom() => random.Next(10) switch
    {
        0 => Party.Citizens,
        1 => CommitteeKind.Trio,
        < 4 => Met(CommitteeKind.AreaCommittee, "omraade"),
        4 => CommitteeKind.StaffMeeting,
        _ => Met(CommitteeKind.LocalCommittee, "lokal"),
    };

    private Phase? About() => Chance(0.6) ? Phase.Decision : Chance(0.2) ? One(Phases) : null;

    /// <summary>Mostly early enough for a meeting of these days, sometimes today or ahead.</summary>
    private Moment Sent() => Chance(0.7)
        ? Moment.On(DateOnly.FromDateTime(_now.Date).AddDays(-random.Next(0, 9)))
        : Moment.At(_now.AddMinutes(random.Next(-9_000, 10)));

    private RecordDecision Decision() => new(new TakenDecision(
        Chance(0.8) ? DecisionOutcome.GoAhead : DecisionOutcome.Stop, Level(), "centerlederen", Reason(), Chance(0.5), Chance(0.9) ? "dok. 2" : null)
    {
        Phase = Chance(0.4) ? Phase.Decision : Chance(0.15) ? One(Phases) : null,
        Unit = Chance(0.8) ? null : Chance(0.8) ? ModelCourse.Units[1] : One(["kontoret", "ukendt"]),
    });

    private DecisionLevel Level() => Chance(0.8) ? DecisionLevel.Workplace : One([DecisionLevel.Area, DecisionLevel.PoliticalOnArea, DecisionLevel.PoliticalOnWorkplace]);

    private Waiver Waiver() => new(Chance(0.95) ? $"Tiden findes senere {random.Next(2)}." : "", One(People))
    {
        Until = Chance(0.4) ? (DateOnly?)DateOnly.FromDateTime(_now.Date).AddDays(random.Next(-1, 4)) : null,
        While = Chance(0.2) ? new(Chance(0.9) ? ModelCourse.Buys : ModelCourse.Level, Chance(0.5)) : null,
        Reference = Chance(0.4) ? "sag-2" : null,
    };

    private Mandate Mandate(PlainCourse course)
    {
        var from = DateOnly.FromDateTime(_now.Date).AddDays(random.Next(-2, 2));
        var id = Chance(0.9) ? course.Mandates.Count : random.Next(4);
        return new($"m-{id}", One(People), Chance(0.9) ? StandardRoles.DecidingManager : StandardRoles.ProjectManager, from, from.AddDays(random.Next(-1, 6)), Reason())
        {
            Acts = Chance(0.3) ? [Act.Document, One([Act.Confirm, Act.Advance, Act.Waive, Act.Enrol])] : [],
        };
    }

    private Attempt Tried() => random.Next(4) switch
    {
        0 => new(Act.Advance, One(Phases), null, null, null),
        1 => new(Act.Complete, null, null, null, null),
        2 => new(Act.PassGate, null, One<GateId>(["trial", "idea-exit", "nowhere"]), null, null),
        _ => One(PlainCheck.All) is var check ? new(Act.Waive, null, null, new(check.Gate, check.Code), Waiver()) : null!,
    };
}
