namespace Fremfaerd.Model.Tests.Readiness;

/// <summary>
/// What each kind of requirement asks for, written down a second time: the pieces of evidence, and how the check
/// stands without each of them. It reads only what the requirements show to everybody. For checks of a phase the course
/// is not in, meetings and decisions are those of that phase.
/// </summary>
internal sealed class Satisfier(ProcessDefinition definition, Phase? elsewhere = null)
{
    internal static readonly ViewpointId View = "v-1";

    private static readonly Forum Amo = CommitteeKind.WorkingEnvironmentOrganisation;

    /// <summary>Without a piece that its condition asks for, a check cannot be decided; without a decision, there is nothing to have heard first.</summary>
    internal IReadOnlyList<(Piece Piece, Outcome Without)> ForCondition(ReadinessCheck check) =>
    [
        .. from id in check.AppliesWhen.Facts
           let fact = definition.Content.Facts.First(fact => fact.Id == id)
           where fact.Default is null
           select fact.IsReadFromDecisions ? ((Piece)new Decided(true, elsewhere), Outcome.NotApplicable) : (Cleared(id), Outcome.Indeterminate),
    ];

    internal IReadOnlyList<(Piece Piece, Outcome Without)> ForRequirement(Requirement requirement, CheckAddress address) => requirement switch
    {
        AllOf all => Worst(all.Parts.SelectMany(part => ForRequirement(part, address))),
        QuestionsAnswered questions => Unmet(questions.Ids.Select(id => new AnswerTo(id))),
        FactsClarified facts => Unmet(facts.Ids.Select(Cleared)),
        DecisionRouted routed => Unmet([Cleared(routed.DecisionLevelFact)]),
        EvidenceConfirmed => Unmet([new Confirmed(address)]),
        ViewpointsAnswered => Unmet([new ResponseTo(View)]),
        OutcomeDecided => Unmet([new Decided(false, elsewhere)]),
        PartiesInvolved parties => Unmet(parties.Forums.Select(forum => new Meeting(forum, parties.Level, parties.OwnSubject ? address.Code : default(CheckCode?), elsewhere))),
        AmoTakesPart amo => Unmet([new Meeting(Amo, InvolvementLevel.Medindflydelse, amo.OwnSubject ? address.Code : default(CheckCode?), elsewhere)]),
        MedHeard med => Unmet(
        [
            .. med.PrincipleFact is null ? (Piece[])[] : [new Meeting(CommitteeKind.MainCommittee, InvolvementLevel.Medindflydelse, In: elsewhere)],
            new Meeting(CommitteeKind.LocalCommittee, InvolvementLevel.Medindflydelse, In: elsewhere),
        ]),
        CouncilHeard council => Unmet([new Meeting(council.Council, InvolvementLevel.Medindflydelse, In: elsewhere)]),
        FrameStated frame => Unmet([new Framed(frame.Party)]),
        GuidelineSet guideline => [(Cleared(guideline.WhenFact), Outcome.Indeterminate), (new Regulated(guideline.Committee, elsewhere), Outcome.Unmet)],
        NoOpenBreach => [],
        RouteGrounded route => [(Cleared(route.Value), Outcome.Indeterminate), (new Routed(), Outcome.Unmet)],
        MedDiscussed med =>
        [
            (Cleared(med.DecisionLevelFact), Outcome.Indeterminate),
            (new Meeting(CommitteeKind.LocalCommittee, InvolvementLevel.Medindflydelse, address.Code, elsewhere), Outcome.Unmet),
        ],
        _ => throw new ArgumentException($"The satisfier does not know {requirement.GetType().Name}."),
    };

    /// <summary>
    /// Whether a discussion must bring views, or that there were none: with MED before a decision, with a council and with
    /// parties; not where AMO takes part, nor where experience is discussed.
    /// </summary>
    internal static bool AsksForViews(Requirement requirement, Meeting meeting) => meeting.Level > InvolvementLevel.Information && requirement switch
    {
        AllOf all => all.Parts.Any(part => AsksForViews(part, meeting)),
        PartiesInvolved parties => parties.Forums.Contains(meeting.Forum),
        MedHeard => meeting.Forum.Committee?.Kind is CommitteeKind.LocalCommittee or CommitteeKind.MainCommittee,
        CouncilHeard council => meeting.Forum == Forum.Of(council.Council),
        _ => false,
    };

    internal IReadOnlyList<(Piece Piece, Outcome Without)> For(CheckAddress address)
    {
        var check = definition.Content.Checks.First(check => check.Code == address.Code);
        return [.. ForCondition(check), .. ForRequirement(check.Requirement, address)];
    }

    /// <summary>Every fact clarified so that as many checks as possible apply: yes, a decision at the workplace, a small sum.</summary>
    internal IEnumerable<Piece> AllFacts => definition.Content.Facts.Where(fact => !fact.IsReadFromDecisions).Select(fact => Cleared(fact.Id));

    internal bool Has(IReadOnlyCollection<Piece> world, Piece piece) => world.Any(given => given.Provides(piece, definition));

    /// <summary>How a check stands in a world that has some of the pieces, by this reading of the rules.</summary>
    internal Outcome Expected(CheckAddress address, IReadOnlyCollection<Piece> world)
    {
        var check = definition.Content.Checks.First(check => check.Code == address.Code);
        var missing = ForCondition(check).Where(one => !Has(world, one.Piece)).Select(one => one.Without).ToList();
        if (missing.Count > 0)
            return missing.Contains(Outcome.NotApplicable) ? Outcome.NotApplicable : Outcome.Indeterminate;
        var lacking = ForRequirement(check.Requirement, address).Where(one => !Has(world, one.Piece)).Select(one => one.Without).ToList();
        return lacking.Contains(Outcome.Unmet) ? Outcome.Unmet : lacking.Count > 0 ? Outcome.Indeterminate : Outcome.Met;
    }

    private Piece Cleared(FactId id) => definition.Content.Facts.First(fact => fact.Id == id).Kind switch
    {
        FactKind.YesNo => new Clear(id, true),
        FactKind.Choice => new Clear(id, FactValue.Of(DecisionLevel.Workplace.Code)),
        _ => new Clear(id, Money.Kroner(90_000)),
    };

    /// <summary>A piece that several parts rest on is one piece; without it the check stands as the worst of them.</summary>
    private static IReadOnlyList<(Piece Piece, Outcome Without)> Worst(IEnumerable<(Piece Piece, Outcome Without)> pieces) =>
    [
        .. from one in pieces
           group one.Without by one.Piece into same
           select (same.Key, same.Contains(Outcome.Unmet) ? Outcome.Unmet : same.First()),
    ];

    private static IReadOnlyList<(Piece Piece, Outcome Without)> Unmet(IEnumerable<Piece> pieces) =>
        [.. pieces.Select(piece => (piece, Outcome.Unmet))];
}
