using Fremfaerd.Model.Reporting;

namespace Cases.Reporting;

/// <summary>Everything that is written of a course, and of all courses together: a line for each.</summary>
internal static class Works
{
    internal static IReadOnlyList<Work<CourseReports>> OfCourse { get; } =
    [
        new("route", new("Forløbet på ruten", "The course on the route"), course => course.Course()),
        new("phase-map", new("Fasekort", "Phase map"), course => course.PhaseMap()),
        new("involvement-matrix", new("Inddragelse: planlagt og holdt", "Involvement: planned and held"), course => course.InvolvementMatrix()),
        new("timeline", new("Tidslinje", "Timeline"), course => course.Timeline()),
        new("gate-report", new("Rapport om porten", "Report on the gate"), course => course.GateReport()),
        new("decision-note", new("Beslutningsnotat", "Decision note"), course => course.DecisionNote()),
        new("agenda-item", new("Punkt til MED-dagsordenen", "MED agenda item"), course => course.AgendaItem()),
        new("learning", new("Læring af forløbet", "Learning from the course"), course => course.LearningReport()),
        .. Enum.GetValues<Phase>().Select(Dialogue),
    ];

    internal static IReadOnlyList<Work<DefinitionReports>> OfDefinition { get; } =
    [
        new("route", new("Ruten", "The route"), definition => definition.Route()),
    ];

    internal static IReadOnlyList<Work<PortfolioReports>> OfAll { get; } =
    [
        new("portfolio", new("Hvor forløbene står", "Where the courses stand"), all => all.Page()),
        new("learning-across", new("Læring på tværs", "Learning across courses"), all => all.LearningReport()),
    ];

    private static Work<CourseReports> Dialogue(Phase phase) => new(
        $"dialogue-{phase.Code}", new($"Dialogark: {phase.Name.Danish}", $"Dialogue sheet: {phase.Name.English}"), course => course.DialogueSheet(phase));
}
