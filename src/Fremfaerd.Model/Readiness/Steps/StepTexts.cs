namespace Fremfaerd.Model.Readiness;

/// <summary>What the steps of a plan say.</summary>
internal static class StepTexts
{
    internal static readonly LocalizedText Clarify = new("Afklar: »{fact}«.", "Clarify: “{fact}”.");

    internal static readonly LocalizedText Answer = new(
        "Besvar {question}: »{text}«", "Answer {question}: “{text}”");

    internal static readonly LocalizedText Inform = new(
        "Orientér i denne fase, og notér det: {forum}, med mulighed for at spørge.",
        "Inform in this phase, and record it: {forum}, with a chance to ask.");

    internal static readonly LocalizedText Discuss = new(
        "Drøft sagen, og notér det: {forum}, mindst på niveauet {level}.",
        "Discuss the matter, and record it: {forum}, level {level} or higher.");

    internal static readonly LocalizedText DiscussFirst = new(
        "Drøft sagen, før der besluttes, og notér det: {forum}.",
        "Discuss the matter before deciding, and record it: {forum}.");

    internal static readonly LocalizedText OwnSubject = new(
        "Tag emnet for {check} op, og notér det: {forum}, mindst på niveauet {level}.",
        "Take up the subject of {check}, and record it: {forum}, level {level} or higher.");

    internal static readonly LocalizedText Respond = new(
        "Besvar synspunktet {viewpoint} fra {party}.", "Respond to viewpoint {viewpoint} from {party}.");

    internal static readonly LocalizedText Decide = new(
        "Træf fasens beslutning, og notér den.", "Take the decision of the phase, and record it.");

    internal static readonly LocalizedText Confirm = new(
        "Lad {role} bekræfte {check} med henvisning til {evidence}.",
        "Have {role} confirm {check} with reference to {evidence}.");
}
