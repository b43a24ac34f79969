using Cases.Telling;

namespace Cases.Naestved;

/// <summary>The committees of the case. Their names and their order are invented.</summary>
internal static class Municipality
{
    /// <summary>The unit that enrols: the care home where the trial is.</summary>
    internal const string CareHome = "Birkely";

    internal static Committee LocalMed { get; } = new(CommitteeKind.LocalCommittee, "med-birkely");

    internal static Committee AreaMed { get; } = new(CommitteeKind.AreaCommittee, "med-aeldre");

    internal static Committee Amo { get; } = new(CommitteeKind.WorkingEnvironmentOrganisation, "amo-birkely");

    internal static ProcessDefinition Definition { get; } = LocalDefinition.Of("naestved-eksempel",
    [
        new("hovedudvalg", CommitteeKind.MainCommittee, "Hovedudvalget"),
        new(AreaMed.Id!, AreaMed.Kind, "Område-MED Ældre", "hovedudvalg") { Units = ["Aeldreomraadet"] },
        new(LocalMed.Id!, LocalMed.Kind, "Lokal-MED Birkely", AreaMed.Id) { Units = [CareHome] },
        new("med-solgaarden", CommitteeKind.StaffMeeting, "Personalemødet på Solgården", AreaMed.Id) { Units = ["Solgaarden"] },
        new(Amo.Id!, Amo.Kind, "Arbejdsmiljøgruppen på Birkely", LocalMed.Id),
        new("trio-birkely", CommitteeKind.Trio, "TRIO på Birkely", LocalMed.Id),
    ]);
}
