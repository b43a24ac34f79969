namespace Fremfaerd.Model;

/// <summary>What a process is enrolled with. A process may start at any phase and cover only a part (S2.3, S2.7).</summary>
public sealed record Enrolment
{
    /// <summary>What a process is enrolled with.</summary>
    /// <param name="id">The id the host gives the process.</param>
    /// <param name="title">The title.</param>
    /// <param name="startsAt">The phase the record starts at; earlier ones are not observed.</param>
    /// <param name="until">The last phase that is followed.</param>
    /// <param name="workplace">The workplace as people call it; null where it is not known. The unit that points out committees is <see cref="Unit"/>.</param>
    /// <exception cref="ArgumentException">The id is <c>default</c> or a phase undefined.</exception>
    public Enrolment(ProcessId id, string title, Phase startsAt, Phase until, string? workplace)
    {
        (Id, Title, Workplace) = (id.Given(), title.NotNull(), workplace);
        (StartsAt, Until) = (startsAt.Defined(), until.Defined());
    }

    /// <summary>The id of the process.</summary>
    public ProcessId Id { get; }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>The phase the record starts at.</summary>
    public Phase StartsAt { get; }

    /// <summary>The last phase that is followed.</summary>
    public Phase Until { get; }

    /// <summary>The workplace or unit, or null.</summary>
    public string? Workplace { get; }

    /// <summary>
    /// The id of the organisational unit, for example its UUID; it points out the MED committees. Asked for where the
    /// definition's committees name units (<c>enrolment.unit-missing</c>, <c>enrolment.unit-unknown</c>).
    /// </summary>
    public string? Unit { get; init => field = value is null ? null : Identifier.Checked(value, "unit id"); }

    /// <summary>The municipal area, or null.</summary>
    public MunicipalArea? Area { get; init => field = value?.Defined(); }

    /// <summary>How the technology comes to the workplace; empty where it is not said.</summary>
    public ValueList<Acquisition> Acquisitions { get; init => field = ValueList.From(value.NotNull().Select(item => item.Defined()).Distinct()); } = [];

    /// <summary>Where the technology stands on the radar's scale of maturity, or null.</summary>
    public RadarMaturity? Maturity { get; init => field = value?.Defined(); }

    /// <summary>Where the technology stands on the radar's scale of diffusion, or null.</summary>
    public RadarDiffusion? Diffusion { get; init => field = value?.Defined(); }

    /// <summary>The CVR number of the authority, eight digits, or null.</summary>
    public string? Cvr { get; init; }

    /// <summary>The reference of the case in the case system (ESDH), or null.</summary>
    public string? CaseReference { get; init; }

    /// <summary>The KLE number as the municipality uses it, for example <c>27.69.08</c> or <c>27.69.08 A00</c>; or null.</summary>
    public string? Kle { get; init; }

    /// <summary>The process this one is a part of, or null.</summary>
    public ProcessId? PartOf { get; init => field = value?.Given(); }
}
