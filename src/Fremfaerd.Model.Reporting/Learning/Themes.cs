using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting.Learning;

/// <summary>
/// What theme a thing belongs to: questions have one, involvement matters belong to that of involvement, and a check has that of the
/// questions it rests on. What has none, or several, goes across (null).
/// </summary>
internal static class Themes
{
    internal static readonly LocalizedText Across = new("På tværs", "Across themes");

    internal static LocalizedText NameOf(Theme? theme) => theme?.Name ?? Across;

    internal static Theme? Of(QuestionId question, ProcessDefinition definition) =>
        definition.Content.Questions.FirstOrDefault(one => one.Id == question)?.Theme;

    internal static Theme? Of(CheckAddress check, ProcessDefinition definition) => check.Code.Value == "BREACH"
        ? Theme.Involvement
        : Naming.Find(check, definition) is { } found ? Common(Of(found.Requirement, definition)) : null;

    internal static Theme? Common(IEnumerable<Theme?> themes) => themes.Distinct().ToArray() is [var only] ? only : null;

    internal static Theme? Of(ProcessEvent happened, ProcessDefinition definition) => happened switch
    {
        QuestionAnswered answered => Of(answered.Question, definition),
        QuestionSetAside aside => Of(aside.Question, definition),
        CheckConfirmed confirmed => Of(confirmed.Check, definition),
        CheckDeclared declared => Of(declared.Check, definition),
        CheckWaived waived => Of(waived.Check, definition),
        InvolvementHeld or InvolvementPlanned or ViewpointReceived or ViewpointAnswered or BreachRaised or BreachReferred or BreachSettled
            or GuidelineAgreed or GuidelineTerminated => Theme.Involvement,
        _ => null,
    };

    private static IEnumerable<Theme?> Of(Requirement requirement, ProcessDefinition definition) => requirement switch
    {
        AllOf all => all.Parts.SelectMany(part => Of(part, definition)),
        QuestionsAnswered asked => asked.Ids.Select(question => Of(question, definition)),
        InvolvementRequirement or ViewpointsAnswered or FrameStated or GuidelineSet or DecisionRouted or NoOpenBreach => [Theme.Involvement],
        _ => [null],
    };
}
