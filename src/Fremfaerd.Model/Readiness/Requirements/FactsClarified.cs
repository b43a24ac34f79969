namespace Fremfaerd.Model.Readiness;

/// <summary>Facts on which a position is taken; a declared default or an implied value counts as one.</summary>
/// <param name="Ids">The facts, at least one.</param>
public sealed record FactsClarified(ValueList<FactId> Ids) : Requirement
{
    /// <summary>The facts.</summary>
    public ValueList<FactId> Ids { get; } = Ids.NotEmpty();

    internal override ValueList<FactId> Facts => Ids;

    internal override string Canonical => $"clarified({Ids})";

    internal override Outcome Judge(in Inquiry inquiry, GateCheck check, Trace? trace)
    {
        var outcome = Outcome.Met;
        foreach (var id in Ids.Span)
        {
            var value = inquiry.ValueOf(id);
            if (value is null)
                outcome = Outcome.Unmet;
            if (trace is not null)
                Explain(id, value, inquiry, trace);
        }

        return outcome;
    }

    private static void Explain(FactId id, FactValue? value, in Inquiry inquiry, Trace trace)
    {
        var facts = inquiry.Evidence.Index.Facts;
        var place = facts.PlaceOf(id);
        inquiry.AddEventsBehind(id, trace);
        if (value is not null)
        {
            trace.Add(FindingTexts.FactClear, ("fact", facts.Facts[place].Text), ("value", facts.Facts[place].InWords(value)));
            return;
        }

        trace.Add(FindingTexts.FactOpen, ("fact", facts.Facts[place].Text));
        trace.Steps.Add(Planner.Clarify(facts.Facts[place]));
    }
}
