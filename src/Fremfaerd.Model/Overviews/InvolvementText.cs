using System.Text;

namespace Fremfaerd.Model;

/// <summary>Writes the involvement of a phase as plain text.</summary>
internal static class InvolvementText
{
    private static readonly LocalizedText Heading = new(
        "Inddragelse – {phase} · besøg {visit} · {moment}", "Involvement – {phase} · visit {visit} · {moment}");

    private static readonly LocalizedText NoForum = new(
        "Rette forum kan ikke findes, før det er afklaret, på hvilket niveau beslutningen træffes.",
        "The right forum cannot be found before it is clarified at which level the decision is taken.");

    private static readonly LocalizedText NoDuty = new(
        "Sagen skal ikke drøftes i MED efter det, der er afklaret.", "By what is clarified, the matter need not be discussed in MED.");

    private static readonly LocalizedText NotObserved = new(
        "Fasen ligger før tilmeldingen og er ikke fulgt her.", "The phase lies before enrolment and was not observed here.");

    private static readonly LocalizedText Discussion = new("Drøftelse i MED · {outcome}", "Discussion in MED · {outcome}");

    private static readonly LocalizedText Next = new("Næste forum: {forum}.", "Next forum: {forum}.");

    private static readonly LocalizedText Planned = new("plan: {level}", "planned: {level}");

    private static readonly LocalizedText Promised = new("plan: {level}, lovet: {asked}", "planned: {level}, promised: {asked}");

    private static readonly LocalizedText Held = new("holdt: {meetings}", "held: {meetings}");

    private static readonly LocalizedText Nothing = new("intet holdt", "nothing held");

    private static readonly LocalizedText OpenViews = new(
        "Synspunkter, der mangler et svar: {views}.", "Views that lack a response: {views}.");

    internal static string Write(InvolvementOverview overview, Language language)
    {
        var text = new StringBuilder();
        Line(text, "", Heading.With(("phase", overview.Phase.Name), ("visit", overview.Visit), ("moment", Moment.At(overview.At))), language);
        Line(text, "", ForumOf(overview), language);
        if (overview.NextForum is { } next)
            Line(text, "", Next.With(("forum", next.Name)), language);
        if (overview.Hearing is { } hearing)
            Write(text, hearing, language);
        text.Append('\n');
        foreach (var line in overview.Lines)
            Write(text, line, language);
        if (overview.OpenViews.Count > 0)
            Line(text, "", OpenViews.With(("views", TextValue.List(overview.OpenViews.Select(view => (TextValue)$"{view.Received.Value.Id}")))), language);
        return text.ToString();
    }

    /// <summary>The hearing is shown also where the committee of the level has no line of its own.</summary>
    private static void Write(StringBuilder text, MedHearing hearing, Language language)
    {
        Line(text, $"{SignOf(hearing.Outcome)} ", Discussion.With(("outcome", hearing.Outcome.Name)), language);
        foreach (var finding in hearing.Findings)
            Line(text, "      ", finding.Text, language);
        foreach (var step in hearing.Missing)
            Line(text, "      > ", step.Text, language);
    }

    private static string SignOf(Outcome outcome) => outcome switch
    {
        Outcome.Met => "[+]",
        Outcome.Indeterminate => "[?]",
        _ => "[-]",
    };

    private static Explanation ForumOf(InvolvementOverview overview) =>
        overview.IsNotObserved ? NotObserved.With() : !overview.AsksForMed ? NoDuty.With() : overview.RightForum?.Why ?? NoForum.With();

    private static void Write(StringBuilder text, InvolvementLine line, Language language)
    {
        var name = line.Planned.Subcourse is { } part ? $"{line.Planned.Party.Name.In(language)} · {part.Name}" : line.Planned.Party.Name.In(language);
        var level = line.Planned.Level!.Value.Name;
        var planned = line.Asked == line.Planned.Level
            ? Planned.With(("level", level))
            : Promised.With(("level", level), ("asked", line.Asked.Name));
        Line(text, $"{SignOf(line.Outcome)} {name} · {line.Outcome.Name.In(language)} · {planned.In(language)} · ", HeldIn(line), language);
        foreach (var finding in line.Outcome == Outcome.Met ? [] : line.Findings)
            Line(text, "      ", finding.Text, language);
        foreach (var step in line.Missing)
            Line(text, "      > ", step.Text, language);
    }

    private static Explanation HeldIn(InvolvementLine line) => line.Held.Count == 0
        ? Nothing.With()
        : Held.With(("meetings", TextValue.List(line.Held.Select(held => held.HappenedInWords))));

    /// <summary>What somebody typed stays on its line.</summary>
    private static void Line(StringBuilder text, string before, Explanation line, Language language) =>
        text.Append(before.ReplaceLineEndings(" ")).Append(line.In(language).ReplaceLineEndings(" ")).Append('\n');
}
