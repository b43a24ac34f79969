namespace Fremfaerd.Model.Tests.Facts;

public class A_fact_with_a_declared_default
{
    [Theory]
    [InlineData("usedAtWorkplace", Truth.Yes)]
    [InlineData("publicBody", Truth.Yes)]
    [InlineData("principleQuestion", Truth.No)]
    [InlineData("citizenFacing", Truth.No)]
    public void Reads_as_its_default_until_it_is_clarified(string fact, Truth expected)
    {
        Reading.Standardly().TruthOf(fact).Should().Be(expected);
        Reading.Standardly((fact, expected == Truth.No)).TruthOf(fact).Should().NotBe(expected);
    }

    [Fact]
    public void Is_open_where_it_has_none()
    {
        Reading.Standardly().TruthOf("isDigital").Should().Be(Truth.NotClarified);
        Reading.Standardly().ValueOf("isDigital").Should().BeNull();
        Reading.Standardly().ValueOf("contractValue").Should().BeNull();
    }

    [Fact]
    public void Gives_way_to_what_other_facts_imply()
    {
        var index = new FactIndex(
        [
            new() { Id = "whole", Source = "derived", Text = new("Helhed", "Whole"), Default = false },
            new() { Id = "part", Source = "derived", Text = new("Del", "Part"), Default = true, ImpliedNoBy = ["whole"] },
        ]);

        Reading.Of(index).TruthOf("part").Should().Be(Truth.No, "the default of the whole is no");
        Reading.Of(index, ("whole", true)).TruthOf("part").Should().Be(Truth.Yes, "its own default counts again");
        Reading.Of(index, ("part", true)).TruthOf("whole").Should().Be(Truth.Yes, "a clarified part is stronger than a default");
    }
}
