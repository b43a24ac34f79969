namespace Fremfaerd.Model.Readiness;

/// <summary>What a host's own requirement asks for.</summary>
/// <param name="Requirement">The id of the requirement.</param>
/// <param name="Text">What to do, in words.</param>
public sealed record CustomStep(string Requirement, Explanation Text) : NextStep(Text)
{
    internal override int Rank => 8;

    internal override string Target => $"custom {Requirement}";
}
