namespace Cases.HoejeTaastrup;

/// <summary>The people of the case, each with the same course in their hands. Ids are opaque; names are the host's.</summary>
internal sealed class People(ProcessSession course)
{
    internal static Actor Lead { get; } = new("bruger-301", StandardRoles.ProjectManager);

    /// <summary>Leads the course from day to day.</summary>
    internal ProcessSession ProjectManager { get; } = course.As(Lead);

    /// <summary>The director of administration, who has the competence to decide.</summary>
    internal ProcessSession Manager { get; } = course.As(new Actor("bruger-302", StandardRoles.DecidingManager));

    /// <summary>Keeps the record for the MED committees.</summary>
    internal ProcessSession MedSecretary { get; } = course.As(new Actor("bruger-303", StandardRoles.Secretary));

    /// <summary>A caseworker in the town hall.</summary>
    internal ProcessSession Caseworker { get; } = course.As(new Actor("bruger-304", StandardRoles.Employee));

    /// <summary>The elected working-environment representative (AMR).</summary>
    internal ProcessSession WorkingEnvironmentRep { get; } = course.As(new Actor("bruger-305", StandardRoles.WorkingEnvironmentRepresentative));

    /// <summary>A secretary who helps colleagues with the office programs.</summary>
    internal ProcessSession SuperUser { get; } = course.As(new Actor("bruger-306", StandardRoles.SuperUser));
}
