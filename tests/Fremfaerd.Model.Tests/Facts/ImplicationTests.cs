namespace Fremfaerd.Model.Tests.Facts;

public class A_fact_that_others_imply
{
    public static TheoryData<string, string> Implications
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var fact in StandardDefinition.Current.Content.Facts.Where(fact => !fact.IsReadFromDecisions))
            {
                foreach (var implier in fact.ImpliedNoBy)
                    data.Add($"{implier}", $"{fact.Id}");
            }

            return data;
        }
    }

    [Fact]
    public void Is_one_of_these_in_the_standard_definition() =>
        Implications.Select(row => $"{row[0]} <- {row[1]}").Should().Equal(
            "affectsWorkingConditions <- majorRestructuring",
            "isDigital <- hasWebOrMobileUi",
            "processesPersonalData <- dpiaRequired",
            "isDigital <- usesAi",
            "usesAi <- highRiskAi",
            "affectsWorkingConditions <- monitorsEmployees");

    [Theory]
    [MemberData(nameof(Implications))]
    public void Is_no_where_the_other_is_no(string implier, string implied) =>
        Reading.Standardly((implier, false)).TruthOf(implied).Should().Be(Truth.No);

    [Theory]
    [MemberData(nameof(Implications))]
    public void Is_open_where_the_other_is_yes(string implier, string implied) =>
        Reading.Standardly((implier, true)).TruthOf(implied).Should().Be(Truth.NotClarified);

    [Theory]
    [MemberData(nameof(Implications))]
    public void Makes_the_other_yes_where_it_is_yes(string implier, string implied) =>
        Reading.Standardly((implied, true)).TruthOf(implier).Should().Be(Truth.Yes);

    [Theory]
    [MemberData(nameof(Implications))]
    public void Leaves_the_other_open_where_it_is_no(string implier, string implied) =>
        Reading.Standardly((implied, false)).TruthOf(implier).Should().Be(Truth.NotClarified);

    [Fact]
    public void Is_reached_through_a_chain_both_ways()
    {
        Reading.Standardly(("isDigital", false)).TruthOf("highRiskAi").Should().Be(Truth.No);
        Reading.Standardly(("highRiskAi", true)).TruthOf("isDigital").Should().Be(Truth.Yes);
    }

    [Fact]
    public void Keeps_what_was_clarified_about_itself() =>
        Reading.Standardly(("isDigital", true), ("usesAi", false)).TruthOf("usesAi").Should().Be(Truth.No);
}
