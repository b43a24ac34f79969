namespace Fremfaerd.Model.Readiness;

/// <summary>Confirm a check, with a reference to what it rests on.</summary>
/// <param name="Check">The check at its gate.</param>
/// <param name="Role">The role that may confirm it.</param>
/// <param name="Text">What to do, in words.</param>
public sealed record ConfirmStep(CheckAddress Check, RoleId Role, Explanation Text) : NextStep(Text)
{
    /// <inheritdoc/>
    public override RoleId? By => Role;

    internal override int Rank => 7;

    internal override string Target => $"confirm {Check}";
}
