namespace Fremfaerd.Model.Involvement;

/// <summary>Why a forum is the right one, in words.</summary>
internal static class RightForumTexts
{
    internal static readonly LocalizedText Local = new(
        "{taken}, og enheden {unit} hører under {forum}.",
        "{taken}, and unit {unit} belongs under {forum}.");

    internal static readonly LocalizedText Area = new(
        "{taken}, og {forum} er områdets MED-udvalg for enheden {unit}.",
        "{taken}, and {forum} is the area's MED committee for unit {unit}.");

    internal static readonly LocalizedText NoLocal = new(
        "{taken}, men enheden {unit} har intet lokalt MED-udvalg. Det nærmeste MED-udvalg er {forum}.",
        "{taken}, but unit {unit} has no local MED committee. The nearest MED committee is {forum}.");

    internal static readonly LocalizedText NoArea = new(
        "{taken}, men enheden {unit} hører ikke under noget område-MED. Det nærmeste MED-udvalg er {forum}.",
        "{taken}, but unit {unit} belongs under no area MED committee. The nearest MED committee is {forum}.");

    internal static readonly LocalizedText Top = new(
        "{taken}. Dér er {forum} rette forum.",
        "{taken}. There {forum} is the right forum.");

    internal static readonly LocalizedText OnlyMain = new(
        "{taken}, og dér har kommunen intet MED-udvalg. Det nærmeste er {forum}.",
        "{taken}, and the municipality has no MED committee there. The nearest is {forum}.");

    internal static readonly LocalizedText UnitOpen = new(
        "{taken}, men det er ikke oplyst, hvilken enhed det gælder. {forum} er det MED-udvalg, der dækker alle enheder.",
        "{taken}, but it is not said which unit it concerns. {forum} is the MED committee that covers all units.");

    internal static readonly LocalizedText OnlyKind = new(
        "{taken}. Rette forum er MED-udvalget på det niveau: {forum}.",
        "{taken}. The right forum is the MED committee of that level: {forum}.");

    internal static readonly LocalizedText Principle = new(
        "Sagen er principiel for hele kommunen, og principielle sager begynder i {forum}.",
        "The matter is one of principle for the whole municipality, and matters of principle start in {forum}.");

    internal static LocalizedText Taken(DecisionLevel level) => TakenAt[(int)level - 1];

    private static readonly LocalizedText[] TakenAt =
    [
        new("Beslutningen træffes på arbejdspladsen", "The decision is taken at the workplace"),
        new("Beslutningen træffes på områdeniveau", "The decision is taken at area level"),
        new("Beslutningen træffes af topledelsen", "The decision is taken by top management"),
        new("Politikerne beslutter efter indstilling fra topledelsen", "Politicians decide on the recommendation of top management"),
        new("Politikerne beslutter efter indstilling fra området", "Politicians decide on the recommendation of the area"),
        new("Politikerne beslutter efter indstilling fra arbejdspladsen", "Politicians decide on the recommendation of the workplace"),
    ];
}
