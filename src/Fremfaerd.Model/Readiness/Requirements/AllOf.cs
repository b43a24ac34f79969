namespace Fremfaerd.Model.Readiness;

/// <summary>Several requirements, all of them; the check stands as the worst.</summary>
/// <param name="Parts">The requirements, at least one.</param>
public sealed record AllOf(ValueList<Requirement> Parts) : Requirement
{
    /// <summary>The requirements.</summary>
    public ValueList<Requirement> Parts { get; } = Parts.NotEmpty();

    internal override ValueList<FactId> Facts => ValueList.From(Parts.SelectMany(part => part.Facts));

    internal override ValueList<QuestionId> Questions => ValueList.From(Parts.SelectMany(part => part.Questions));

    internal override ValueList<RoleId> Roles => ValueList.From(Parts.SelectMany(part => part.Roles));

    internal override ValueList<ParameterId> Parameters => ValueList.From(Parts.SelectMany(part => part.Parameters));

    internal override FactId? LevelFact =>
        Parts.Select(part => part.LevelFact).FirstOrDefault(fact => fact is not null);

    internal override string Canonical => $"all of({string.Join("; ", Parts.Select(part => part.Canonical))})";

    internal override T? Part<T>()
        where T : class => Parts.Select(part => part.Part<T>()).FirstOrDefault(part => part is not null);

    internal override bool IsBeyondRepair(in Inquiry inquiry)
    {
        foreach (var part in Parts.Span)
        {
            if (part.IsBeyondRepair(inquiry))
                return true;
        }
        return false;
    }

    internal override Outcome JudgeDeclared(in Inquiry inquiry, GateCheck check, Trace? trace)
    {
        var worst = Outcome.Met;
        foreach (var part in Parts.Span)
            worst = Worse(worst, part.JudgeDeclared(inquiry, check, trace));
        return worst;
    }

    internal override Outcome Judge(in Inquiry inquiry, GateCheck check, Trace? trace)
    {
        var worst = Outcome.Met;
        foreach (var part in Parts.Span)
            worst = Worse(worst, part.Judge(inquiry, check, trace));
        return worst;
    }

    private static Outcome Worse(Outcome worst, Outcome outcome) => outcome == Outcome.Unmet || worst == Outcome.Met ? outcome : worst;
}
