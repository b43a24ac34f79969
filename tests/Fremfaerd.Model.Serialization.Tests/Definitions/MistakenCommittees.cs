using Fremfaerd.Model.Tests.Involvement;

namespace Fremfaerd.Model.Serialization.Tests.Definitions;

/// <summary>The mistakes of a tree of committees.</summary>
internal static class MistakenCommittees
{
    internal static Dictionary<string, DefinitionDraft> All => new()
    {
        ["definition.duplicate $.committees[10]"] = Plus(SampleTree.Committees[8]),
        [$"definition.duplicate {At("lokal-solgaarden")}.units[1]"] = SampleTree.With("lokal-solgaarden", committee => committee with { Units = ["solgaarden", "solgaarden"] }),
        ["definition.committee-main $.committees"] = Plus(new("hoved-2", CommitteeKind.MainCommittee, "Det andet hovedudvalg")),
        [$"definition.committee-name {At("amo")}"] = SampleTree.With("amo", committee => committee with { Name = "" }),
        [$"definition.committee-above-main {At("hoved")}"] = Under("hoved", "sektor-omsorg"),
        [$"definition.committee-without-parent {At("sektor-omsorg")}"] = Under("sektor-omsorg", null),
        [$"definition.committee-unknown-parent {At("amo")}"] = Under("amo", "nowhere"),
        [$"definition.committee-parent-kind {At("amo")}"] = Under("amo", "trio-solgaarden"),
        [$"definition.committee-cycle {At("omraade-aeldre")}"] = Under("omraade-aeldre", "omraade-aeldre"),
        [$"definition.committee-without-unit {At("lokal-raadhuset")}"] = SampleTree.With("lokal-raadhuset", committee => committee with { Units = [] }),
        [$"definition.committee-unit-shared {At("lokal-raadhuset")}.units[1]"] = SampleTree.With("lokal-raadhuset", committee => committee with { Units = ["borgerservice", "solgaarden"] }),
    };

    private static string At(string id) => $"$.committees[{SampleTree.Committees.TakeWhile(committee => committee.Id != id).Count()}]";

    private static DefinitionDraft Under(string id, string? parent) => SampleTree.With(id, committee => committee with { Parent = parent });

    private static DefinitionDraft Plus(MunicipalCommittee committee) => SampleTree.Content with { Committees = [.. SampleTree.Committees, committee] };
}
