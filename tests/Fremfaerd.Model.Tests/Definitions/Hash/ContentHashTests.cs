namespace Fremfaerd.Model.Tests.Definitions;

public class The_content_hash_of_the_standard_definition
{
    [Fact]
    public void Is_frozen_so_that_histories_pinned_to_it_always_load() =>
        StandardDefinition.Current.Reference.Should().Be(new DefinitionReference(
            "fremfaerd-standard", 1, "0a55654d6733e9f2584a93651ccf3097ae8a776a5039a6828a324575168b9041"));

    [Fact]
    public void Is_the_same_for_the_same_content_built_again() =>
        ProcessDefinition.Build(StandardDefinition.Current.Content with { }).Reference
            .Should().Be(StandardDefinition.Current.Reference);

    [Fact]
    public void Belongs_to_the_newest_of_all_versions_in_the_package() =>
        StandardDefinition.All.Should().Equal(StandardDefinition.Current);

    [Fact]
    public void Does_not_let_text_move_from_one_field_to_the_next()
    {
        var content = StandardDefinition.Current.Content;
        var one = content with { Guidance = [new("a", GuidanceKind.AgileFit, new("b\tc", "d"), "e")] };
        var other = content with { Guidance = [new("a", GuidanceKind.AgileFit, new("b", "c\td"), "e")] };
        var escaped = content with { Guidance = [new("a", GuidanceKind.AgileFit, new("b\\tc", "d"), "e")] };

        new[] { one, other, escaped }.Select(CanonicalForm.HashOf).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Counts_the_order_of_checks_since_reports_follow_it()
    {
        var content = StandardDefinition.Current.Content;

        CanonicalForm.HashOf(content with { Checks = ValueList.From(content.Checks.Reverse()) })
            .Should().NotBe(CanonicalForm.HashOf(content));
    }
}
