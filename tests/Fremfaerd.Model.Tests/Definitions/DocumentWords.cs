using System.Text.RegularExpressions;

namespace Fremfaerd.Model.Tests.Definitions;

/// <summary>The words of a definition in one language, conditions with the facts written out.</summary>
internal sealed class DocumentWords(DefinitionDraft content, Language language)
{
    internal string In(LocalizedText text) => text.In(language);

    internal string Say(string danish, string english) => In(new LocalizedText(danish, english));

    internal string In(Condition condition) =>
        Regex.Replace($"{condition}", "[A-Za-z-]+", word => word.Value switch
        {
            "AND" => Say("og", "and"),
            "OR" => Say("eller", "or"),
            "NOT" => Say("ikke", "not"),
            "IS" => Say("er", "is"),
            var name => Named(name),
        });

    internal string LevelsOf(InvolvementDefault row) => row is { Level: { } level, Floor: { } floor }
        ? $"{In(level.Name)}, {Say("mindst", "at least")} {In(floor.Name)}"
        : Say("beslutter", "decides");

    internal string EffectOf(InvolvementAdjustment adjustment) =>
        $"{(adjustment.MovesFloor ? Say("mindst", "at least") : Say("i stedet", "instead"))} {In(adjustment.Level.Name)}";

    internal string NotesOn(ProcessFact fact)
    {
        List<string> notes = [In(fact.Kind.Name)];
        if (fact.Choices.Count > 0)
            notes[0] += $": {string.Join(", ", fact.Choices.Select(choice => In(choice.Name)))}";
        if (fact.Default is { } value)
            notes.Add(Say($"{In(Name(value))}, indtil det er afklaret", $"{In(Name(value))} until clarified"));
        if (fact.ImpliedNoBy.Count > 0)
            notes.Add(Say($"nej, hvis {fact.ImpliedNoBy} er nej", $"no if {fact.ImpliedNoBy} is no"));
        if (fact.IsReadFromDecisions)
            notes.Add(Say("aflæses af beslutningerne", "read from the decisions"));
        if (fact.IsOurs)
            notes.Add(Say("vores eget", "ours"));
        return $": {string.Join("; ", notes)}";
    }

    private static LocalizedText Name(FactValue value) => (value.YesNo == true ? Truth.Yes : Truth.No).Name;

    private string Named(string code)
    {
        var choice = content.Facts.SelectMany(fact => fact.Choices).FirstOrDefault(choice => choice.Code == code);
        return choice is null
            ? $"»{In(content.Facts.Single(fact => fact.Id == code).Text)}«"
            : In(choice.Name);
    }
}
