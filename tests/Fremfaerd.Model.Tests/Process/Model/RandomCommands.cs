namespace Fremfaerd.Model.Tests.Process.Model;

/// <summary>What people might send next: half of it sensible where the course stands, half of it anything at all.</summary>
internal sealed partial class RandomCommands(Random random)
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

    private string Reason() => Chance(0.95) ? $"Grunden {random.Next(3)}." : "";

    private bool Chance(double share) => random.NextDouble() < share;

    private T One<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
