namespace Fremfaerd.Model.Readiness;

/// <summary>Something to do that brings a gate closer to open. A plan of steps never proposes to let a check go.</summary>
/// <param name="Text">What to do, in words.</param>
public abstract record NextStep(Explanation Text)
{
    /// <summary>The role that must do it; null where any role that documents may.</summary>
    public virtual RoleId? By => null;

    /// <summary>The same step for a check of an earlier phase, whose matters it must then concern.</summary>
    internal virtual NextStep ForPhase(Phase phase) => this;

    /// <summary>The place in a plan: what others wait for comes first.</summary>
    internal abstract int Rank { get; }

    /// <summary>What is done, without the words: two steps with the same target are one.</summary>
    internal abstract string Target { get; }
}
