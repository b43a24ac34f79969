using System.Text.RegularExpressions;

namespace Fremfaerd.Model;

/// <summary>Start the record of a process. Refused with <c>enrolment.*</c>, <c>text.*</c> or <c>course.already-enrolled</c>.</summary>
/// <param name="What">What it is enrolled with.</param>
public sealed partial record Enrol(Enrolment What) : ProcessCommand
{
    /// <summary>What it is enrolled with.</summary>
    public Enrolment What { get; } = What.NotNull();

    internal override Act Act => Act.Enrol;

    internal override string? Item => null;

    internal override Ruling Decide(DecisionContext context)
    {
        if (What.Until < What.StartsAt)
            return Ruling.No(RefusalTexts.SpanReversed, ("start", What.StartsAt.NameInSentence), ("until", What.Until.NameInSentence));
        if (What.Cvr is not null && !CvrForm().IsMatch(What.Cvr))
            return Ruling.No(RefusalTexts.Cvr);
        if (What.Kle is not null && !KleForm().IsMatch(What.Kle))
            return Ruling.No(RefusalTexts.Kle);
        return KnownCommittees.EnrolmentUnit(What.Unit, context) ?? Typed.FirstFault(
            (What.Title, FieldNames.Title, context.Limits.Title),
            (What.Workplace, FieldNames.Workplace, context.Limits.Title),
            (What.Unit, FieldNames.Unit, Identifier.MaxLength),
            (What.CaseReference, FieldNames.CaseReference, context.Limits.Title))
            ?? new Enrolled(context.Sequence, context.Stamp, context.Definition.Reference, What);
    }

    [GeneratedRegex(@"\A[0-9]{8}\z", RegexOptions.CultureInvariant)]
    private static partial Regex CvrForm();

    [GeneratedRegex(@"\A[0-9]{2}\.[0-9]{2}(\.[0-9]{2})?( [A-ZÆØÅ][0-9]{2})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex KleForm();
}
