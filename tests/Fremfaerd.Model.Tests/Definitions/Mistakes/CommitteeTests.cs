using Fremfaerd.Model.Tests.Involvement;
using static Fremfaerd.Model.Tests.Definitions.Mistaken;

namespace Fremfaerd.Model.Tests.Definitions;

public class A_definition_with_a_mistake_in_its_committees
{
    private const string NotUnder =
        "MED committees stand under the Hovedudvalg or an area committee, and nothing stands under AMO or TRIO. Name another parent.";

    private static DefinitionDraft Under(string id, string? parent) => SampleTree.With(id, committee => committee with { Parent = parent });

    private static DefinitionDraft Plus(MunicipalCommittee committee) => SampleTree.Content with { Committees = [.. SampleTree.Committees, committee] };

    [Fact]
    public void Is_refused_where_it_has_no_main_committee() =>
        new DefinitionMistake("definition.committee-main", "committees", "There are 0 main committees. A municipality has exactly one Hovedudvalg.")
            .ShouldBeTheOnlyMistakeIn(SampleTree.Content with { Committees = [new("amo", CommitteeKind.WorkingEnvironmentOrganisation, "AMO")] });

    [Fact]
    public void Is_refused_where_it_has_two_main_committees() =>
        new DefinitionMistake("definition.committee-main", "committees", "There are 2 main committees. A municipality has exactly one Hovedudvalg.")
            .ShouldBeTheOnlyMistakeIn(Plus(new("hoved-2", CommitteeKind.MainCommittee, "Det andet hovedudvalg")));

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    public void Is_refused_where_a_name_is_blank(string name) =>
        new DefinitionMistake("definition.committee-name", "committee amo", "The field “name” is empty. Write a text.")
            .ShouldBeTheOnlyMistakeIn(SampleTree.With("amo", committee => committee with { Name = name }));

    [Fact]
    public void Is_refused_where_a_name_holds_what_cannot_be_stored_everywhere() =>
        MistakesIn(SampleTree.With("amo", committee => committee with { Name = "A\0" })).Single().Code.Should().Be("definition.committee-name");

    [Fact]
    public void Is_refused_where_something_stands_above_the_main_committee() =>
        new DefinitionMistake("definition.committee-above-main", "committee hoved", "The Hovedudvalg stands under sektor-omsorg. Nothing stands above it; leave the parent out.")
            .ShouldBeTheOnlyMistakeIn(Under("hoved", "sektor-omsorg"));

    [Theory]
    [InlineData("sektor-omsorg")]
    [InlineData("lokal-raadhuset")]
    [InlineData("personale-koekkenet")]
    public void Is_refused_where_a_MED_committee_stands_under_none(string id) =>
        new DefinitionMistake("definition.committee-without-parent", $"committee {id}", "It stands under no committee. Name the one above it.")
            .ShouldBeTheOnlyMistakeIn(Under(id, null));

    [Theory]
    [InlineData("lokal-raadhuset")]
    [InlineData("amo")]
    public void Is_refused_where_a_parent_is_not_there(string id) =>
        new DefinitionMistake("definition.committee-unknown-parent", $"committee {id}", "Committee nowhere is not in the definition. Add it or name another.")
            .ShouldBeTheOnlyMistakeIn(Under(id, "nowhere"));

    [Theory]
    [InlineData("lokal-raadhuset", "lokal-solgaarden")]
    [InlineData("omraade-aeldre", "lokal-stoetten")]
    [InlineData("personale-koekkenet", "lokal-solgaarden")]
    [InlineData("lokal-raadhuset", "personale-koekkenet")]
    [InlineData("lokal-raadhuset", "amo")]
    [InlineData("lokal-raadhuset", "trio-solgaarden")]
    [InlineData("trio-solgaarden", "amo")]
    [InlineData("amo", "trio-solgaarden")]
    public void Is_refused_where_a_parent_is_of_a_kind_that_stands_above_none(string id, string parent) =>
        new DefinitionMistake("definition.committee-parent-kind", $"committee {id}", $"It cannot stand under {parent}: {NotUnder}")
            .ShouldBeTheOnlyMistakeIn(Under(id, parent));

