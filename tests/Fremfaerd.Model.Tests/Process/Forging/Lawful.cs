namespace Fremfaerd.Model.Tests.Process.Forging;

/// <summary>What holds of every history, read by hand from the events alone: numbers, ids, moments, authority and mandates.</summary>
internal static class Lawful
{
    private static readonly TimeZoneInfo Denmark = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    internal static string? FaultIn(ProcessEvent[] events)
    {
        if (events is not [Enrolled { Definition: var pinned }, ..])
            return "it does not start with its enrolment";
        if (!Sources.Definitions.Any(known => InFull.Of(known.Reference) == InFull.Of(pinned)))
            return "its definition is not known";
        var latest = DateTimeOffset.MinValue;
        for (var at = 0; at < events.Length; at++)
        {
            var happened = events[at];
            latest = happened.Stamp.RecordedAt > latest ? happened.Stamp.RecordedAt : latest;
            var fault = (happened.Sequence != at + 1 ? "the numbers have a gap" : null)
                ?? (at > 0 && happened is Enrolled ? "it is enrolled twice" : null)
                ?? (happened.Command is { } id && events.Take(at).Any(other => other.Command == id) ? "a command id stands twice" : null)
                ?? Moments(happened) ?? Authority(happened, events[..at], latest);
            if (fault is not null)
                return $"{happened.Type} as no. {happened.Sequence}: {fault}";
        }

        return null;
    }

    private static string? Moments(ProcessEvent happened)
    {
        if (happened.Stamp.HappenedAt is not { } moment)
            return null;
        if (!ReportsTheWorld(happened))
            return "an act happens when it is recorded";
        return moment.Date > DateOnly.FromDateTime(happened.Stamp.RecordedAt.UtcDateTime).AddDays(happened.Stamp.RecordedAt.Year > 9998 ? 0 : 2) ? "it had not happened yet" : null;
    }

    private static bool ReportsTheWorld(ProcessEvent happened) => happened is EntryCorrected correction
        ? correction.Replacement is { } right && ReportsTheWorld(right)
        : happened is InvolvementHeld or DecisionRecorded or ViewpointReceived or ViewpointAnswered or CheckDeclared or RouteChosen or TenderPublished or ContractSigned or GuidelineAgreed or GuidelineTerminated
            or BreachRaised or BreachReferred or BreachSettled;

    private static string? Authority(ProcessEvent happened, ProcessEvent[] before, DateTimeOffset latest)
    {
        var by = happened.Stamp.By;
        var act = AuthorityTable.ActOf[NameOf(happened)];
        if (by.Mandate is { } mandate)
            return happened is not MandateGiven && IsCovered(mandate, by, act, before, latest) ? null : "the mandate does not cover it";
        var row = by.Role is { } role ? $"{role}" : "(none)";
        return AuthorityTable.Allows(AuthorityTable.Rows.Contains(row) ? row : "wizard", act) ? null : "the role may not";
    }

    private static bool IsCovered(MandateId id, Signature by, string act, ProcessEvent[] before, DateTimeOffset latest)
    {
        var day = latest.Year is > 1 and < 9999 ? DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(latest, Denmark).DateTime) : DateOnly.FromDateTime(latest.Date);
        return before.OfType<MandateGiven>().Any(given => given.What.Id == id && given.What.Holder == by.Actor && given.What.Role == by.Role
                && given.Stamp.By.Actor == by.OnBehalfOf && given.What.From <= day && day <= given.What.Until
                && (given.What.Acts.Count == 0 || given.What.Acts.Any(covered => covered.Code == act)))
            && !before.OfType<MandateRevoked>().Any(revoked => revoked.Mandate == id);
    }

    private static string NameOf(ProcessEvent happened) => Commands.Of(happened) switch
    {
        Skip skip => skip.Ground.Rule is null ? "Skip (reason)" : "Skip (rule)",
        var command => command.GetType().Name,
    };
}
