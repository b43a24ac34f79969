namespace Fremfaerd.Model.Tests.Readiness;

/// <summary>A course in a random state, the same for the same seed: enrolled anywhere, sometimes advanced, half documented.</summary>
internal sealed class RandomCourse
{
    private static readonly GateWorld[] Worlds = [.. GateWorld.Every];

    private readonly Random _random;

    private RandomCourse(int seed) => _random = new Random(seed);

    private static ProcessDefinition Definition => Any.Definition;

    /// <summary>Every warning made blocking, so that plans meet every kind of requirement.</summary>
    internal static ProcessDefinition Strict { get; } = ProcessDefinition.Build(InForce.Definition.Content with
    {
        Id = "strict",
        Checks = [.. Any.Definition.Content.Checks.Select(check => check with { Severity = Severity.Blocking })],
    });

    /// <summary>The standard with questions that build on each other and on facts, and with checks at every exit that name them.</summary>
    internal static ProcessDefinition Woven { get; } = ProcessDefinition.Build(Any.Definition.Content with
    {
        Id = "woven",
        Questions = [.. Any.Definition.Content.Questions.Select(question => question.Id.Value switch
        {
            "F1-KO-1" => question with { DependsOnFacts = [StandardFacts.IsDigital, StandardFacts.UsesAi] },
            "F1-KO-2" => question with { DependsOnQuestions = ["F1-KO-1"] },
            "F1-KO-3" => question with { DependsOnQuestions = ["F1-KO-2", "F1-KO-1"], DependsOnFacts = [StandardFacts.ProcessesPersonalData] },
            "F1-OL-1" => question with { DependsOnQuestions = ["F1-KO-1"], AppliesWhen = Condition.Yes(StandardFacts.HighRiskAi) },
            "F1-OL-2" => question with { DependsOnQuestions = ["F1-OL-1"], AppliesWhen = Condition.No(StandardFacts.MonitorsCitizens) },
            _ => question,
        })],
        Checks =
        [
            .. Any.Definition.Content.Checks,
            Named("W1", "F1-KO-3"), Named("W2", "F1-OL-2", "F1-KO-2"),
            Named("W3", "F1-OL-1") with { AppliesWhen = Condition.Yes(StandardFacts.MonitorsCitizens) },
            Named("W4") with { Requirement = new FactsClarified([StandardFacts.IsDigital, StandardFacts.MonitorsCitizens]) },
        ],
    });

    /// <summary>With a notice for the material of MED meetings, as an agreement may give it.</summary>
    internal static ProcessDefinition Noticed { get; } = ProcessDefinition.Build(InForce.Definition.Content with
    {
        Id = "noticed",
        Parameters =
        [
            .. InForce.Definition.Content.Parameters.Select(parameter => parameter.Id == StandardParameters.MedNotice
                ? parameter with { Values = [new(new(2025, 1, 1), null, CalendarPeriod.OfDays(8), "den lokale aftale")] }
                : parameter),
        ],
    });

    private static ReadinessCheck Named(CheckCode code, params QuestionId[] questions) => Any.Definition.Content.Checks.First(check => check.Code == "F1-R1") with
    {
        Code = code,
        Gates = [.. Any.Definition.Content.Gates.Where(gate => gate.Kind == GateKind.Exit).Select(gate => gate.Id)],
        Requirement = new QuestionsAnswered(questions.Length > 0 ? [.. questions] : ["F1-KO-1"]),
    };

    internal static (TechnologyProcess Process, GateId Gate) Of(int seed, ProcessDefinition? definition = null)
    {
        var maker = new RandomCourse(seed);
        var course = Any.Course(maker.One(Enum.GetValues<Phase>()), definition);
        var advances = maker.Chance(0.3);
        var share = advances ? 1 : maker.One([0, 0.5, 1, 1]);
        Walk.DeclareEarlier(course, _ => maker.Chance(share));
        if (advances)
            maker.Advance(course);
        var gates = Definition.Content.Gates.Where(gate => gate.Phase == course.Process.Phase).ToList();
        var gate = maker.One(gates).Id;
        maker.Document(course, gate);
        return (course.Process, gate);
    }

