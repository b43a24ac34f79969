namespace Cases.Naestved;

/// <summary>The people of the case, each with the same course in their hands. Ids are opaque; names are the host's.</summary>
internal sealed class People(ProcessSession course)
{
    internal static Actor Lead { get; } = new("bruger-101", StandardRoles.ProjectManager);

    /// <summary>Leads the course from day to day.</summary>
    internal ProcessSession ProjectManager { get; } = course.As(Lead);

    /// <summary>The head of the elderly-care area, who has the competence to decide.</summary>
    internal ProcessSession Manager { get; } = course.As(new Actor("bruger-102", StandardRoles.DecidingManager));

    /// <summary>Keeps the record for the MED committees.</summary>
    internal ProcessSession MedSecretary { get; } = course.As(new Actor("bruger-103", StandardRoles.Secretary));

    /// <summary>Works nights at the first care home.</summary>
    internal ProcessSession NightWorker { get; } = course.As(new Actor("bruger-104", StandardRoles.Employee));

    /// <summary>The elected working-environment representative (AMR).</summary>
    internal ProcessSession WorkingEnvironmentRep { get; } = course.As(new Actor("bruger-105", StandardRoles.WorkingEnvironmentRepresentative));

    /// <summary>A nurse who tries the system and helps colleagues.</summary>
    internal ProcessSession SuperUser { get; } = course.As(new Actor("bruger-106", StandardRoles.SuperUser));
}
