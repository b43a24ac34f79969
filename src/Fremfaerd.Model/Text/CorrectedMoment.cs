namespace Fremfaerd.Model.Text;

/// <summary>A moment that was entered wrongly at first: what it reads now, and what it read before.</summary>
/// <param name="Moment">The moment as corrected.</param>
/// <param name="Before">The moment as it was entered before.</param>
public sealed record CorrectedMoment(Moment Moment, Moment Before)
{
    private static readonly LocalizedText Words = new("{moment} (rettet fra {before})", "{moment} (corrected from {before})");

    /// <summary>The moment as corrected.</summary>
    public Moment Moment { get; } = Moment.Given();

    /// <summary>The moment as it was entered before.</summary>
    public Moment Before { get; } = Before.Given();

    /// <summary>Both moments in words.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>3. marts 2026 (rettet fra 5. marts 2026)</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The language is undefined.</exception>
    public string In(Language language) => Words.With(("moment", Moment), ("before", Before)).In(language);
}
