namespace Fremfaerd.Model.Involvement;

/// <summary>
/// A guideline (retningslinje) agreed in consensus in a MED committee: what medbestemmelse really decides (MED § 8: X03,
/// X04). What the municipal council itself lays down is none (X12). When it was agreed stands in the stamp.
/// </summary>
public sealed record Guideline
{
    /// <summary>The notice of an optional guideline in months, where none is given (X07).</summary>
    public static int DefaultNoticeMonths => 3;

    /// <summary>A guideline that was agreed.</summary>
    /// <param name="id">An id unique in the process.</param>
    /// <param name="kind">Its kind: only an optional one can be terminated.</param>
    /// <param name="subject">What it is about, in a sentence.</param>
    /// <param name="committee">The MED committee that agreed on it; for a procedural one Hovedudvalget.</param>
    /// <param name="reference">Where the minutes are, for example a document number.</param>
    /// <exception cref="ArgumentException">The id is <c>default</c> or the kind undefined.</exception>
    public Guideline(GuidelineId id, GuidelineKind kind, string subject, Committee committee, string reference)
    {
        (Id, Kind, Committee, Forum) = (id.Given(), kind.Defined(), committee.NotNull(), Forum.Of(committee));
        (Subject, Reference) = (subject.NotNull(), reference.NotNull());
    }

    /// <summary>The id.</summary>
    public GuidelineId Id { get; }

    /// <summary>Its kind.</summary>
    public GuidelineKind Kind { get; }

    /// <summary>What it is about.</summary>
    public string Subject { get; }

    /// <summary>The MED committee that agreed on it.</summary>
    public Committee Committee { get; }

    internal Forum Forum { get; }

    /// <summary>Where the minutes are.</summary>
    public string Reference { get; }

    /// <summary>The phase whose matters it regulates; null for the phase the process is in.</summary>
    public Phase? Phase { get; init => field = value?.Defined(); }

    /// <summary>The notice of an optional one in calendar months, 1 to 120; null for <see cref="DefaultNoticeMonths"/>.</summary>
    public int? NoticeMonths { get; init; }

    /// <summary>The earlier guideline it takes the place of: that one stands no more from the day this one is agreed.</summary>
    public GuidelineId? Replaces { get; init => field = value?.Given(); }
}
