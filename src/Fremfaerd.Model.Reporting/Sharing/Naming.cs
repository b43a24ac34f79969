using Fremfaerd.Model.Reporting.Documents;

namespace Fremfaerd.Model.Reporting.Sharing;

/// <summary>How phases, gates and checks are named in running text.</summary>
internal static class Naming
{
    private static readonly LocalizedText Breach = new(
        "Intet brud på informations- og drøftelsespligten står åbent", "No breach of the duty to inform and discuss is open");

    private static readonly LocalizedText SkipHolds = new("Fasen er udeladt på et grundlag, der holder", "The phase is left out on a ground that holds");

    internal static LocalizedText InSentence(this Phase phase) => new(phase.Name.Danish.ToLowerInvariant(), phase.Name.English.ToLowerInvariant());

    /// <summary>At the start of a sentence or in a list.</summary>
    internal static LocalizedText AtStart(this LocalizedText text) => new(Upper(text.Danish), Upper(text.English));

    /// <summary>A check by its text, with its code beside it.</summary>
    internal static Line Check(CheckAddress address, ProcessDefinition definition, Words words)
    {
        var text = TextOf(address, definition);
        var code = Line.Code(address.Code.ToString());
        return text is null ? code : words.Say(text) + " (" + code + ")";
    }

    internal static ReadinessCheck? Find(CheckAddress address, ProcessDefinition definition) =>
        definition.Content.Checks.FirstOrDefault(check => check.Code == address.Code && check.Gates.Contains(address.Gate));

    internal static LocalizedText? TextOf(CheckAddress address, ProcessDefinition definition) => Find(address, definition)?.Text ?? address.Code.Value switch
    {
        "BREACH" => Breach,
        "SKIP" => SkipHolds,
        _ => null,
    };

    internal static Gate ExitOf(Phase phase, ProcessDefinition definition) =>
        definition.Content.Gates.First(gate => gate.Phase == phase && gate.Kind == GateKind.Exit);

    private static string Upper(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
