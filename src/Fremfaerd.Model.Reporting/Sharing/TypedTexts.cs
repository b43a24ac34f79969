namespace Fremfaerd.Model.Reporting.Sharing;

/// <summary>
/// What a person typed in an event, by how far it may travel. Every text of every kind of event stands here; a test by reflection
/// finds one that was forgotten.
/// </summary>
internal static class TypedTexts
{
    /// <summary>What is said for everybody to know: titles, workplaces, bodies, and what was decided.</summary>
    internal static IEnumerable<string?> OpenIn(ProcessEvent happened) => happened switch
    {
        Enrolled { What: var what } => [what.Title, what.Workplace],
        DecisionRecorded { What: var what } => [what.DecidedBy, what.Subject],
        ViewpointAnswered { Reply: var reply } => [reply.By],
        InvolvementPlanned { What: var what } => [what.Subcourse?.Name],
        EntryCorrected { Replacement: { } now } => OpenIn(now),
        UnrecognizedEvent { Known: { } known } => OpenIn(known),
        _ => [],
    };

    /// <summary>What stays inside the municipality, unless the entry was cleared.</summary>
    internal static IEnumerable<string?> InnerIn(ProcessEvent happened) => happened switch
    {
        Enrolled { What: var what } => [what.CaseReference],
        QuestionAnswered answered => [answered.Text],
        QuestionSetAside aside => [aside.Reason],
        CheckConfirmed confirmed => [confirmed.Reference],
        CheckDeclared declared => [declared.Statement],
        CheckWaived { What: var what } => OfWaiver(what),
        AttemptRefused { What.Waiver: { } what } => OfWaiver(what),
        DecisionRecorded { What: var what } => [what.Basis],
        InvolvementHeld { What: var what } => [what.Subject, what.Minutes, what.Confidentiality?.Reason],
        InvolvementPlanned { What: var what } => [what.Frame?.Fixed, what.Frame?.Open, what.Reason],
        ViewpointReceived { What: var what } => [what.Text],
        ViewpointAnswered { Reply: var reply } => [reply.Reason],
        GuidelineAgreed { What: var what } => [what.Subject, what.Reference],
        GuidelineTerminated ended => [ended.Reason],
        BreachRaised { What: var what } => [what.Text],
        BreachReferred { What: var what } => [what.Reason],
        BreachSettled { What: var what } => [what.Text, what.Reference],
        ContractSigned { What: var what } => [what.Supplier, what.Reference],
        TenderPublished { What: var what } => [what.Reference],
        RouteChosen { What: var what } => [what.Reason],
        MandateGiven { What: var what } => [what.Reason],
        MandateRevoked revoked => [revoked.Reason],
        PhaseReturned returned => [returned.Reason],
        PhaseSkipped { Ground: var ground } => [ground.Reason],
        CoursePaused paused => [paused.Reason],
        CourseStopped stopped => [stopped.Reason],
        CourseReopened reopened => [reopened.Reason],
        EntryCorrected corrected => [corrected.Reason, .. corrected.Replacement is { } now ? InnerIn(now) : []],
        UnrecognizedEvent unknown => [unknown.Payload, .. unknown.Known is { } known ? InnerIn(known) : []],
        _ => [],
    };

    /// <summary>The persons an event names by their ids.</summary>
    internal static IEnumerable<string?> PersonsIn(ProcessEvent happened) => OfSignature(happened.Stamp.By).Concat(happened switch
    {
        CheckWaived { What: var what } => [what.RequestedBy.Value],
        AttemptRefused { What.Waiver: { } what } => [what.RequestedBy.Value],
        ViewpointReceived { What: var what } => [what.Author?.Value],
        MandateGiven { What: var what } => [what.Holder.Value],
        EntryCorrected { Replacement: { } now } => PersonsIn(now),
        UnrecognizedEvent { Known: { } known } => PersonsIn(known),
        _ => [],
    });

    /// <summary>Everything typed in an event.</summary>
    internal static IEnumerable<string?> AllIn(ProcessEvent happened) => OpenIn(happened).Concat(InnerIn(happened)).Concat(PersonsIn(happened));

    /// <summary>Whether an event tells of a meeting that is confidential on a day (X05).</summary>
    internal static bool IsConfidential(ProcessEvent happened, DateOnly day) => happened switch
    {
        InvolvementHeld { What.Confidentiality: { } secret } => secret.HoldsOn(day),
        EntryCorrected { Replacement: { } now } => IsConfidential(now, day),
        UnrecognizedEvent { Known: { } known } => IsConfidential(known, day),
        _ => false,
    };

    private static IEnumerable<string?> OfWaiver(Waiver waiver) => [waiver.Reason, waiver.Reference];

    private static IEnumerable<string?> OfSignature(Signature by) => [by.Actor.Value, by.OnBehalfOf?.Value, by.System];
}
