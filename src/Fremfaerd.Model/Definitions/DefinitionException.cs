namespace Fremfaerd.Model.Definitions;

/// <summary>A definition was not built, because it has mistakes. All of them are listed at once.</summary>
public sealed class DefinitionException : Exception
{
    internal DefinitionException(string id, IReadOnlyList<DefinitionMistake> mistakes)
        : base($"Definition {id} has {mistakes.Count} mistake(s):\n"
            + string.Join('\n', mistakes.Select(mistake => $"{mistake.Code} at {mistake.Where}: {mistake.Message}"))) =>
        Mistakes = mistakes;

    /// <summary>The mistakes, in the order found.</summary>
    public IReadOnlyList<DefinitionMistake> Mistakes { get; }
}
