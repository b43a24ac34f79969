namespace Fremfaerd.Model;

/// <summary>By when a forum must meet, and its material be sent, for a decision planned on a day (X02, X06).</summary>
public sealed record MeetingPlan
{
    private static readonly LocalizedText WithNotice = new(
        "Besluttes der {decision}, skal mødet ligge senest {meeting} og materialet sendes senest {material}: varslet er {notice} ({source}). Forum: {forum}.",
        "For a decision on {decision} the meeting must lie on {meeting} at the latest, and the material be sent by {material}: the notice is {notice} ({source}). Forum: {forum}.");

    private static readonly LocalizedText WithoutNotice = new(
        "Besluttes der {decision}, skal mødet ligge senest {meeting}. Kommunens varsel er ikke angivet for den dag; materialet skal sendes i så god tid, at det kan drøftes. Forum: {forum}.",
        "For a decision on {decision} the meeting must lie on {meeting} at the latest. The municipality's notice is not given for that day; the material must be sent early enough to be discussed. Forum: {forum}.");

    private static readonly LocalizedText WithNoticeTooLate = TooLate(WithNotice);

    private static readonly LocalizedText WithoutNoticeTooLate = TooLate(WithoutNotice);

    private static readonly LocalizedText NoForum = new("niveauet for beslutningen er ikke afklaret", "the level of the decision is not clarified");

    private MeetingPlan(DateOnly decision, DateOnly meeting, DateOnly material, DatedValue? notice, RightForum? forum, DateOnly today)
    {
        (DecisionOn, LastMeeting, LastMaterial, Notice, Forum) = (decision, meeting, material, notice, forum);
        IsTooLate = material < today;
    }

    /// <summary>The Danish day of the decision.</summary>
    public DateOnly DecisionOn { get; }

    /// <summary>The last Danish day for the meeting: the day before, since on the same day without times the order cannot be decided; two days before where another forum must follow.</summary>
    public DateOnly LastMeeting { get; }

    /// <summary>The last Danish day to send the material; that of the meeting where no notice is configured.</summary>
    public DateOnly LastMaterial { get; }

    /// <summary>The notice used, with its period and source; null where the definition gives none for the day of the meeting.</summary>
    public DatedValue? Notice { get; }

    /// <summary>The forum that is to meet; null while the level of the decision is not clarified.</summary>
    public RightForum? Forum { get; }

    /// <summary>Whether the last day to send the material lies behind, so that the decision must be planned later.</summary>
    public bool IsTooLate { get; }

    /// <summary>All of it in a sentence.</summary>
    public Explanation Text => ((Notice is null, IsTooLate) switch
    {
        (true, false) => WithoutNotice,
        (true, true) => WithoutNoticeTooLate,
        (false, false) => WithNotice,
        _ => WithNoticeTooLate,
    }).With([
        ("decision", Moment.On(DecisionOn)), ("meeting", Moment.On(LastMeeting)), ("forum", Forum?.Name ?? NoForum),
        .. NoticeValues()]);

    internal static MeetingPlan For(DateOnly decision, RightForum? forum, bool isFirst, ParameterId? parameter, in Inquiry inquiry)
    {
        var meeting = decision.AddDays(isFirst ? -2 : -1);
        var value = parameter is { } id ? inquiry.Evidence.Index.Parameters[id].ValueOn(meeting) : null;
        var material = value?.Length?.Before(meeting) ?? meeting;
        return new MeetingPlan(decision, meeting, material, value, forum, DanishTime.DateOf(inquiry.Instant));
    }

    private (string, TextValue)[] NoticeValues() => Notice is null
        ? []
        : [("material", Moment.On(LastMaterial)), ("notice", Notice.Length!.Name), ("source", Notice.Source)];

    private static LocalizedText TooLate(LocalizedText text) => new(
        $"{text.Danish} Den dag er forbi: læg beslutningen senere.", $"{text.English} That day has passed: plan the decision later.");
}
