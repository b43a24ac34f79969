namespace Fremfaerd.Model.Readiness;

/// <summary>Why a phase is taken off the route: a rule of the definition, or a reason somebody with the authority gives.</summary>
public sealed record SkipGround
{
    private SkipGround(string? rule, string? reason) => (Rule, Reason) = (rule, reason);

    /// <summary>The code of the rule, or null where a reason was given.</summary>
    public string? Rule { get; }

    /// <summary>The reason, or null where a rule was used.</summary>
    public string? Reason { get; }

    /// <summary>A rule of the definition; it must hold now and at every later gate.</summary>
    /// <param name="code">The code of the rule, for example <c>no-purchase</c>.</param>
    /// <returns>The ground.</returns>
    /// <exception cref="ArgumentException">The code has not the form of a code.</exception>
    public static SkipGround ByRule(string code) => new(Identifier.Checked(code, "skip rule"), null);

    /// <summary>A reason of one's own; it needs the authority to skip by reason.</summary>
    /// <param name="reason">The reason.</param>
    /// <returns>The ground.</returns>
    public static SkipGround Because(string reason) => new(null, reason.NotNull());
}
