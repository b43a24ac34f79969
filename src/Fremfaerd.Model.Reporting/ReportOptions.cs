namespace Fremfaerd.Model.Reporting;

/// <summary>How reports are written. Immutable; safe to share between threads.</summary>
public sealed record ReportOptions
{
    /// <summary>The language of the report; what people typed stays as typed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The language is undefined.</exception>
    public Language Language { get; init => field = Defined(value); } = Language.Danish;

    /// <summary>The language people typed in; marked in HTML where it differs from the report's, for screen readers (WCAG 2.1, 3.1.2).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The language is undefined.</exception>
    public Language TypedLanguage { get; init => field = Defined(value); } = Language.Danish;

    /// <summary>How far the reports may travel.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The profile is undefined.</exception>
    public SharingProfile Sharing { get; init => field = Defined(value); } = SharingProfile.Municipality;

    /// <summary>The names behind the opaque ids of actors, from the host's own directory; never shown to the public.</summary>
    public IReadOnlyDictionary<ActorId, string> Names { get; init => field = NotNull(value); } = new Dictionary<ActorId, string>();

    /// <summary>
    /// The entries that somebody has read and found fit for everybody, by process and sequence number: what was typed in them is shown
    /// to the public too.
    /// </summary>
    public IReadOnlySet<(ProcessId Course, long Sequence)> Cleared { get; init => field = NotNull(value); } = new HashSet<(ProcessId, long)>();

    private static T Defined<T>(T value)
        where T : struct, Enum => Enum.IsDefined(value)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"{typeof(T).Name} has no member with this number. Use one of its named members.");

    private static T NotNull<T>(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value;
    }
}
