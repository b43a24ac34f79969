using Fremfaerd.Model.Reporting.Drawing;

namespace Fremfaerd.Model.Reporting.Pictures;

/// <summary>How something stands, as it is drawn and said: a sign and a word of its own, and a colour that only repeats them.</summary>
/// <param name="Sign">The shape.</param>
/// <param name="Word">The word.</param>
/// <param name="Line">The colour of the sign.</param>
/// <param name="Fill">What it stands on.</param>
internal sealed record Meaning(Sign Sign, LocalizedText Word, Paint Line, Paint Fill)
{
    internal static Meaning Good(Sign sign, string danish, string english) => new(sign, new(danish, english), Paint.Good, Paint.GoodTint);

    internal static Meaning Warning(Sign sign, string danish, string english) => new(sign, new(danish, english), Paint.Warning, Paint.WarningTint);

    internal static Meaning Bad(Sign sign, string danish, string english) => new(sign, new(danish, english), Paint.Bad, Paint.BadTint);

    internal static Meaning Quiet(Sign sign, string danish, string english) => new(sign, new(danish, english), Paint.Soft, Paint.Panel);

    internal static Meaning Now(Sign sign, string danish, string english) => new(sign, new(danish, english), Paint.Accent, Paint.AccentTint);
}