    /// <summary>A command that documents something at random, recorded as of now: what a host could send next.</summary>
    internal static ProcessCommand Documenting(Random random, TechnologyProcess process) => new RandomCourse(random).Command(process);

    private RandomCourse(Random random) => _random = random;

    private void Advance(ProcessSession course)
    {
        for (var left = _random.Next(1, 3); left > 0 && course.Process.Phase < Phase.Implementation; left--)
        {
            foreach (var world in Worlds.Where(world => Definition.Gate(world.Addresses[0].Gate).Phase == course.Process.Phase).OrderByDescending(IsInner))
            {
                foreach (var piece in world.Everything)
                    piece.Give(course);
                if (world.Pass(course) is Refused)
                    return;
            }
        }
    }

    private void Document(ProcessSession course, GateId gate)
    {
        var share = One([0, 0.3, 0.6, 0.85, 0.97]);
        foreach (var piece in Worlds.First(world => world.Addresses[0].Gate == gate).Everything.Where(_ => Chance(share)))
            Give(piece, course);
        if (course.Process.Definition == Woven)
            Weave(course);
        for (var left = _random.Next(0, 12); left > 0; left--)
            course.Decide(Command(course.Process), null);
        for (var left = _random.Next(0, 4); left > 0; left--)
            course.Decide(Report(course.Process), When());
        if (Chance(0.2))
            course.Decide(Route(), Moment.On(2025, 6, _random.Next(1, 30)));
    }

    /// <summary>Some meetings say nothing of views; then they may come, and be answered, or not.</summary>
    private void Give(Piece piece, ProcessSession course)
    {
        if (piece is not Meeting meeting || Chance(0.75))
        {
            piece.Give(course);
            return;
        }

        meeting.GiveWithoutViews(course);
        for (var left = _random.Next(0, 3); left > 0; left--)
            course.Decide(View(meeting.Forum), Chance(0.2) ? When() : null);
        for (var left = _random.Next(0, 3); left > 0; left--)
            course.Decide(Respond(course.Process), null);
    }

    /// <summary>Answers some of the questions that build on each other, then lets some of what they build on change.</summary>
    private void Weave(ProcessSession course)
    {
        QuestionId[] answered = ["F1-KO-1", "F1-KO-2", "F1-KO-3", "F1-OL-1", "F1-OL-2"];
        FactId[] facts = [StandardFacts.IsDigital, StandardFacts.UsesAi, StandardFacts.ProcessesPersonalData];
        foreach (var question in answered.Where(_ => Chance(0.6)))
            course.Answer(question, "Svaret.");
        foreach (var fact in facts.Where(_ => Chance(0.4)))
            course.Clarify(fact, Chance(0.5));
        foreach (var question in answered.Where(_ => Chance(0.2)))
            course.Answer(question, $"Svaret {_random.Next(2)}.");
    }

    private ProcessCommand Command(TechnologyProcess process) => _random.Next(12) switch
    {
        0 or 1 => Clarify(process),
        10 => Chance(0.7)
            ? new AgreeGuideline(Any.Guideline($"r-{_random.Next(6)}", One(Enum.GetValues<GuidelineKind>()), One(Enum.GetValues<CommitteeKind>())))
            : new TerminateGuideline($"r-{_random.Next(6)}", "Ikke længere."),
        11 => new PlanInvolvement(Any.Plan(One(Enum.GetValues<Party>()), One(Enum.GetValues<InvolvementLevel>()), One(Enum.GetValues<Phase>())) with
        {
            Frame = Chance(0.5) ? Any.Frame : null,
        }),
        2 => new AnswerQuestion(Question(process), $"Svaret {_random.Next(3)}."),
        3 => new SetQuestionAside(Question(process), "Spørges andetsteds."),
        4 => View(Chance(0.4) ? Party.Citizens : Whom()),
        5 => Respond(process),
        6 => new Confirm(One(Definition.Content.Checks).Code, "dok-1"),
        7 => Route(),
        8 => Chance(0.5) ? new ReportPublication("2026/S 12-345") : new ReportContract("Leverandøren", null, "dok-2"),
        _ => Report(process),
    };

