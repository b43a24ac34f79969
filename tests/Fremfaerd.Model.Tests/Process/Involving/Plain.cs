namespace Fremfaerd.Model.Tests.Process.Involving;

/// <summary>A day of February with an hour or none, compared without the library.</summary>
internal readonly record struct Plain(int Day, int? Hour = null)
{
    /// <summary>Days around one that is also known by the hour.</summary>
    internal static readonly Plain[] Few = [new(9), new(10), new(10, 9), new(10, 14), new(11), new(12)];

    internal Moment Moment => Solkoebing.February(Day, Hour);

    /// <summary>Met where this certainly lies before, unmet where it certainly lies after, and else not decidable.</summary>
    internal Outcome Before(Plain other) => this switch
    {
        _ when Day != other.Day => Day < other.Day ? Outcome.Met : Outcome.Unmet,
        _ when Hour is null || other.Hour is null || Hour == other.Hour => Outcome.Indeterminate,
        _ => Hour < other.Hour ? Outcome.Met : Outcome.Unmet,
    };

    /// <summary>The same, but what comes with the other is in time.</summary>
    internal Outcome NotAfter(Plain other) => Hour is not null && this == other ? Outcome.Met : Before(other);
}
