using Fremfaerd.Model.Definitions;
using Fremfaerd.Model.Parameters;
using Fremfaerd.Model.Phases;
using Fremfaerd.Model.Questions;
using Fremfaerd.Model.Readiness;

namespace Municipality;

/// <summary>The standard definition with what this municipality asks besides. Raise the version with every change once it is in use.</summary>
public static class LocalDefinition
{
    public static readonly Question Strategy = new()
    {
        Id = "LOCAL-Q1",
        Phase = Phase.Idea,
        Theme = Theme.CoreTask,
        Text = new("Hvordan passer idéen til kommunens digitale strategi?", "How does the idea fit the municipality's digital strategy?"),
        Source = "digital strategi 2026, mål 2",
    };

    public static readonly ReadinessCheck FitsStrategy = new()
    {
        Code = "LOCAL-1",
        Gates = [StandardGates.ExitOf(Phase.Idea)],
        Severity = Severity.Blocking,
        Basis = Basis.Derived,
        BasisDetail = "Derived",
        Requirement = new QuestionsAnswered([Strategy.Id]),
        Text = new("Idéen er holdt op mod den digitale strategi", "The idea was held against the digital strategy"),
        Rationale = new("Strategien er vedtaget af byrådet", "The city council adopted the strategy"),
        Evidence = new("StrategyNote", new("notat om strategien", "the note on the strategy")),
        Source = "digital strategi 2026, mål 2",
        Waiving = Waiving.ByOnePerson,
    };

    /// <summary>Built and validated once; every thread shares it.</summary>
    public static ProcessDefinition Current { get; } = Build(StandardDefinition.Current.Content);

    private static ProcessDefinition Build(DefinitionDraft standard) => ProcessDefinition.Build(standard with
    {
        Id = "vores-kommune",
        Version = 1,
        Questions = [.. standard.Questions, Strategy],
        Checks = [.. standard.Checks, FitsStrategy],
    });
}
