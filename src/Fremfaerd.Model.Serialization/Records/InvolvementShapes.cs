namespace Fremfaerd.Model.Serialization.Records;

/// <summary>Forums, meetings and decisions.</summary>
internal static class InvolvementShapes
{
    internal static readonly Shape<Committee> Committee = new ShapeBuilder<Committee>("committee")
        .Has("kind", Codes.CommitteeKind, committee => committee.Kind, out var kind)
        .May("id", Ids.Code, committee => committee.Id, out var id)
        .Made(read => new(kind.In(read), id.In(read)));

    internal static readonly Shape<Forum> Forum = new ShapeBuilder<Forum>("forum")
        .May("party", Codes.Party, forum => forum.Party, out var party)
        .May("committee", Committee, forum => forum.Committee, out var committee)
        .OneOf("party", "committee")
        .Made(read => party.In(read) is { } named ? Involvement.Forum.Of(named) : Involvement.Forum.Of(committee.In(read)!));

    internal static readonly Shape<Confidentiality> Confidentiality = new ShapeBuilder<Confidentiality>("confidentiality")
        .Has("reason", Kinds.Text, secret => secret.Reason, out var why)
        .Has("until", Kinds.Day, secret => secret.Until, out var until)
        .Made(read => new(why.In(read), until.In(read)));

    internal static readonly Shape<HeldInvolvement> Held = new ShapeBuilder<HeldInvolvement>("heldInvolvement")
        .Has("forum", Forum, held => held.Forum, out var forum)
        .Has("level", Codes.Level, held => held.Level, out var level)
        .Has("subject", Kinds.Text, held => held.Subject, out var subject)
        .May("phase", Codes.Phase, held => held.Phase, out var phase)
        .May("subcourse", Ids.Subcourse, held => held.Subcourse, out var subcourse)
        .Some("covers", Ids.Check, held => held.Covers, out var covers)
        .Some("rolesPresent", Ids.Role, held => held.RolesPresent, out var roles)
        .Some("onFacts", Ids.Fact, held => held.OnFacts, out var facts)
        .Some("onQuestions", Ids.Question, held => held.OnQuestions, out var questions)
        .Flag("chanceToAsk", held => held.ChanceToAsk, out var chanceToAsk)
        .Flag("noRemarks", held => held.NoRemarks, out var noRemarks)
        .May("confidentiality", Confidentiality, held => held.Confidentiality, out var confidentiality)
        .May("materialSent", Kinds.Moment, held => held.MaterialSent, out var materialSent)
        .May("minutes", Kinds.Text, held => held.Minutes, out var minutes)
        .Made(read => new(forum.In(read), level.In(read), subject.In(read))
        {
            Phase = phase.In(read),
            Subcourse = subcourse.In(read),
            Covers = covers.In(read),
            RolesPresent = roles.In(read),
            OnFacts = facts.In(read),
            OnQuestions = questions.In(read),
            ChanceToAsk = chanceToAsk.In(read),
            NoRemarks = noRemarks.In(read),
            Confidentiality = confidentiality.In(read),
            MaterialSent = materialSent.In(read),
            Minutes = minutes.In(read),
        });

    internal static readonly Shape<TakenDecision> Decision = new ShapeBuilder<TakenDecision>("takenDecision")
        .Has("outcome", Codes.DecisionOutcome, taken => taken.Outcome, out var outcome)
        .Has("level", Codes.DecisionLevel, taken => taken.Level, out var decidedAt)
        .Has("decidedBy", Kinds.Text, taken => taken.DecidedBy, out var decidedBy)
        .Has("subject", Kinds.Text, taken => taken.Subject, out var what)
        .Has("changesWork", Kinds.YesNo, taken => taken.ChangesWork, out var changesWork)
        .May("basis", Kinds.Text, taken => taken.Basis, out var basis)
        .May("unit", Ids.Code, taken => taken.Unit, out var unit)
        .May("phase", Codes.Phase, taken => taken.Phase, out var about)
        .Made(read => new(outcome.In(read), decidedAt.In(read), decidedBy.In(read), what.In(read), changesWork.In(read), basis.In(read))
        {
            Unit = unit.In(read),
            Phase = about.In(read),
        });
}
