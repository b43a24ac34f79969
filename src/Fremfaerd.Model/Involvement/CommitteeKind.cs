namespace Fremfaerd.Model.Involvement;

/// <summary>The kinds of committee and forum in a municipality's MED and working-environment organisation.</summary>
public enum CommitteeKind
{
    /// <summary>The one committee the framework agreement requires (X11).</summary>
    [Term("main-committee", "Hovedudvalget", "Hovedudvalg (main MED committee)")]
    MainCommittee = 1,

    /// <summary>Sector, area or centre MED; a local choice (D04, D06).</summary>
    [Term("area-committee", "Område-MED", "Area MED committee")]
    AreaCommittee = 2,

    /// <summary>At a workplace with its own management (D05).</summary>
    [Term("local-committee", "Lokalt MED-udvalg", "Local MED committee")]
    LocalCommittee = 3,

    /// <summary>Takes the place of a local committee at small workplaces (X14).</summary>
    [Term("staff-meeting", "Personalemøde med MED-status", "Staff meeting with MED status")]
    StaffMeeting = 4,

    /// <summary>Takes part when work is planned and changed (X19, X55).</summary>
    [Term("working-environment-organisation", "Arbejdsmiljøorganisationen (AMO)", "Working-environment organisation (AMO)")]
    WorkingEnvironmentOrganisation = 5,

    /// <summary>Leader, TR and AMR: voluntary, and no substitute for MED (X15, X16).</summary>
    [Term("trio", "TRIO", "TRIO")]
    Trio = 6,
}

/// <summary>Wire codes and names of <see cref="CommitteeKind"/>.</summary>
public static class CommitteeKindTerms
{
    extension(CommitteeKind committeeKind)
    {
        /// <summary>The permanent wire code, for example <c>main-committee</c>.</summary>
        public string Code => Terms.Code(committeeKind);

        /// <summary>The name people read: “Hovedudvalget”, “Hovedudvalg (main MED committee)”.</summary>
        public LocalizedText Name => Terms.Name(committeeKind);

        /// <summary>Whether a meeting there can meet a MED duty. TRIO never does (X15, X16), the AMO has duties of its own.</summary>
        public bool CountsAsMed => committeeKind.Defined()
            is not (CommitteeKind.Trio or CommitteeKind.WorkingEnvironmentOrganisation);
    }
}
