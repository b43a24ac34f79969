namespace Fremfaerd.Model.Phases;

/// <summary>A gate (port): what must be ready before a phase is left, or before a step inside it is taken.</summary>
/// <param name="Id">The permanent code.</param>
/// <param name="Phase">The phase the gate belongs to.</param>
/// <param name="Kind">Whether the phase is left through it.</param>
/// <param name="Name">The name people read.</param>
public sealed record Gate(GateId Id, Phase Phase, GateKind Kind, LocalizedText Name)
{
    /// <summary>The name in the middle of a sentence.</summary>
    internal LocalizedText Quoted => new($"»{Name.Danish}«", $"“{Name.English}”");
}
