namespace Fremfaerd.Model.Serialization.Definitions;

/// <summary>Requirements that somebody is involved, at a level, before something.</summary>
internal static class InvolvementRequirements
{
    internal static readonly Shape<MedHeard> MedHeard = new ShapeBuilder<MedHeard>("medHeard")
        .Has("decisionLevelFact", Ids.Fact, heard => heard.DecisionLevelFact, out var level)
        .Flag("onlyWhereWorkChanges", heard => heard.OnlyWhereWorkChanges, out var onlyWhereWorkChanges)
        .May("principleFact", Ids.Fact, heard => heard.PrincipleFact, out var principle)
        .May("notice", Ids.Parameter, heard => heard.Notice, out var notice)
        .Usually("before", Before.Kind, Before.Decision, heard => new(heard.Before), out var beforeHeard)
        .Made(read => new(level.In(read), onlyWhereWorkChanges.In(read))
        {
            PrincipleFact = principle.In(read),
            Notice = notice.In(read),
            Before = beforeHeard.In(read).What,
        });

    internal static readonly Shape<MedDiscussed> MedDiscussed = new ShapeBuilder<MedDiscussed>("medDiscussed")
        .Has("decisionLevelFact", Ids.Fact, discussed => discussed.DecisionLevelFact, out var levelDiscussed)
        .Usually("before", Before.Kind, Before.Nothing, discussed => new(discussed.Before), out var beforeDiscussed)
        .Made(read => new(levelDiscussed.In(read)) { Before = beforeDiscussed.In(read).What });

    internal static readonly Shape<PartiesInvolved> PartiesInvolved = new ShapeBuilder<PartiesInvolved>("partiesInvolved")
        .Has("parties", new ListKind<Party>(Codes.Party), involved => involved.Parties, out var parties)
        .Has("level", Codes.Level, involved => involved.Level, out var lowest)
        .Flag("ownSubject", involved => involved.OwnSubject, out var ownSubject)
        .Flag("asPromised", involved => involved.AsPromised, out var asPromised)
        .Usually("before", Before.Kind, Before.Nothing, involved => new(involved.Before), out var beforeInvolved)
        .Made(read => new(parties.In(read), lowest.In(read), ownSubject.In(read))
        {
            AsPromised = asPromised.In(read),
            Before = beforeInvolved.In(read).What,
        });

    internal static readonly Shape<AmoTakesPart> AmoTakesPart = new ShapeBuilder<AmoTakesPart>("amoTakesPart")
        .Has("representative", Ids.Role, amo => amo.Representative, out var representative)
        .Flag("ownSubject", amo => amo.OwnSubject, out var subjectOfAmo)
        .Usually("before", Before.Kind, Before.Nothing, amo => new(amo.Before), out var beforeAmo)
        .Made(read => new(representative.In(read), subjectOfAmo.In(read)) { Before = beforeAmo.In(read).What });

    internal static readonly Shape<CouncilHeard> CouncilHeard = new ShapeBuilder<CouncilHeard>("councilHeard")
        .Has("council", Codes.Party, heard => heard.Council, out var council)
        .Usually("before", Before.Kind, Before.Decision, heard => new(heard.Before), out var beforeCouncil)
        .Made(read => new(council.In(read)) { Before = beforeCouncil.In(read).What });
}
