namespace Fremfaerd.Model.Readiness;

/// <summary>Each of some parties involved in the phase, before the gate, at a level or higher.</summary>
public sealed record PartiesInvolved : Requirement
{
    /// <summary>Each of some parties involved.</summary>
    /// <param name="parties">The parties, at least one; management is none.</param>
    /// <param name="level">The lowest level that counts.</param>
    /// <param name="ownSubject">Whether the involvement must name this check among those it covered.</param>
    /// <exception cref="ArgumentException">The level is undefined, no party is named, or one cannot be involved.</exception>
    public PartiesInvolved(ValueList<Party> parties, InvolvementLevel level, bool ownSubject = false)
    {
        Forums = ValueList.From(parties.NotEmpty().Select(Forum.Of));
        (Level, OwnSubject) = (level.Defined(), ownSubject);
    }

    /// <summary>With whom, each of them.</summary>
    public ValueList<Forum> Forums { get; }

    /// <summary>The lowest level that counts.</summary>
    public InvolvementLevel Level { get; }

    /// <summary>Whether the involvement must name this check among those it covered.</summary>
    public bool OwnSubject { get; }

    internal override string Canonical =>
        $"involved({string.Join(", ", Forums.Select(forum => forum.Party?.Code ?? forum.Committee!.Kind.Code))}; {Level.Code}{(OwnSubject ? "; own subject" : "")})";

    internal override Outcome Judge(in Inquiry inquiry, GateCheck check, Trace? trace)
    {
        var outcome = Outcome.Met;
        foreach (var forum in Forums.Span)
        {
            var best = Best(inquiry, check, forum, out var counts);
            if (!counts)
                outcome = Outcome.Unmet;
            if (trace is not null)
                Explain(forum, best, counts, inquiry, check, trace);
        }

        return outcome;
    }

    private Recorded<HeldInvolvement>? Best(in Inquiry inquiry, GateCheck check, Forum forum, out bool counts)
    {
        Recorded<HeldInvolvement>? near = null;
        foreach (var held in inquiry.Evidence.Involvements)
        {
            if (!inquiry.Counts(held) || !held.Value.Forum.IsFor(forum))
                continue;
            near = held;
            counts = held.Value.Level >= Level && IsOnSubject(held.Value, check);
            if (counts)
                return held;
        }

        counts = false;
        return near;
    }

    private bool IsOnSubject(HeldInvolvement held, GateCheck check) =>
        !OwnSubject || held.Covers.Span.Contains(check.Address.Code);

    private void ExplainOutdated(Forum forum, in Inquiry inquiry, GateCheck check, Trace trace)
    {
        foreach (var held in inquiry.Evidence.Involvements)
        {
            if (inquiry.Concerns(held) && held.Value.Forum.IsFor(forum) && held.Value.Level >= Level && IsOnSubject(held.Value, check))
                HeldBasis.ExplainOutdated(held, inquiry, inquiry.Now, trace);
        }
    }

    private void Explain(Forum forum, Recorded<HeldInvolvement>? held, bool counts, in Inquiry inquiry, GateCheck check, Trace trace)
    {
        if (held is not null)
            trace.RestsOn(held);
        if (held is null && OwnSubject)
            trace.Add(FindingTexts.NotInvolvedOnSubject, ("forum", forum.Name), ("check", $"{check.Address.Code}"));
        else if (held is null)
            trace.Add(FindingTexts.NotInvolved, ("forum", forum.Name), ("level", Level.Name));
        else if (counts)
            trace.Add(FindingTexts.Involved, ("forum", forum.Name), ("moment", held.HappenedInWords), ("level", held.Value.Level.Name));
        else if (held.Value.Level < Level)
            trace.Add(FindingTexts.LevelTooLow, ("forum", forum.Name), ("moment", held.HappenedInWords), ("level", held.Value.Level.Name));
        else
            trace.Add(FindingTexts.SubjectMissing, ("forum", forum.Name), ("moment", held.HappenedInWords), ("check", $"{check.Address.Code}"));
        if (counts)
        {
            HeldBasis.ExplainEarlierVisit(held!, inquiry, trace);
            return;
        }

        ExplainOutdated(forum, inquiry, check, trace);
        trace.Steps.Add(Step(forum, check));
    }

    private InvolveStep Step(Forum forum, GateCheck check)
    {
        var code = check.Address.Code;
        if (OwnSubject)
            return new InvolveStep(forum, Level, [code], StepTexts.OwnSubject.With(("check", $"{code}"), ("forum", forum.Name), ("level", Level.Name)));
        return new InvolveStep(forum, Level, [], Level == InvolvementLevel.Information
            ? StepTexts.Inform.With(("forum", forum.Name))
            : StepTexts.Discuss.With(("forum", forum.Name), ("level", Level.Name)));
    }
}
