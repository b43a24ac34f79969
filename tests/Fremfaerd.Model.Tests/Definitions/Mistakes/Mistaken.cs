namespace Fremfaerd.Model.Tests.Definitions;

/// <summary>The standard definition with something wrong in it.</summary>
internal static class Mistaken
{
    internal static DefinitionDraft Content => StandardDefinition.Current.Content;

    internal static IReadOnlyList<DefinitionMistake> MistakesIn(DefinitionDraft draft)
    {
        var build = () => ProcessDefinition.Build(draft);
        return build.Should().Throw<DefinitionException>().Which.Mistakes;
    }

    internal static void ShouldBeTheOnlyMistakeIn(this DefinitionMistake mistake, DefinitionDraft draft) =>
        MistakesIn(draft).Should().Equal(mistake);

    internal static DefinitionDraft WithPhase(Func<PhaseDescription, PhaseDescription> change) =>
        Content with { Phases = PartChanges.First(Content.Phases, change) };

    internal static DefinitionDraft WithFact(ProcessFact fact) => Content with { Facts = [.. Content.Facts, fact] };

    internal static DefinitionDraft WithCheck(Func<ReadinessCheck, ReadinessCheck> change) =>
        Content with { Checks = [.. Content.Checks.Select(check => check.Code == "F2-R8" ? change(check) : check)] };

    internal static DefinitionDraft WithRow(Func<InvolvementDefault, InvolvementDefault> change, Party party = Party.Citizens) =>
        Content with
        {
            Involvement = [.. Content.Involvement.Select(row => (row.Phase, row.Party) == (Phase.Idea, party) ? change(row) : row)],
        };

    internal static DefinitionDraft WithParameter(Func<Parameter, Parameter> change) =>
        Content with { Parameters = [.. Content.Parameters, change(Content.Parameters[0] with { Id = "extra" })] };

    internal static ProcessFact Fact(string id) =>
        new() { Id = id, Source = "derived", Text = new("Et forhold", "A fact") };
}
