namespace Fremfaerd.Model.Readiness;

/// <summary>What can be found of the document behind a confirmation. The codes are permanent.</summary>
internal static class ConfirmationFindings
{
    internal static readonly CodedText Dated = new(
        "confirmation.dated", "Dokumentet er dateret {dated}.", "The document is dated {dated}.");

    internal static readonly CodedText TooOld = new(
        "confirmation.too-old",
        "Dokumentet er fra {dated} og gælder i {period}. Forny det, og bekræft igen.",
        "The document is from {dated} and is valid for {period}. Renew it and confirm again.");

    internal static readonly CodedText AfterPassage = new(
        "confirmation.after-passage",
        "Det blev bekræftet, efter at porten {gate} blev passeret {passed}. Det skulle have været på plads før.",
        "It was confirmed after gate {gate} was passed {passed}. It should have been in place before.");

    internal static readonly CodedText SameDayAsPassage = new(
        "confirmation.same-day-as-passage",
        "Det blev bekræftet, efter at porten {gate} blev passeret {passed}, og dokumentet er fra samme dag. Rækkefølgen kan ikke afgøres.",
        "It was confirmed after gate {gate} was passed {passed}, and the document is of the same day. The order cannot be decided.");
}
