using static Fremfaerd.Model.Serialization.Tests.Definitions.DefinitionFiles;

namespace Fremfaerd.Model.Serialization.Tests.Definitions;

/// <summary>Conditions and requirements put together at random, so that every form stands inside every other.</summary>
public class A_generated_definition
{
    [Fact]
    public void Is_read_as_it_was_written()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var draft = Made(new Random(seed));
            var written = Of(draft);
            DraftOf(written).Should().Be(draft, "seed {0} wrote it", seed);
            Of(DraftOf(written)).Should().Be(written);
        }
    }

    [Fact]
    public void Holds_every_type_of_requirement()
    {
        var made = Enumerable.Range(0, 300).SelectMany(seed => GeneratedParts.InAll(Made(new Random(seed)).Checks[0].Requirement)).Select(part => part.GetType());

        made.Distinct().Should().BeEquivalentTo(typeof(Requirement).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Requirement)) && !type.IsAbstract && type.IsPublic));
    }

    private static DefinitionDraft Made(Random random) => Standard with
    {
        Checks = [Standard.Checks[0] with { AppliesWhen = GeneratedParts.Condition(random, 4), Requirement = GeneratedParts.Requirement(random, 3) }],
        Questions = [Standard.Questions[0] with { AppliesWhen = GeneratedParts.Condition(random, 4) }],
        Involvement = [Standard.Involvement[1] with { Adjustments = [new(GeneratedParts.Condition(random, 3), InvolvementLevel.Information)] }],
    };
}