    private ChooseRoute Route() => new(
        One(Enum.GetValues<ProcurementRoute>()), One([.. Definition.Content.Parameters.Where(parameter => parameter.Kind == ParameterKind.Threshold)]).Id, "Begrundelsen.");

    /// <summary>Mostly one that builds on something or is built on, so that answers go stale.</summary>
    private QuestionId Question(TechnologyProcess process)
    {
        var questions = process.Definition.Content.Questions;
        var woven = questions.Where(question => question.DependsOnQuestions.Count + question.DependsOnFacts.Count > 0).ToList();
        var ids = woven.SelectMany(question => question.DependsOnQuestions.Append(question.Id)).ToList();
        return Chance(0.7) ? One(ids) : One(questions).Id;
    }

    private ProcessCommand Report(TechnologyProcess process) => Chance(0.15) ? View(Whom()) : Chance(0.7)
        ? new HoldInvolvement(Chance(0.2) ? Held() with { OnQuestions = [Question(process)], OnFacts = [Fact(process).Id] } : Held())
        : new RecordDecision(Any.Decision(One(Enum.GetValues<DecisionLevel>()), Chance(0.5), One(Enum.GetValues<DecisionOutcome>())));

    private ProcessFact Fact(TechnologyProcess process)
    {
        var content = process.Definition.Content;
        var named = content.Questions.SelectMany(question => question.DependsOnFacts.Union(question.AppliesWhen.Facts)).Distinct().ToList();
        var id = Chance(0.3) ? One(named) : One(content.Facts).Id;
        return content.Facts.First(fact => fact.Id == id);
    }

    private ClarifyFact Clarify(TechnologyProcess process)
    {
        var fact = Fact(process);
        return new ClarifyFact(fact.Id, fact.Kind switch
        {
            FactKind.YesNo => Chance(0.5),
            FactKind.Choice => FactValue.Of(One(fact.Choices).Code),
            _ => Money.Kroner(_random.Next(3_000_000)),
        });
    }

    private RespondToViewpoint Respond(TechnologyProcess process)
    {
        var received = process.History.OfType<ViewpointReceived>().Select(view => view.What.Id).ToList();
        return new(received.Count > 0 ? One(received) : "v-0", new ViewpointReply(ViewpointResponse.NotAdopted, "Begrundelsen."));
    }

    private Forum Whom() =>
        Chance(0.4) ? One(Enum.GetValues<Party>().Where(party => party != Party.Management).ToList()) : One(Enum.GetValues<CommitteeKind>());

    private ReceiveViewpoint View(Forum from)
    {
        ViewpointId id = $"v-{_random.Next(1_000)}";
        return new((Chance(0.4) ? Viewpoint.NoRemarks(id, from) : new(id, from, "Et synspunkt.", Chance(0.3))) with { Phase = Chance(0.1) ? One(Enum.GetValues<Phase>()) : null });
    }

    private HeldInvolvement Held() => Any.Involvement(
        Whom(),
        One(Enum.GetValues<InvolvementLevel>()),
        Chance(0.3) ? [One(Definition.Content.Checks).Code] : []) with
    {
        RolesPresent = Chance(0.1) ? [StandardRoles.WorkingEnvironmentRepresentative] : [],
        Phase = Chance(0.1) ? One(Enum.GetValues<Phase>()) : null,
        ChanceToAsk = Chance(0.8),
        NoRemarks = Chance(0.7),
        MaterialSent = Chance(0.2) ? When() : null,
    };

    /// <summary>Around the day of enrolment: some moments are dates, so that orders stay unknown.</summary>
    private Moment When() => Chance(0.5)
        ? Moment.On(DateOnly.FromDateTime(Any.Start.Date).AddDays(_random.Next(-2, 1)))
        : Moment.At(Any.Start.AddMinutes(_random.Next(-3_000, 1)));

    private static bool IsInner(GateWorld world) => Definition.Gate(world.Addresses[0].Gate).Kind == GateKind.Inner;

    private bool Chance(double share) => _random.NextDouble() < share;

    private T One<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];
}
