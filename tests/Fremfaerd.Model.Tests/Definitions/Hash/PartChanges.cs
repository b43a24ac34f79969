namespace Fremfaerd.Model.Tests.Definitions;

/// <summary>One change for every property of every part of a definition.</summary>
internal static class PartChanges
{
    internal sealed record Change(string Name, Func<DefinitionDraft, DefinitionDraft> Make);

    /// <summary>What is changed: the standard, which has no committees, with two of them.</summary>
    internal static DefinitionDraft Content { get; } = StandardDefinition.Current.Content with
    {
        Committees = [new("lokal", CommitteeKind.LocalCommittee, "Lokal-MED", "hoved") { Units = ["a", "b"] }, new("hoved", CommitteeKind.MainCommittee, "Hovedudvalget")],
    };

    private static LocalizedText Other { get; } = new("Noget andet", "Something else");

    internal static IReadOnlyList<Change> All { get; } =
    [
        new("DefinitionDraft.Id", content => content with { Id = "other" }),
        new("DefinitionDraft.Version", content => content with { Version = 2 }),
        new("EntryLimits.Title", content => content with { Limits = content.Limits with { Title = 1 } }),
        new("EntryLimits.Reference", content => content with { Limits = content.Limits with { Reference = 1 } }),
        new("EntryLimits.Sentence", content => content with { Limits = content.Limits with { Sentence = 1 } }),
        new("EntryLimits.Body", content => content with { Limits = content.Limits with { Body = 1 } }),
        new("EntryLimits.Items", content => content with { Limits = content.Limits with { Items = 1 } }),
        Phase("Phase", phase => phase with { Phase = Fremfaerd.Model.Phases.Phase.Design }),
        Phase("ShortCode", phase => phase with { ShortCode = "X" }),
        Phase("Purpose", phase => phase with { Purpose = Other }),
        Phase("Source", phase => phase with { Source = "S9" }),
        Phase("TypicalEvidence", phase => phase with { TypicalEvidence = Other }),
        Phase("PrimaryPrinciples", phase => phase with { PrimaryPrinciples = [.. phase.PrimaryPrinciples.Reverse()] }),
        Phase("SecondaryPrinciples", phase => phase with { SecondaryPrinciples = [] }),
        Phase("CanBeSkipped", phase => phase with { CanBeSkipped = true }),
        Phase("SkipRules", phase => phase with { SkipRules = [new("extra", Condition.Always, Other, "S9")] }),
        SkipRule("Code", rule => rule with { Code = "other" }),
        SkipRule("When", rule => rule with { When = Condition.Always }),
        SkipRule("Text", rule => rule with { Text = Other }),
        SkipRule("Source", rule => rule with { Source = "S9" }),
        Gate("Id", gate => gate with { Id = "other" }),
        Gate("Phase", gate => gate with { Phase = Fremfaerd.Model.Phases.Phase.Design }),
        Gate("Kind", gate => gate with { Kind = GateKind.Inner }),
        Gate("Name", gate => gate with { Name = Other }),
        Role("Id", role => role with { Id = "other" }),
        Role("Name", role => role with { Name = Other }),
        Role("Acts", role => role with { Acts = [] }),
        Fact("Id", fact => fact with { Id = "other" }),
        Fact("Kind", fact => fact with { Kind = FactKind.Amount }),
        Fact("Text", fact => fact with { Text = Other }),
        Fact("Source", fact => fact with { Source = "S9" }),
        Fact("IsOurs", fact => fact with { IsOurs = true }),
        Fact("Default", fact => fact with { Default = FactValue.No }),
        Fact("Choices", fact => fact with { Choices = [new("a", Other)] }),
        Fact("ImpliedNoBy", fact => fact with { ImpliedNoBy = ["isDigital"] }),
        Fact("IsReadFromDecisions", fact => fact with { IsReadFromDecisions = true }),
        Choice("Code", choice => choice with { Code = "other" }),
        Choice("Name", choice => choice with { Name = Other }),
        Committee("Id", committee => committee with { Id = "other" }),
        Committee("Kind", committee => committee with { Kind = CommitteeKind.StaffMeeting }),
        Committee("Name", committee => committee with { Name = "Lokaludvalget" }),
        Committee("Parent", committee => committee with { Parent = null }),
        Committee("Units", committee => committee with { Units = ["b", "a"] }),
        .. PartChangesOfRows.All,
    ];

    internal static ValueList<T> First<T>(ValueList<T> all, Func<T, T> change) => [change(all[0]), .. all.Skip(1)];

    private static Change Phase(string property, Func<PhaseDescription, PhaseDescription> change) =>
        new($"PhaseDescription.{property}", content => content with { Phases = First(content.Phases, change) });

    private static Change SkipRule(string property, Func<SkipRule, SkipRule> change) =>
        new($"SkipRule.{property}", content => content with
        {
            Phases = [.. content.Phases.Select(phase => phase.SkipRules.Count > 0 ? phase with { SkipRules = First(phase.SkipRules, change) } : phase)],
        });

    private static Change Gate(string property, Func<Gate, Gate> change) =>
        new($"Gate.{property}", content => content with { Gates = First(content.Gates, change) });

    private static Change Role(string property, Func<Role, Role> change) =>
        new($"Role.{property}", content => content with { Roles = First(content.Roles, change) });

    private static Change Fact(string property, Func<ProcessFact, ProcessFact> change) =>
        new($"ProcessFact.{property}", content => content with { Facts = First(content.Facts, change) });

    private static Change Committee(string property, Func<MunicipalCommittee, MunicipalCommittee> change) =>
        new($"MunicipalCommittee.{property}", content => content with { Committees = First(content.Committees, change) });

    private static Change Choice(string property, Func<FactChoice, FactChoice> change) =>
        new($"FactChoice.{property}", content => content with
        {
            Facts = [.. content.Facts.Select(fact => fact.Kind == FactKind.Choice ? fact with { Choices = First(fact.Choices, change) } : fact)],
        });
}
