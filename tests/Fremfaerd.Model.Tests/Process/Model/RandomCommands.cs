namespace Fremfaerd.Model.Tests.Process.Model;

/// <summary>What people might send next: half of it sensible where the course stands, half of it anything at all.</summary>
internal sealed class RandomCommands(Random random)
{
    private static readonly Phase[] Phases = Enum.GetValues<Phase>();

    private static readonly string[] Codes = [.. PlainCheck.All.Select(check => check.Code), "SKIP", "Z-9"];

    private static readonly ActorId[] People = ["leder-1", "leder-2", "projektleder-1", "medarbejder-1"];

    private static readonly RoleId?[] Roles =
    [
        StandardRoles.DecidingManager, StandardRoles.DecidingManager, StandardRoles.ProjectManager, StandardRoles.Employee,
        StandardRoles.Secretary, StandardRoles.ElectedRepresentative, null, "Deciding-Manager",
    ];

    private readonly List<(ProcessCommand Command, Stamp Stamp)> _sent = [];
    private DateTimeOffset _now = new(2026, 1, 5, 9, 0, 0, TimeSpan.FromHours(1));
    private int _ids;

    internal (ProcessCommand Command, Stamp Stamp) Next(PlainCourse course)
    {
        Tick();
        if (_sent.Count > 0 && Chance(0.04))
            return Again(course);
        var command = Command(course);
        if (Chance(0.5))
            command = command with { Id = $"c-{++_ids}" };
        if (Chance(0.15))
            command = command with { ExpectedSequence = course.Sequence - (Chance(0.4) ? 0 : random.Next(-1, 6)) };
        var sent = (command, new Stamp(By(course, command), _now, Happened(command)));
        if (command.Id is not null)
            _sent.Add(sent);
        return sent;
    }

    /// <summary>The clock goes on by minutes or days, and now and then steps back.</summary>
    private void Tick() => _now = random.Next(20) switch
    {
        0 => _now.AddMinutes(-random.Next(1, 4_000)),
        < 4 when _now.Month < 3 => _now.AddHours(random.Next(1, 40)),
        < 8 => _now,
        _ => _now.AddSeconds(random.Next(1, 900)),
    };

    /// <summary>A command sent again: as it was, at another time, by somebody else, or with other content.</summary>
    private (ProcessCommand Command, Stamp Stamp) Again(PlainCourse course)
    {
        var (command, stamp) = One(_sent);
        return random.Next(5) switch
        {
            0 => (Command(course) with { Id = command.Id }, new(stamp.By, _now, stamp.HappenedAt)),
            1 => (command, new(new(One(People), stamp.By.Role), _now, stamp.HappenedAt)),
            2 => (command, new(stamp.By, _now, Moment.On(2026, 1, 7))),
            3 => (command with { ExpectedSequence = course.Sequence - 1 }, new(stamp.By, _now, stamp.HappenedAt)),
            _ => (command, new(stamp.By, _now, stamp.HappenedAt)),
        };
    }

    private Signature By(PlainCourse course, ProcessCommand command)
    {
        if (command is SettleBreach or Correct { With: RaiseBreach or SettleBreach } && Chance(0.7))
            return new("tr-1", StandardRoles.ElectedRepresentative);
        if (Chance(0.8))
            return new("leder-1", StandardRoles.DecidingManager, Chance(0.03) ? (ActorId?)"leder-2" : null);
        if (course.Mandates.Count > 0 && Chance(0.5))
        {
            var given = One(course.Mandates);
            return new(
                Chance(0.9) ? given.What.Holder : One(People), Chance(0.9) ? given.What.Role : StandardRoles.ProjectManager,
                Chance(0.9) ? given.Giver : "leder-9", Chance(0.95) ? given.What.Id : "m-99");
        }
        return new(One(People), One(Roles));
    }

    private Moment? Happened(ProcessCommand command)
    {
        var reports = command is HoldInvolvement or RecordDecision or ReceiveViewpoint or RespondToViewpoint or Declare or Correct or AgreeGuideline or TerminateGuideline or RaiseBreach or ReferBreach or SettleBreach;
        if (!Chance(reports ? 0.4 : 0.02))
            return null;
        return random.Next(10) switch
        {
            0 => Moment.At(_now.AddMinutes(random.Next(-2, 12))),
            1 => Moment.On(DateOnly.FromDateTime(_now.Date).AddDays(random.Next(0, 2))),
            < 6 => Moment.On(DateOnly.FromDateTime(_now.Date).AddDays(-random.Next(0, 4))),
            _ => Moment.At(_now.AddMinutes(-random.Next(0, 5_000))),
        };
    }

