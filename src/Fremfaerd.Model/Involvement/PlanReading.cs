namespace Fremfaerd.Model.Involvement;

/// <summary>The plan of one phase as it was on record by an instant. Asking allocates nothing.</summary>
/// <param name="Entries">All entries, in the order of the history.</param>
/// <param name="Phase">The phase.</param>
/// <param name="At">The instant looked from.</param>
internal readonly record struct PlanReading(GrowingList<Recorded<PhasePlan>> Entries, Phase Phase, DateTimeOffset At)
{
    /// <summary>The entry that stands: the latest one, of whatever visit, since a plan stands until it is changed.</summary>
    internal Recorded<PhasePlan>? Latest(Party party, SubcourseId? subcourse)
    {
        Recorded<PhasePlan>? latest = null;
        foreach (var entry in Entries)
            latest = Counts(entry, party, subcourse) ? entry : latest;
        return latest;
    }

    /// <summary>The latest entry that states a frame: one that changes the level alone leaves the frame as it was.</summary>
    internal Recorded<PhasePlan>? Framed(Party party, SubcourseId? subcourse)
    {
        Recorded<PhasePlan>? latest = null;
        foreach (var entry in Entries)
            latest = entry.Value.Plan.Frame is not null && Counts(entry, party, subcourse) ? entry : latest;
        return latest;
    }

    /// <summary>The highest level ever planned, in whatever visit: lowering changes what is planned, not what is owed for what was promised.</summary>
    internal InvolvementLevel? Owed(Party party, SubcourseId? subcourse)
    {
        InvolvementLevel? owed = null;
        foreach (var entry in Entries)
        {
            if (Counts(entry, party, subcourse))
                owed = PlannedInvolvement.Higher(owed, entry.Value.Plan.Level);
        }

        return owed;
    }

    /// <summary>What a new entry lowers, if it lies below it: what is owed, what is planned, and what a shorter sequence has from its phase.</summary>
    internal InvolvementLevel? Promised(Party party, SubcourseId? subcourse)
    {
        var own = PlannedInvolvement.Higher(Owed(party, subcourse), Latest(party, subcourse)?.Value.Plan.Level);
        return subcourse is null ? own : PlannedInvolvement.Higher(own, Latest(party, null)?.Value.Plan.Level);
    }

    /// <summary>The shorter sequences planned for, in the order they came up, each with its latest name.</summary>
    internal IReadOnlyList<Subcourse> Subcourses()
    {
        var found = new List<Subcourse>();
        foreach (var entry in Entries)
        {
            if (entry.Value.Phase != Phase || !entry.HadHappenedBy(At) || entry.Value.Plan.Subcourse is not { } subcourse)
                continue;
            var place = found.FindIndex(known => known.Id == subcourse.Id);
            if (place < 0)
                found.Add(subcourse);
            else
                found[place] = subcourse;
        }

        return found;
    }

    private bool Counts(Recorded<PhasePlan> entry, Party party, SubcourseId? subcourse) =>
        entry.Value.IsAbout(Phase, party, subcourse) && entry.HadHappenedBy(At);
}
