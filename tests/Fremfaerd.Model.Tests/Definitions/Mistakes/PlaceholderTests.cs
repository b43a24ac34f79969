using Fremfaerd.Model.Tests.Involvement;
using static Fremfaerd.Model.Tests.Definitions.Mistaken;

namespace Fremfaerd.Model.Tests.Definitions;

/// <summary>A text that leaves something to fill in was taken, and the first report that showed it failed.</summary>
public class A_definition_with_a_placeholder_in_its_texts
{
    private static readonly LocalizedText Hole = new("Der er {antal} tilbage", "There are {antal} left");

    private static (string Where, DefinitionDraft Draft)[] Drafts =>
    [
        ("phase Idea", WithPhase(phase => phase with { Purpose = Hole })),
        ("phase Idea", WithPhase(phase => phase with { TypicalEvidence = Hole })),
        ($"gate {Content.Gates[0].Id}", Content with { Gates = PartChanges.First(Content.Gates, gate => gate with { Name = Hole }) }),
        ($"role {Content.Roles[0].Id}", Content with { Roles = PartChanges.First(Content.Roles, role => role with { Name = Hole }) }),
        ("fact extra", WithFact(Fact("extra") with { Text = Hole })),
        ($"question {Content.Questions[0].Id}", Content with { Questions = PartChanges.First(Content.Questions, question => question with { Text = Hole }) }),
        ("check F2-R8", WithCheck(check => check with { Text = Hole })),
        ("check F2-R8", WithCheck(check => check with { Rationale = Hole })),
        ("involvement Idea/Citizens", WithRow(row => row with { Rationale = Hole })),
        ("parameter extra", WithParameter(parameter => parameter with { Name = Hole })),
        ($"principle {Content.Principles[0].Id}", Content with { Principles = PartChanges.First(Content.Principles, principle => principle with { Label = Hole }) }),
        ($"guidance {Content.Guidance[0].Code}", Content with { Guidance = PartChanges.First(Content.Guidance, piece => piece with { Text = Hole }) }),
        ("committee amo", SampleTree.With("amo", committee => committee with { Name = "AMO {antal}" })),
    ];

    [Fact]
    public void Is_refused_with_the_place_and_the_placeholder()
    {
        foreach (var (where, draft) in Drafts)
        {
            new DefinitionMistake("definition.placeholder", where, "The text has the placeholder {antal}, and nothing fills it in. Write what is meant.")
                .ShouldBeTheOnlyMistakeIn(draft);
        }
    }

    [Fact]
    public void Is_refused_for_a_choice_of_a_fact_and_a_rule_for_skipping_too()
    {
        MistakesIn(WithFact(Fact("extra") with { Kind = FactKind.Choice, Choices = [new("a", Hole), new("b", new("B", "B"))] }))
            .Should().ContainSingle().Which.Where.Should().Be("fact extra");
        MistakesIn(Content with
        {
            Phases = [.. Content.Phases.Select(phase => phase.SkipRules.Count > 0 ? phase with { SkipRules = PartChanges.First(phase.SkipRules, rule => rule with { Text = Hole }) } : phase)],
        }).Should().OnlyContain(mistake => mistake.Code == "definition.placeholder" && mistake.Where.StartsWith("skip rule ")).And.NotBeEmpty();
    }
}
