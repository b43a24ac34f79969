namespace Fremfaerd.Model.Reporting;

/// <summary>How far a report may travel; what must not travel is left out, and the place says so (the three levels of OS2autoproces).</summary>
public enum SharingProfile
{
    /// <summary>For those who work on the course: everything, confidential matters too.</summary>
    Personal = 1,

    /// <summary>Inside the municipality: everything but what is confidential on the day looked from (X05).</summary>
    Municipality = 2,

    /// <summary>
    /// For everybody: roles instead of persons, no case number, and of what people typed only titles, workplaces, bodies and decisions,
    /// unless the entry was cleared.
    /// </summary>
    Public = 3,
}
