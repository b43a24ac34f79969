namespace Fremfaerd.Model.Readiness;

/// <summary>
/// Each of some parties involved in the phase, at a level or higher: information with a chance to ask (S3.12), or a
/// discussion whose views came in and were answered (X02, X44).
/// </summary>
public sealed record PartiesInvolved : InvolvementRequirement
{
    /// <summary>Each of some parties involved.</summary>
    /// <param name="parties">The parties, at least one; management is none.</param>
    /// <param name="level">The lowest level that counts.</param>
    /// <param name="ownSubject">Whether the involvement must name this check among those it covered.</param>
    /// <exception cref="ArgumentException">The level is undefined, no party is named, or one cannot be involved.</exception>
    public PartiesInvolved(ValueList<Party> parties, InvolvementLevel level, bool ownSubject = false)
    {
        (Parties, Forums) = (parties, ValueList.From(parties.NotEmpty().Select(Forum.Of)));
        (Level, OwnSubject) = (level.Defined(), ownSubject);
    }

    /// <summary>The parties, as they were named.</summary>
    public ValueList<Party> Parties { get; }

    /// <summary>With whom, each of them.</summary>
    public ValueList<Forum> Forums { get; }

    /// <summary>The lowest level that counts.</summary>
    public InvolvementLevel Level { get; }

    /// <summary>Whether the involvement must name this check among those it covered.</summary>
    public bool OwnSubject { get; }

    /// <summary>Whether a higher level that was promised in the plan is asked for instead: it stays owed (S3.37).</summary>
    public bool AsPromised { get; init; }

    /// <summary>The shorter sequence alone, for an overview of it; a check asks for the phase as a whole.</summary>
    internal SubcourseId? Subcourse { get; init; }

    internal override string Canonical =>
        $"involved({string.Join(", ", Forums.Select(forum => forum.Party?.Code ?? forum.Committee!.Kind.Code))}; {Level.Code}{(OwnSubject ? "; own subject" : "")}{(AsPromised ? "; as promised" : "")}{BeforeWhat})";

    internal override int CountAt(in DecisionPlace at, in Inquiry inquiry) => Forums.Count;

    internal override Wanted WantedAt(int place, int count, in DecisionPlace at, in Inquiry inquiry, GateCheck? check)
    {
        var promised = AsPromised ? inquiry.OwedLevel(Parties.Span[place]) : null;
        return new Wanted
        {
            Forum = Forums.Span[place],
            Med = inquiry.OwnCommittee(Forums.Span[place]),
            Subcourse = Subcourse,
            Level = promised > Level ? promised.Value : Level,
            IsPromised = promised > Level,
            Subject = OwnSubject ? check?.Address.Code : null,
            AsksForViews = true,
        };
    }

    internal override void ExplainMissing(in Wanted wanted, in Inquiry inquiry, Trace trace)
    {
        if (wanted.Subject is { } check)
            trace.Add(FindingTexts.NotInvolvedOnSubject, ("forum", wanted.Name), ("check", $"{check}"));
        else
            trace.Add(FindingTexts.NotInvolved, ("forum", wanted.Name), ("level", wanted.Level.Name));
    }
}
