namespace Cases.Silkeborg;

/// <summary>The people of the case, each with the same course in their hands. Ids are opaque; names are the host's.</summary>
internal sealed class People(ProcessSession course)
{
    internal static Actor Lead { get; } = new("bruger-201", StandardRoles.ProjectManager);

    /// <summary>Leads the course from day to day.</summary>
    internal ProcessSession ProjectManager { get; } = course.As(Lead);

    /// <summary>The head of the municipality's properties, who has the competence to decide.</summary>
    internal ProcessSession Manager { get; } = course.As(new Actor("bruger-202", StandardRoles.DecidingManager));

    /// <summary>Keeps the record for the MED committees.</summary>
    internal ProcessSession MedSecretary { get; } = course.As(new Actor("bruger-203", StandardRoles.Secretary));

    /// <summary>A caretaker (technical service) who looks after four schools.</summary>
    internal ProcessSession Caretaker { get; } = course.As(new Actor("bruger-204", StandardRoles.Employee));

    /// <summary>The shop steward (TR) of the caretakers.</summary>
    internal ProcessSession ShopSteward { get; } = course.As(new Actor("bruger-205", StandardRoles.ElectedRepresentative));

    /// <summary>Administers leases, and tries the new system for the others.</summary>
    internal ProcessSession SuperUser { get; } = course.As(new Actor("bruger-206", StandardRoles.SuperUser));
}
