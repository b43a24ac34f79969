namespace Fremfaerd.Model.Readiness;

/// <summary>What can be found of breaches of the duty to inform and discuss when a check is judged. The codes are permanent.</summary>
internal static class BreachFindings
{
    internal static readonly CodedText None = new(
        "breach.none",
        "Der er ikke rejst brud på informations- og drøftelsespligten i {phase}.",
        "No breach of the duty to inform and discuss was raised in the {phase}.");

    internal static readonly CodedText Open = new(
        "breach.open",
        "Brud på informations- og drøftelsespligten rejst {moment} af {party}, og sagen er ikke afsluttet: »{text}«",
        "A breach of the duty to inform and discuss was raised {moment} by {party}, and the matter is not at an end: “{text}”");

    internal static readonly CodedText Deadline = new(
        "breach.deadline",
        "Fristen for at trække beslutningen tilbage er til og med {until}: {length} (»{parameter}« {date}, {source}).",
        "The deadline for withdrawing the decision is up to and including {until}: {length} (“{parameter}” on {date}, {source}).");

    internal static readonly CodedText DeadlinePassed = new(
        "breach.deadline-passed",
        "Fristen for at trække beslutningen tilbage udløb {until}: {length} (»{parameter}« {date}, {source}). Sagen kan henvises videre.",
        "The deadline for withdrawing the decision ended on {until}: {length} (“{parameter}” on {date}, {source}). The matter can be referred on.");

    internal static readonly CodedText NoDeadline = new(
        "breach.no-deadline",
        "Der er ikke angivet nogen frist for brud rejst {date}, for aftalerne er forskellige. Se den lokale aftale.",
        "No deadline is configured for a breach raised on {date}, since agreements differ. See the local agreement.");

    internal static readonly CodedText Referred = new(
        "breach.referred",
        "Sagen blev henvist til {body} {moment}: {reason}",
        "The matter was referred to {body} {moment}: {reason}");

    internal static readonly CodedText Settled = new(
        "breach.settled",
        "Bruddet, som {party} rejste {raised}, blev afsluttet af parterne {moment}: {text} ({reference})",
        "The breach that {party} raised {raised} was settled by the parties {moment}: {text} ({reference})");

    internal static readonly CodedText DecisionWithdrawn = new(
        "breach.decision-withdrawn",
        "Det, som {party} rejste brud om {raised}, er ikke besluttet længere: forløbet gik tilbage til {phase} {moment} (nr. {sequence}).",
        "What {party} raised a breach about {raised} is no longer decided: the course went back to the {phase} {moment} (no. {sequence}).");
}
