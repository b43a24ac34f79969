namespace Fremfaerd.Model.Tests.Definitions;

public class The_facts_of_the_standard_definition
{
    public static TheoryData<string> Rows => new(CatalogueFile.Content.Facts.Select(row => row.Fact));

    [Fact]
    public void Are_the_18_in_the_15_rows_of_the_catalogue_and_14_marked_as_ours()
    {
        var facts = StandardDefinition.Current.Content.Facts;

        CatalogueFile.Content.Facts.Should().HaveCount(15);
        facts.Where(fact => !fact.IsOurs).Select(fact => $"{fact.Id}")
            .Should().HaveCount(18).And.Equal(CatalogueFile.Content.Facts.SelectMany(row => row.Fact.Split(" / ")));
        facts.Where(fact => fact.IsOurs).Should().HaveCount(14);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Read_as_in_the_catalogue(string joined)
    {
        var row = CatalogueFile.Content.Facts.Single(row => row.Fact == joined);
        var ids = joined.Split(" / ");
        var texts = ids.Length == 1 ? [row.Da] : row.Da.Split(" / ");

        texts.Should().HaveSameCount(ids);
        foreach (var (id, text) in ids.Zip(texts))
        {
            var fact = StandardDefinition.Current.Content.Facts.Single(fact => fact.Id == id);
            fact.Source.Should().Be(row.Source);
            if (ids.Length == 1)
                fact.Text.Danish.Should().Be(text.Replace(" (ja/nej/uafklaret)", "", StringComparison.Ordinal), "the values stand with the kind");
            else
                fact.Text.Danish.Should().EndWithEquivalentOf(text.Replace(" (standard: sand)", "", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Hold_until_clarified_where_the_catalogue_says_true_by_default() =>
        StandardDefinition.Current.Content.Facts.Where(fact => fact.Default == FactValue.Yes).Select(fact => fact.Id)
            .Should().Equal(StandardFacts.UsedAtWorkplace, StandardFacts.PublicBody);

    [Fact]
    public void Have_a_name_each_among_the_standard_facts()
    {
        var named = typeof(StandardFacts).GetProperties().Select(property => (FactId)property.GetValue(null)!);

        named.Should().BeEquivalentTo(StandardDefinition.Current.Content.Facts.Select(fact => fact.Id));
    }
}
