namespace Fremfaerd.Model.Involvement;

/// <summary>Who is involved. The first seven are the groups of the involvement defaults; the councils are ours.</summary>
public enum Party
{
    /// <summary>Decides; the level names are not used of it.</summary>
    [Term("management", "Ledelse", "Management")]
    Management = 1,

    /// <summary>Those whose work changes.</summary>
    [Term("affected-employees", "Berørte medarbejdere", "Affected employees")]
    AffectedEmployees = 2,

    /// <summary>Shop stewards and working-environment representatives (S3.30).</summary>
    [Term("elected-representatives", "Tillidsvalgte (TR/AMR)", "Elected representatives (TR/AMR)")]
    ElectedRepresentatives = 3,

    /// <summary>Those who take part for what they know, not as elected (S3.13).</summary>
    [Term("super-users-and-professionals", "Superbrugere/fagpersoner", "Super-users and professionals")]
    SuperUsersAndProfessionals = 4,

    /// <summary>The MED committee of the whole municipality (MED § 9: X11).</summary>
    [Term("main-committee", "Hovedudvalget", "Hovedudvalg (main MED committee)")]
    MainCommittee = 5,

    /// <summary>The MED committee of a workplace (D05).</summary>
    [Term("local-med-committee", "Lokalt MED-udvalg", "Local MED committee")]
    LocalMedCommittee = 6,

    /// <summary>Those the task is done for; level names by analogy.</summary>
    [Term("citizens", "Borgere", "Citizens")]
    Citizens = 7,

    /// <summary>Heard on proposals concerning the elderly (retssikkerhedsloven §§ 30–32: X31).</summary>
    [Term("elderly-council", "Ældrerådet", "Council for the elderly")]
    ElderlyCouncil = 8,

    /// <summary>Heard on initiatives of importance to people with disabilities (retssikkerhedsloven § 37 a: X32).</summary>
    [Term("disability-council", "Handicaprådet", "Council for people with disabilities")]
    DisabilityCouncil = 9,
}

/// <summary>Wire codes and names of <see cref="Party"/>.</summary>
public static class PartyTerms
{
    extension(Party party)
    {
        /// <summary>The permanent wire code, for example <c>management</c>.</summary>
        public string Code => Terms.Code(party);

        /// <summary>The name people read: “Ledelse”, “Management”.</summary>
        public LocalizedText Name => Terms.Name(party);
    }
}
