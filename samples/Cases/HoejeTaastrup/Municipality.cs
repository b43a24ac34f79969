using Cases.Telling;

namespace Cases.HoejeTaastrup;

/// <summary>The committees of the case. Their names and their order are invented.</summary>
internal static class Municipality
{
    /// <summary>The unit that enrols: the administration in the town hall.</summary>
    internal const string TownHall = "raadhuset";

    internal static Committee MainMed { get; } = new(CommitteeKind.MainCommittee, "hovedudvalg");

    internal static Committee LocalMed { get; } = new(CommitteeKind.LocalCommittee, "med-raadhuset");

    internal static Committee Amo { get; } = new(CommitteeKind.WorkingEnvironmentOrganisation, "amo-raadhuset");

    internal static ProcessDefinition Definition { get; } = LocalDefinition.Of("hoeje-taastrup-eksempel",
    [
        new(MainMed.Id!, MainMed.Kind, "Hovedudvalget"),
        new(LocalMed.Id!, LocalMed.Kind, "Lokal-MED Rådhuset", MainMed.Id) { Units = [TownHall] },
        new("med-driftsgaarden", CommitteeKind.LocalCommittee, "Lokal-MED Driftsgården", MainMed.Id) { Units = ["driftsgaarden"] },
        new(Amo.Id!, Amo.Kind, "Arbejdsmiljøgruppen på rådhuset", LocalMed.Id),
    ]);
}