    [Theory]
    [InlineData("amo", null)]
    [InlineData("amo", "lokal-solgaarden")]
    [InlineData("trio-solgaarden", "personale-koekkenet")]
    [InlineData("trio-solgaarden", "hoved")]
    [InlineData("lokal-solgaarden", "hoved")]
    [InlineData("personale-koekkenet", "sektor-omsorg")]
    public void Is_built_with_parents_of_these_kinds(string id, string? parent) =>
        ProcessDefinition.Build(Under(id, parent)).Committees.Find(id)!.Parent.Should().Be(parent);

    [Fact]
    public void Is_refused_where_committees_stand_above_one_another_in_a_ring() =>
        MistakesIn(Under("sektor-omsorg", "omraade-aeldre")).Should().Equal(
            Ring("sektor-omsorg"), Ring("omraade-aeldre"));

    [Fact]
    public void Is_refused_where_a_committee_stands_under_itself() =>
        Ring("omraade-aeldre").ShouldBeTheOnlyMistakeIn(Under("omraade-aeldre", "omraade-aeldre"));

    [Theory]
    [InlineData("lokal-raadhuset")]
    [InlineData("personale-koekkenet")]
    public void Is_refused_where_a_local_committee_would_never_be_found(string id) =>
        NoUnit(id).ShouldBeTheOnlyMistakeIn(SampleTree.With(id, committee => committee with { Units = [] }));

    [Fact]
    public void Is_refused_where_an_area_has_neither_units_nor_committees_with_units_below() =>
        NoUnit("sektor-teknik").ShouldBeTheOnlyMistakeIn(Plus(new("sektor-teknik", CommitteeKind.AreaCommittee, "Sektor-MED Teknik", "hoved")));

    [Theory]
    [InlineData("lokal-raadhuset", "solgaarden", "lokal-solgaarden, lokal-raadhuset")]
    [InlineData("personale-koekkenet", "solgaarden", "lokal-solgaarden, personale-koekkenet")]
    [InlineData("omraade-aeldre", "stoetten", "omraade-aeldre, lokal-stoetten")]
    public void Is_refused_where_a_unit_stands_under_two_committees_not_on_one_line(string id, string unit, string both) =>
        new DefinitionMistake(
            "definition.committee-unit-shared", $"unit {unit}", $"It stands under {both}, and they are not above one another. Leave it under one of them.")
            .ShouldBeTheOnlyMistakeIn(SampleTree.With(id, committee => committee with { Units = [.. committee.Units, unit] }));

    [Fact]
    public void Is_refused_with_all_its_mistakes_at_once() =>
        MistakesIn(SampleTree.Content with
        {
            Committees =
            [
                new("hoved", CommitteeKind.MainCommittee, ""), new("hoved", CommitteeKind.MainCommittee, "Hovedudvalget", "hoved"),
                new("ring", CommitteeKind.AreaCommittee, "Ringen", "ring"), new("alene", CommitteeKind.LocalCommittee, "Alene") { Units = ["æ"] },
            ],
        }).Select(mistake => mistake.Code).Should().BeEquivalentTo(
            "definition.duplicate", "definition.code", "definition.committee-main", "definition.committee-name", "definition.committee-above-main",
            "definition.committee-cycle", "definition.committee-without-unit", "definition.committee-without-parent");

    private static DefinitionMistake Ring(string id) =>
        new("definition.committee-cycle", $"committee {id}", "It stands above itself. Let the line of parents end at the Hovedudvalg.");

    private static DefinitionMistake NoUnit(string id) => new(
        "definition.committee-without-unit", $"committee {id}",
        "Neither it nor a MED committee below it stands beside a unit, so it would never be the right forum. Name its units.");
}
