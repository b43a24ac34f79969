using Cases.Telling;

namespace Cases.Silkeborg;

/// <summary>The committees of the case. Their names and their order are invented.</summary>
internal static class Municipality
{
    /// <summary>The unit that enrols: the caretakers, whose work changes most.</summary>
    internal const string TechnicalService = "teknisk-service";

    internal static Committee LocalMed { get; } = new(CommitteeKind.LocalCommittee, "med-teknisk-service");

    internal static Committee AreaMed { get; } = new(CommitteeKind.AreaCommittee, "med-ejendomme");

    internal static Committee Amo { get; } = new(CommitteeKind.WorkingEnvironmentOrganisation, "amo-ejendomme");

    internal static ProcessDefinition Definition { get; } = LocalDefinition.Of("silkeborg-eksempel",
    [
        new("hovedudvalg", CommitteeKind.MainCommittee, "Hovedudvalget"),
        new(AreaMed.Id!, AreaMed.Kind, "Område-MED Ejendomme", "hovedudvalg") { Units = ["ejendomme"] },
        new(LocalMed.Id!, LocalMed.Kind, "Lokal-MED Teknisk Service", AreaMed.Id) { Units = [TechnicalService] },
        new("med-lejemaal", CommitteeKind.LocalCommittee, "Lokal-MED Lejemål", AreaMed.Id) { Units = ["lejemaal"] },
        new(Amo.Id!, Amo.Kind, "Arbejdsmiljøgruppen i Ejendomme", AreaMed.Id),
    ]);
}
