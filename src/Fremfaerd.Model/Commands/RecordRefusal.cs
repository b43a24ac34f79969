namespace Fremfaerd.Model;

/// <summary>
/// Put on record that somebody tried to pass a gate or to waive a check and was refused. A host that wants the attempt in the
/// history decides <see cref="Refused.ToRecord"/>, under the same signature. Refused with <c>attempt.allowed</c> or
/// <c>attempt.unknown</c>.
/// </summary>
/// <param name="What">What was tried.</param>
public sealed record RecordRefusal(Attempt What) : ProcessCommand
{
    /// <summary>What was tried.</summary>
    public Attempt What { get; } = What.NotNull();

    internal override Act Act => Act.Document;

    internal override ProcessCommand SignedAs => What.Command ?? this;

    internal override string Item => $"attempt {What}";

    internal override Ruling Decide(DecisionContext context)
    {
        if (What.Command is not { } tried || !What.HasTextsToKeep(context.Limits))
            return Ruling.No(WaiverRefusals.AttemptUnknown);
        var ruling = Authority.Missing(tried, context) ?? tried.Decide(context);
        if (ruling.Code is not { } code)
            return Ruling.No(WaiverRefusals.AttemptAllowed);
        if (tried.AsAttempt(context) is null || code.Code.StartsWith("text.", StringComparison.Ordinal))
            return Ruling.No(WaiverRefusals.AttemptUnknown);
        var report = ruling.Report ?? tried.ReportFor(context);
        return new AttemptRefused(
            context.Sequence, context.Stamp, What, code.Code, report?.Outcomes ?? []);
    }
}