    private ProcessCommand Command(PlainCourse course)
    {
        if (course.Enrolment is null && Chance(0.9))
            return Enrolment();
        return Chance(0.5) ? Sensible(course) : Anything(course);
    }

    /// <summary>What the present phase asks for, and then the way on.</summary>
    private ProcessCommand Sensible(PlainCourse course)
    {
        if (course.Enrolment is null)
            return Enrolment();
        if (course.Standing != "InPhase")
            return course.Standing == "Paused" ? new ResumeCourse() : Chance(0.7) ? new Reopen("Igen.") : Paper(course);
        if (Chance(0.3))
            return course.Next is { } next ? new AdvanceTo(next) : new Complete();
        if (course.Phase == Phase.Development && Chance(0.3))
            return new PassGate("trial");
        var check = One([.. PlainCheck.All.Where(check => check.Phase == course.Phase || Chance(0.1))]);
        if (check.Waivers > 0 && Chance(0.25))
            return new Waive(check.Code, Waiver());
        return check.Need switch
        {
            PlainNeed.Confirmation => new Confirm(check.Code, "dok-1", Chance(0.3) ? (GateId?)check.Gate : null),
            PlainNeed.FirstAnswer => Answer(ModelCourse.First),
            PlainNeed.SecondAnswer => Answer(Chance(0.5) ? ModelCourse.First : ModelCourse.Second),
            PlainNeed.Fact => new ClarifyFact(ModelCourse.Buys, Chance(0.5)),
            PlainNeed.Outcome => Decision(),
            _ => random.Next(10) switch
            {
                < 3 => new ClarifyFact(ModelCourse.Level, FactValue.Of(Level().Code)),
                < 5 => new ReceiveViewpoint(View($"v-{random.Next(8)}")),
                5 => Reply(),
                _ => Meeting(),
            },
        };
    }

    private ProcessCommand Anything(PlainCourse course) => random.Next(13) switch
    {
        0 => Enrolment(),
        1 => new AdvanceTo(One(Phases)),
        2 => random.Next(4) switch { 0 => new Complete(), 1 => new PassGate(One<GateId>(["trial", "idea-exit", "nowhere"])), 2 => new ResumeCourse(), _ => new Reopen(Reason()) },
        3 => new Skip(Chance(0.7) ? One([Phase.Specification, Phase.Procurement]) : One(Phases), Ground()),
        4 => new ReturnTo(One(Phases), Reason()),
        5 => Chance(0.5) ? new Pause(Reason()) : Chance(0.3) ? new StopCourse(Reason()) : new ClarifyFact(ModelCourse.Buys, Chance(0.5)),
        6 => Chance(0.7) ? new GiveMandate(Mandate(course)) : new RevokeMandate($"m-{random.Next(4)}", Reason()),
        7 => new Correct(random.Next(0, course.Sequence + 2), Chance(0.25) ? null : Paper(course), Reason()),
        8 => Correction(course),
        9 => new RecordRefusal(Tried()),
        _ => Paper(course),
    };

    private ProcessCommand Paper(PlainCourse course) => random.Next(17) switch
    {
        11 or 14 => OnBreach(course),
        0 => new ClarifyFact(Chance(0.9) ? ModelCourse.Buys : "no-such-fact", Chance(0.9) ? (FactValue)Chance(0.5) : FactValue.Of("tekst")),
        1 => new ClarifyFact(ModelCourse.Level, FactValue.Of(Chance(0.9) ? Level().Code : "galaxy")),
        2 => Answer(Chance(0.5) ? ModelCourse.First : Chance(0.9) ? ModelCourse.Second : "F1-OL-2"),
        3 => new SetQuestionAside(Chance(0.5) ? ModelCourse.First : ModelCourse.Second, Reason()),
        4 => Meeting(),
        5 => Decision(),
        6 => new ReceiveViewpoint(View($"v-{random.Next(8)}")),
        7 => Reply(),
        8 => new Confirm(One(Codes), Chance(0.9) ? $"dok-{random.Next(3)}" : ""),
        9 => Declaration(),
        10 => new PlanInvolvement(Plan()),
        12 => new AgreeGuideline(Guideline($"r-{random.Next(4)}")),
        13 => new TerminateGuideline($"r-{random.Next(4)}", Reason()),
        _ => new Waive(One(Codes), Waiver()),
    };

    /// <summary>A correction of something that was recorded lately, by something of the same kind.</summary>
    private Correct Correction(PlainCourse course)
    {
        var (entry, what) = course.AnEntry(random);
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

    private string Reason() => Chance(0.95) ? $"Grunden {random.Next(3)}." : "";

    private bool Chance(double share) => random.NextDouble() < share;

    private T One<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
