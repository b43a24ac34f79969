namespace Fremfaerd.Model.Serialization.Tests.Definitions;

/// <summary>Conditions and requirements at random, the same for the same seed.</summary>
internal static class GeneratedParts
{
    private static readonly InvolvedBefore?[] Orders = [null, .. Enum.GetValues<InvolvedBefore>()];

    internal static Condition Condition(Random random, int depth) => random.Next(depth > 0 ? 6 : 3) switch
    {
        0 => Facts.Condition.Always,
        1 => Facts.Condition.Yes(Fact(random)),
        2 => Facts.Condition.Is(Fact(random), [.. Some(random, () => $"choice-{random.Next(9)}")]),
        3 => !Condition(random, depth - 1),
        4 => Condition(random, depth - 1) & Condition(random, depth - 1),
        _ => Condition(random, depth - 1) | Condition(random, depth - 1),
    };

    internal static Requirement Requirement(Random random, int depth) => random.Next(depth > 0 ? 18 : 16) switch
    {
        0 => new QuestionsAnswered(Some(random, () => (QuestionId)$"q-{random.Next(9)}")),
        1 => new FactsClarified(Some(random, () => Fact(random))),
        2 => new EvidenceConfirmed("role") { BeforePassage = Coin(random), ValidFor = Coin(random) ? CalendarPeriod.OfDays(random.Next(1, 99)) : CalendarPeriod.OfMonths(7) },
        3 => new EvidenceConfirmed("role"),
        4 => new MedHeard(Fact(random), Coin(random)) { PrincipleFact = Coin(random) ? Fact(random) : default(FactId?), Notice = Coin(random) ? new ParameterId("notice") : default(ParameterId?), Before = Order(random) },
        5 => new MedDiscussed(Fact(random)) { Before = Order(random) },
        6 => new PartiesInvolved(Some(random, () => Party(random)), InvolvementLevel.Medindflydelse, Coin(random)) { AsPromised = Coin(random), Before = Order(random) },
        7 => new AmoTakesPart("role", Coin(random)) { Before = Order(random) },
        8 => new CouncilHeard(Party(random)) { Before = Order(random) },
        9 => new FrameStated(Party(random)),
        10 => new GuidelineSet(Fact(random), CommitteeKind.StaffMeeting),
        11 => new DecisionRouted(Fact(random)),
        12 => new OutcomeDecided(),
        13 => new ViewpointsAnswered(),
        14 => new RouteGrounded(Fact(random)),
        15 => Coin(random) ? new NoOpenBreach() : DefinitionFiles.Own,
        _ => new AllOf(Some(random, () => Requirement(random, depth - 1))),
    };

    /// <summary>The requirement and all inside it.</summary>
    internal static IEnumerable<Requirement> InAll(Requirement requirement) =>
        requirement is AllOf all ? all.Parts.SelectMany(InAll).Prepend(all) : [requirement];

    private static ValueList<T> Some<T>(Random random, Func<T> make) => ValueList.From(Enumerable.Range(0, random.Next(1, 4)).Select(_ => make()));

    private static FactId Fact(Random random) => $"fact-{random.Next(9)}";

    private static bool Coin(Random random) => random.Next(2) == 0;

    private static InvolvedBefore? Order(Random random) => Orders[random.Next(Orders.Length)];

    private static Party Party(Random random)
    {
        Party[] all = [.. Enum.GetValues<Party>().Except([Involvement.Party.Management])];
        return all[random.Next(all.Length)];
    }
}
