namespace Fremfaerd.Model;

/// <summary>What a command is answered with: <see cref="Accepted"/> or <see cref="Refused"/>. Nothing is stored or thrown.</summary>
/// <param name="Process">The process after the reply; unchanged where it was refused.</param>
public abstract record Reply(TechnologyProcess Process)
{
    /// <summary>An internal member closes the family: nobody outside can add a third kind of reply.</summary>
    internal abstract bool IsAccepted { get; }
}
