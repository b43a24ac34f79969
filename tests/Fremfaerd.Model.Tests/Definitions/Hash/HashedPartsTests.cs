namespace Fremfaerd.Model.Tests.Definitions;

public class Every_part_of_a_definition
{
    public static TheoryData<string> Changes => new(PartChanges.All.Select(change => change.Name));

    [Theory]
    [MemberData(nameof(Changes))]
    public void Counts_into_the_content_hash(string name)
    {
        var content = PartChanges.Content;
        var changed = PartChanges.All.Single(change => change.Name == name).Make(content);

        CanonicalForm.HashOf(changed).Should().NotBe(CanonicalForm.HashOf(content));
    }

    /// <summary>A property added later and forgotten in the canonical form would let two definitions share a hash.</summary>
    [Fact]
    public void Is_among_the_changes_tried()
    {
        Type[] parts =
        [
            typeof(DefinitionDraft), typeof(EntryLimits), typeof(PhaseDescription), typeof(SkipRule), typeof(Gate), typeof(Role), typeof(ProcessFact),
            typeof(FactChoice), typeof(Question), typeof(ReadinessCheck), typeof(EvidenceKind), typeof(InvolvementDefault),
            typeof(InvolvementAdjustment), typeof(Principle), typeof(Guidance), typeof(Parameter), typeof(DatedValue), typeof(Threshold), typeof(MunicipalCommittee),
        ];
        string[] walked = ["Phases", "Gates", "Roles", "Facts", "Questions", "Checks", "Involvement", "Committees", "Parameters", "Principles", "Guidance", "Limits"];
        var properties = parts.SelectMany(part => part.GetProperties(), (part, property) => $"{part.Name}.{property.Name}")
            .Except([$"{nameof(DatedValue)}.{nameof(DatedValue.Kind)}"]) // follows from its value
            .Except(walked.Select(name => $"{nameof(DefinitionDraft)}.{name}"));

        PartChanges.All.Select(change => change.Name).Should().BeEquivalentTo(properties);
    }
}
