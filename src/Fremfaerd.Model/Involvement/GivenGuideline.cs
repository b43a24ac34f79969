namespace Fremfaerd.Model.Involvement;

/// <summary>A guideline on record: when it was agreed, and what ended it.</summary>
/// <param name="Agreed">The guideline, with its phase filled in; it happened when it was agreed.</param>
/// <param name="Terminated">Why it was terminated; it happened on the day of notice. Null while it was not.</param>
public sealed record GivenGuideline(Recorded<Guideline> Agreed, Recorded<string>? Terminated)
{
    /// <summary>The guideline that took its place first; null while none did.</summary>
    public Recorded<Guideline>? ReplacedBy { get; init; }

    /// <summary>The last Danish day it stands after its termination, itself included (X07); null while it is not terminated.</summary>
    public DateOnly? LastDay => Terminated is { } ended ? After(ended.Happened.Date, NoticeMonths) : null;

    /// <summary>Whether it stands at an instant: agreed by then, not replaced, its notice not run out.</summary>
    /// <param name="at">The instant.</param>
    /// <returns>False also before it was agreed.</returns>
    /// <exception cref="ArgumentException"><paramref name="at"/> is <c>default</c>.</exception>
    public bool StandsAt(DateTimeOffset at) => Agreed.HadHappenedBy(at.Given()) && !IsReplacedBy(at) && !HasRunOutBy(at);

    internal bool IsReplacedBy(DateTimeOffset at) => ReplacedBy?.HadHappenedBy(at) == true;

    internal bool HasRunOutBy(DateTimeOffset at) =>
        Terminated?.HadHappenedBy(at) == true && DanishTime.DateOf(at) > LastDay;

    /// <summary>A staff meeting with MED status stands in for a local committee (X14).</summary>
    internal bool IsAgreedIn(CommitteeKind kind) => Agreed.Value.Committee.Kind is var agreed
        && (agreed == kind || (agreed == CommitteeKind.StaffMeeting && kind == CommitteeKind.LocalCommittee));

    /// <summary>Worked out anew for all, since a correction may take a replacement back or move it.</summary>
    internal static GrowingList<GivenGuideline> Linked(GrowingList<GivenGuideline> all)
    {
        var replacing = all.Select(given => given.Agreed).Where(agreed => agreed.Value.Replaces is not null)
            .GroupBy(agreed => agreed.Value.Replaces!.Value).ToDictionary(group => group.Key, group => group.MinBy(agreed => agreed.Happened.Date));
        return [.. all.Select(given => given with { ReplacedBy = replacing.GetValueOrDefault(given.Agreed.Value.Id) })];
    }

    private int NoticeMonths => Agreed.Value.NoticeMonths ?? Guideline.DefaultNoticeMonths;

    /// <summary>At the end of the calendar the last day there is.</summary>
    private static DateOnly After(DateOnly notice, int months) =>
        (DateOnly.MaxValue.Year - notice.Year) * 12 > months ? notice.AddMonths(months) : DateOnly.MaxValue;
}
