namespace Fremfaerd.Model.Tests.Involvement;

/// <summary>
/// A municipality's committees on four levels: Hovedudvalg, a sector, an area in it, and workplaces, one of them with staff
/// meetings; a workplace under the sector, and one under the Hovedudvalg itself; AMO and TRIO beside them.
/// </summary>
internal static class SampleTree
{
    internal static ValueList<MunicipalCommittee> Committees { get; } =
    [
        new("hoved", CommitteeKind.MainCommittee, "Hovedudvalget") { Units = ["direktionen"] },
        new("sektor-omsorg", CommitteeKind.AreaCommittee, "Sektor-MED Omsorg", "hoved"),
        new("omraade-aeldre", CommitteeKind.AreaCommittee, "Område-MED Ældre", "sektor-omsorg") { Units = ["aeldrestaben"] },
        new("lokal-solgaarden", CommitteeKind.LocalCommittee, "Lokal-MED Solgården", "omraade-aeldre") { Units = ["solgaarden"] },
        new("lokal-aakanden", CommitteeKind.LocalCommittee, "Lokal-MED Åkanden", "omraade-aeldre") { Units = ["aakanden", "nattevagten"] },
        new("lokal-stoetten", CommitteeKind.LocalCommittee, "Lokal-MED Støtten", "sektor-omsorg") { Units = ["stoetten"] },
        new("lokal-raadhuset", CommitteeKind.LocalCommittee, "Lokal-MED Rådhuset", "hoved") { Units = ["borgerservice"] },
        new("personale-koekkenet", CommitteeKind.StaffMeeting, "Personalemødet i Køkkenet", "omraade-aeldre") { Units = ["koekkenet"] },
        new("amo", CommitteeKind.WorkingEnvironmentOrganisation, "Arbejdsmiljøudvalget", "hoved"),
        new("trio-solgaarden", CommitteeKind.Trio, "TRIO Solgården", "lokal-solgaarden"),
    ];

    internal static DefinitionDraft Content { get; } = StandardDefinition.Current.Content with { Id = "solkoebing", Committees = Committees };

    internal static ProcessDefinition Definition { get; } = ProcessDefinition.Build(Content);

    internal static CommitteeTree Tree => Definition.Committees;

    /// <summary>The definition with one committee changed.</summary>
    internal static DefinitionDraft With(string id, Func<MunicipalCommittee, MunicipalCommittee> change) =>
        Content with { Committees = [.. Committees.Select(committee => committee.Id == id ? change(committee) : committee)] };

    /// <summary>A meeting place in the tree, as a meeting there is recorded.</summary>
    internal static Forum Forum(string id) => Model.Involvement.Forum.Of(new Committee(Tree.Find(id)!.Kind, id));

    internal static Enrolment Enrolment(string? unit, Phase startsAt = Phase.Idea) =>
        new("proces-1", "AI i nattevagten", startsAt, Phase.Implementation, "Plejecenter Åkanden") { Unit = unit };

    internal static ProcessSession Course(string unit = "nattevagten", Phase startsAt = Phase.Idea) =>
        ProcessSession.Enrol(Definition, Enrolment(unit, startsAt), Any.Manager, Any.Clock());
}
