namespace Fremfaerd.Model.Reporting.Pictures;

/// <summary>Short names for where the full ones have no room; a legend explains those that are shortened. A soft hyphen tells where one may break.</summary>
internal static class Names
{
    /// <summary>A phase as a heading of a column or lane.</summary>
    internal static LocalizedText Short(this Phase phase) => phase switch
    {
        Phase.Idea => new("Idé", "Idea"),
        Phase.Decision => new("Beslut\u00ADning", "Decision"),
        Phase.Design => new("Design", "Design"),
        Phase.Specification => new("Specifi\u00ADkation", "Specifi\u00ADcation"),
        Phase.Procurement => new("Indkøb", "Procure\u00ADment"),
        Phase.Development => new("Udvikling", "Develop\u00ADment"),
        _ => new("Implemen\u00ADtering", "Implemen\u00ADtation"),
    };

    /// <summary>The phase with its number, as it begins a sentence.</summary>
    internal static string Numbered(this Phase phase, Language language) => $"{(int)phase}. {phase.Name.In(language)}";

    /// <summary>The phase as it stands inside a sentence.</summary>
    internal static LocalizedText Inside(this Phase phase) => new(phase.Name.Danish.ToLowerInvariant(), $"the {phase.Name.English.ToLowerInvariant()}");

    /// <summary>A party as a heading of a small cell.</summary>
    internal static LocalizedText Short(this Party party) => party switch
    {
        Party.Management => new("Ledelse", "Manag."),
        Party.AffectedEmployees => new("Medarb.", "Staff"),
        Party.ElectedRepresentatives => new("TR/AMR", "TR/AMR"),
        Party.SuperUsersAndProfessionals => new("Superbr.", "Experts"),
        Party.MainCommittee => new("Hovedudv.", "Main MED"),
        Party.LocalMedCommittee => new("Lok. MED", "Loc. MED"),
        Party.Citizens => new("Borgere", "Citizens"),
        Party.ElderlyCouncil => new("Ældreråd", "Elderly"),
        _ => new("Handicapr.", "Disability"),
    };

    /// <summary>A level as a sign of one or two letters: I, MI, MB.</summary>
    internal static string Short(this InvolvementLevel level) => level switch
    {
        InvolvementLevel.Information => "I",
        InvolvementLevel.Medindflydelse => "MI",
        _ => "MB",
    };
}
