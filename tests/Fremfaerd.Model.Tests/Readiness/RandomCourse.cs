namespace Fremfaerd.Model.Tests.Readiness;

/// <summary>A course in a random state, the same for the same seed: enrolled anywhere, sometimes advanced, half documented.</summary>
internal sealed class RandomCourse
{
    private static readonly GateWorld[] Worlds = [.. GateWorld.Every];

    private readonly Random _random;

    private RandomCourse(int seed) => _random = new Random(seed);

    private static ProcessDefinition Definition => Any.Definition;

    /// <summary>The standard with every warning made blocking, so that plans meet every kind of requirement.</summary>
    internal static ProcessDefinition Strict { get; } = ProcessDefinition.Build(Any.Definition.Content with
    {
        Id = "strict",
        Checks = [.. Any.Definition.Content.Checks.Select(check => check with { Severity = Severity.Blocking })],
    });

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
                world.Pass(course).ThenAccepted();
            }
        }
    }

    private void Document(ProcessSession course, GateId gate)
    {
        var share = One([0, 0.3, 0.6, 0.85, 0.97]);
        foreach (var piece in Worlds.First(world => world.Addresses[0].Gate == gate).Everything.Where(_ => Chance(share)))
            piece.Give(course);
        for (var left = _random.Next(0, 12); left > 0; left--)
            course.Decide(Command(course.Process), null);
        for (var left = _random.Next(0, 4); left > 0; left--)
            course.Decide(Report(), When());
    }

    private ProcessCommand Command(TechnologyProcess process) => _random.Next(8) switch
    {
        0 or 1 => Clarify(),
        2 => new AnswerQuestion(One(Definition.Content.Questions).Id, "Svaret."),
        3 => new SetQuestionAside(One(Definition.Content.Questions).Id, "Spørges andetsteds."),
        4 => new ReceiveViewpoint(new Viewpoint($"v-{_random.Next(1_000)}", Party.Citizens, "Et synspunkt.")),
        5 => Respond(process),
        6 => new Confirm(One(Definition.Content.Checks).Code, "dok-1"),
        _ => Report(),
    };

    private ProcessCommand Report() => Chance(0.7)
        ? new HoldInvolvement(Held())
        : new RecordDecision(Any.Decision(One(Enum.GetValues<DecisionLevel>()), Chance(0.5), One(Enum.GetValues<DecisionOutcome>())));

    private ClarifyFact Clarify()
    {
        var fact = One(Definition.Content.Facts);
        return new ClarifyFact(fact.Id, fact.Kind switch
        {
            FactKind.YesNo => Chance(0.5),
            FactKind.Choice => FactValue.Of(One(fact.Choices).Code),
            _ => Money.Kroner(_random.Next(1_000_000)),
        });
    }

    private RespondToViewpoint Respond(TechnologyProcess process)
    {
        var received = process.History.OfType<ViewpointReceived>().Select(view => view.What.Id).ToList();
        return new(received.Count > 0 ? One(received) : "v-0", new ViewpointReply(ViewpointResponse.NotAdopted, "Begrundelsen."));
    }

    private HeldInvolvement Held() => Any.Involvement(
        Chance(0.4) ? One(Enum.GetValues<Party>().Where(party => party != Party.Management).ToList()) : One(Enum.GetValues<CommitteeKind>()),
        One(Enum.GetValues<InvolvementLevel>()),
        Chance(0.3) ? [One(Definition.Content.Checks).Code] : []) with
    {
        RolesPresent = Chance(0.1) ? [StandardRoles.WorkingEnvironmentRepresentative] : [],
        Phase = Chance(0.1) ? One(Enum.GetValues<Phase>()) : null,
    };

    /// <summary>Around the day of enrolment: some moments are dates, so that orders stay unknown.</summary>
    private Moment When() => Chance(0.5)
        ? Moment.On(DateOnly.FromDateTime(Any.Start.Date).AddDays(_random.Next(-2, 1)))
        : Moment.At(Any.Start.AddMinutes(_random.Next(-3_000, 1)));

    private static bool IsInner(GateWorld world) => Definition.Gate(world.Addresses[0].Gate).Kind == GateKind.Inner;

    private bool Chance(double share) => _random.NextDouble() < share;

    private T One<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];
}
