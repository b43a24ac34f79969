using Fremfaerd.Model.Definitions.Standard;

namespace Fremfaerd.Model.Tests.Definitions;

public class The_involvement_defaults_of_the_standard_definition
{
    public static TheoryData<string, string> Rows
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var row in CatalogueFile.Content.Involvement)
                data.Add(row.Phase, row.Group);
            return data;
        }
    }

    [Fact]
    public void Are_the_49_of_the_catalogue_in_its_order() =>
        StandardDefinition.Current.Content.Involvement.Select(row => (row.Phase, row.Party))
            .Should().HaveCount(49)
            .And.Equal(CatalogueFile.Content.Involvement.Select(row => (CatalogueFile.PhaseOf(row.Phase), PartyOf(row.Group))));

    [Theory]
    [MemberData(nameof(Rows))]
    public void Read_as_in_the_catalogue(string phase, string group)
    {
        var (expected, actual) = (Expected(phase, group), Actual(phase, group));

        (expected with
        {
            Default = actual.Level?.ToString() ?? "Decides",
            Floor = actual.Floor?.ToString() ?? "Decides",
            RationaleDa = actual.Rationale.Danish,
            RationaleEn = actual.Rationale.English,
            Source = actual.Source,
        }).Should().Be(expected);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Have_an_adjustment_exactly_where_the_catalogue_raises(string phase, string group)
    {
        var raise = Expected(phase, group).RaiseWhen;

        OwnOf(phase, group).Should().HaveCount(raise == "-" ? 0 : raise.Split(';').Length);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Move_the_floor_exactly_where_the_catalogue_says_floor(string phase, string group)
    {
        var parts = Expected(phase, group).RaiseWhen.Split(';', StringSplitOptions.TrimEntries).Where(part => part != "-").ToArray();
        var expected = parts.Select(part => (Floor: part.StartsWith("floor ", StringComparison.Ordinal), Level: LevelIn(part)));

        OwnOf(phase, group).Select(adjustment => (adjustment.MovesFloor, adjustment.Level))
            .Should().BeEquivalentTo(expected);
    }

    /// <summary>The catalogue's global floor rule stands below its table, for the MED committee of the level, in every phase.</summary>
    [Theory]
    [InlineData(Party.LocalMedCommittee, "workplace")]
    [InlineData(Party.MainCommittee, "political")]
    public void Raise_the_floor_of_the_committee_of_the_level_in_every_phase(Party party, string level)
    {
        var course = Any.Course();
        course.Clarify(StandardFacts.AffectsWorkingConditions, true).ThenAccepted();
        course.Clarify(StandardFacts.DecisionLevel, FactValue.Of(level)).ThenAccepted();

        Enum.GetValues<Phase>().Select(phase => course.Process.PlannedInvolvement(phase, Any.Start.AddDays(1)).First(row => row.Party == party).Floor)
            .Should().OnlyContain(floor => floor == InvolvementLevel.Medindflydelse);
    }

    private static IEnumerable<InvolvementAdjustment> OwnOf(string phase, string group)
    {
        var actual = Actual(phase, group);
        return Expected(phase, group).RaiseWhen.Contains("floor", StringComparison.Ordinal)
            ? actual.Adjustments
            : actual.Adjustments.Where(adjustment => adjustment != GlobalFloor.For(actual.Party));
    }

    private static CatalogueInvolvement Expected(string phase, string group) =>
        CatalogueFile.Content.Involvement.Single(row => row.Phase == phase && row.Group == group);

    private static InvolvementDefault Actual(string phase, string group) => StandardDefinition.Current.Content.Involvement
        .Single(row => row.Phase == CatalogueFile.PhaseOf(phase) && row.Party == PartyOf(group));

    /// <summary>The catalogue writes M for Medindflydelse and C, codetermination, for Medbestemmelse.</summary>
    private static InvolvementLevel LevelIn(string raise) => raise.Split(' ').Contains("C")
        ? InvolvementLevel.Medbestemmelse
        : InvolvementLevel.Medindflydelse;

    private static Party PartyOf(string group) => group switch
    {
        "ledelse" => Party.Management,
        "beroerte" => Party.AffectedEmployees,
        "tillidsvalgte" => Party.ElectedRepresentatives,
        "superbrugere" => Party.SuperUsersAndProfessionals,
        "hovedudvalg" => Party.MainCommittee,
        "lokalmed" => Party.LocalMedCommittee,
        "borgere" => Party.Citizens,
        _ => throw new ArgumentException($"Unknown group {group}."),
    };
}
