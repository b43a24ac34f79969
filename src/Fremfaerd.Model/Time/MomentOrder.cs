namespace Fremfaerd.Model.Time;

/// <summary>How one <see cref="Moment"/> lies to another; two dates on the same day cannot be ordered.</summary>
public enum MomentOrder
{
    /// <summary>The first lies before the second.</summary>
    Before = 1,

    /// <summary>Both are the same instant.</summary>
    Same = 2,

    /// <summary>The first lies after the second.</summary>
    After = 3,

    /// <summary>Both lie on the same Danish day and at least one has no time of day.</summary>
    Unknown = 4,
}
