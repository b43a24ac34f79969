namespace Fremfaerd.Model.Text;

/// <summary>Moments in words.</summary>
public static class MomentTexts
{
    /// <summary>The date in words, with Danish clock time where it is known.</summary>
    /// <param name="moment">The moment.</param>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>2. marts 2026 kl. 09.00</c> or <c>2 March 2026 at 09:00</c>.</returns>
    /// <exception cref="ArgumentException">The moment is <c>default</c> or the language undefined.</exception>
    public static string In(this Moment moment, Language language) => Dates.InWords(moment.Given(), language.Defined());
}
