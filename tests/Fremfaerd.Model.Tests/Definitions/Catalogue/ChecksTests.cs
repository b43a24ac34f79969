namespace Fremfaerd.Model.Tests.Definitions;

public class The_checks_of_the_standard_definition
{
    public static TheoryData<string> Ids => new(CatalogueFile.Content.Checks.Select(check => check.Id));

    [Fact]
    public void Are_the_63_of_the_catalogue_in_its_order() =>
        StandardDefinition.Current.Content.Checks.Select(check => $"{check.Code}")
            .Should().HaveCount(63).And.Equal(CatalogueFile.Content.Checks.Select(check => check.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Read_as_in_the_catalogue(string id)
    {
        var (expected, actual) = (Expected(id), Actual(id));

        (expected with
        {
            Severity = $"{actual.Severity}",
            AppliesWhen = $"{actual.AppliesWhen}",
            Da = actual.Text.Danish,
            En = actual.Text.English,
            RationaleDa = actual.Rationale.Danish,
            RationaleEn = actual.Rationale.English,
            Evidence = actual.Evidence.Code,
            Basis = actual.BasisDetail,
            Source = actual.Source,
        }).Should().Be(expected);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Stand_at_the_gates_the_catalogue_names(string id) =>
        Actual(id).Gates.Select(gate => $"{gate}").Should().Equal(GatesOf(Expected(id)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Count_a_compound_basis_as_its_strictest_part(string id) =>
        Actual(id).Basis.Should().Be(Strictest(Expected(id).Basis));

    [Fact]
    public void Make_six_times_seven_plus_57_places_at_the_nine_gates()
    {
        var checks = StandardDefinition.Current.Content.Checks;

        checks.Count(check => check.Gates.Count == 7).Should().Be(6);
        checks.Sum(check => check.Gates.Count).Should().Be((6 * 7) + 57);
        checks.SelectMany(check => check.Gates).Distinct()
            .Should().BeEquivalentTo(StandardDefinition.Current.Content.Gates.Select(gate => gate.Id)).And.HaveCount(9);
    }

    [Fact]
    public void Block_only_where_law_agreement_or_the_model_stands_behind_or_the_record_depends_on_it() =>
        StandardDefinition.Current.Content.Checks
            .Where(check => check is { Severity: Severity.Blocking, Basis: Basis.Derived })
            .Select(check => $"{check.Code}").Should().Equal("G2");

    private static CatalogueCheck Expected(string id) => CatalogueFile.Content.Checks.Single(check => check.Id == id);

    private static ReadinessCheck Actual(string id) =>
        StandardDefinition.Current.Content.Checks.Single(check => check.Code == id);

    private static IEnumerable<string> GatesOf(CatalogueCheck check) => (check.Phase, check.Gate) switch
    {
        ("ALL", "exit") => Enum.GetNames<Phase>().Select(name => $"{name.ToLowerInvariant()}-exit"),
        (var phase, "exit") => [$"{CatalogueFile.PhaseOf(phase)}".ToLowerInvariant() + "-exit"],
        (_, var inner) => [inner],
    };

    private static Basis Strictest(string compound) =>
        compound.Split('+').Select(part => part.Split(' ')[0] switch
        {
            "Law" => Basis.Law,
            "Agreement" => Basis.Agreement,
            "Model" => Basis.Model,
            "Derived" or "Guidance" => Basis.Derived,
            var other => throw new ArgumentException($"Unknown basis {other}."),
        }).Min();
}
