namespace Fremfaerd.Model.Involvement;

/// <summary>Confidentiality imposed for a matter; openness is the rule (X05).</summary>
/// <param name="Reason">Why.</param>
/// <param name="Until">The last Danish day of it.</param>
public sealed record Confidentiality(string Reason, DateOnly Until)
{
    /// <summary>Why.</summary>
    public string Reason { get; } = Reason.NotNull();

    /// <summary>The last Danish day of it.</summary>
    public DateOnly Until { get; } = Until.Given();

    /// <summary>Whether it holds on a day.</summary>
    /// <param name="day">A Danish day.</param>
    /// <returns>True up to and including <see cref="Until"/>.</returns>
    /// <exception cref="ArgumentException">The day is <c>default</c>.</exception>
    public bool HoldsOn(DateOnly day) => day.Given() <= Until;
}
