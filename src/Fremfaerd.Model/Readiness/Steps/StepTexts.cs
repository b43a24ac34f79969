namespace Fremfaerd.Model.Readiness;

/// <summary>What the steps of a plan say.</summary>
internal static class StepTexts
{
    internal static readonly LocalizedText Clarify = new("Afklar: »{fact}«.", "Clarify: “{fact}”.");

    internal static readonly LocalizedText Answer = new(
        "Besvar {question}: »{text}«", "Answer {question}: “{text}”");

    internal static readonly LocalizedText ConfirmAnswer = new(
        "Bekræft eller ret svaret på {question}: »{text}«", "Confirm or correct the answer to {question}: “{text}”");

    internal static readonly LocalizedText ConfirmAnswerIfStale = new(
        "Bekræft eller ret svaret på {question}, hvis det, det bygger på, blev rettet: »{text}«",
        "Confirm or correct the answer to {question}, if what it builds on was corrected: “{text}”");

    internal static readonly LocalizedText Inform = new(
        "Orientér i denne fase, og notér det: {forum}, med mulighed for at spørge.",
        "Inform in this phase, and record it: {forum}, with a chance to ask.");

    internal static readonly LocalizedText Discuss = new(
        "Drøft sagen, og notér det: {forum}, mindst på niveauet {level}.",
        "Discuss the matter, and record it: {forum}, level {level} or higher.");

    internal static readonly LocalizedText DiscussFirst = new(
        "Drøft sagen, før der besluttes, og notér det med synspunkter, eller at der ingen var: {forum}.",
        "Discuss the matter before deciding, and record it with the views, or that there were none: {forum}.");

    internal static readonly LocalizedText DiscussWithNotice = new(
        "Send materialet mindst {notice} før, drøft sagen, før der besluttes, og notér det med synspunkter, eller at der ingen var: {forum}.",
        "Send the material at least {notice} ahead, discuss the matter before deciding, and record it with the views, or that there were none: {forum}.");

    internal static readonly LocalizedText RecordViews = new(
        "Notér synspunkterne, eller at der ingen var: {forum}.",
        "Record the views, or that there were none: {forum}.");

    internal static readonly LocalizedText GiveTime = new(
        "Notér mødet igen med klokkeslæt, før der besluttes: {forum}.",
        "Record the meeting again with its time of day before deciding: {forum}.");

    internal static readonly LocalizedText OwnSubject = new(
        "Tag emnet for {check} op, og notér det: {forum}, mindst på niveauet {level}.",
        "Take up the subject of {check}, and record it: {forum}, level {level} or higher.");

    internal static readonly LocalizedText Respond = new(
        "Besvar synspunktet {viewpoint} fra {party}.", "Respond to viewpoint {viewpoint} from {party}.");

    internal static readonly LocalizedText Decide = new(
        "Træf fasens beslutning, og notér den.", "Take the decision of the phase, and record it.");

    internal static readonly LocalizedText DecideAt = new(
        "Træf fasens beslutning på niveauet »{level}«, og notér den.",
        "Take the decision of the phase at the level of {level}, and record it.");

    internal static readonly LocalizedText PassGate = new(
        "Passér porten {gate}.", "Pass gate {gate}.");

    internal static readonly LocalizedText PassGateIfNeeded = new(
        "Passér porten {gate}, hvis et af dens spærrende tjek gælder.", "Pass gate {gate}, if a blocking check of it applies.");

    internal static readonly LocalizedText Confirm = new(
        "Lad {role} bekræfte {check} med henvisning til {evidence}.",
        "Have {role} confirm {check} with reference to {evidence}.");

    internal static readonly LocalizedText ChooseRoute = new(
        "Vælg indkøbsruten, og begrund den ud fra {thresholds}.",
        "Choose the route of procurement, and ground it on {thresholds}.");
}
