namespace Fremfaerd.Model;

/// <summary>
/// The involvement of a phase: planned against held for each party, which forum is next, what is unanswered, by when
/// material must be sent, and the item for a committee's agenda. Made by <see cref="TechnologyProcess.Involvement"/>; safe to
/// share between threads.
/// </summary>
public sealed class InvolvementOverview
{
    private readonly CourseState _state;
    private readonly Inquiry _inquiry;
    private readonly MedHeard? _duty;

    internal InvolvementOverview(CourseState state, in Inquiry inquiry)
    {
        (_state, _inquiry, IsNotObserved) = (state, inquiry, state.IsNotObserved(inquiry.Phase));
        _duty = IsNotObserved ? null : MedDuty.Of(state.Definition, inquiry);
        Lines = IsNotObserved ? [] : InvolvementLines.Of(state.Definition, inquiry);
        Hearing = _duty is null ? null : MedHearing.Of(_duty, inquiry);
        RightForum = inquiry.PlannedLevel is { } level ? inquiry.RightForum(level) : null;
        NextForum = _duty is null ? null : MedDuty.NextForum(_duty, inquiry);
        OpenViews = ValueList.From(inquiry.Evidence.Viewpoints.Where(IsOpen));
    }

    /// <summary>The phase.</summary>
    public Phase Phase => _inquiry.Phase;

    /// <summary>The visit to the phase, from 1; 0 where it was skipped or not observed.</summary>
    public int Visit => _inquiry.Visit;

    /// <summary>The instant looked from.</summary>
    public DateTimeOffset At => _inquiry.Instant;

    /// <summary>Whether the phase lies before the record started: then nothing is planned, held or missing here, and nothing says that it was not.</summary>
    public bool IsNotObserved { get; }

    /// <summary>How the discussion in MED stands before the decisions of the visit, aspect by aspect; null where none is asked for.</summary>
    public MedHearing? Hearing { get; }

    /// <summary>A line for each party, then for each shorter sequence inside the phase.</summary>
    public IReadOnlyList<InvolvementLine> Lines { get; }

    /// <summary>The MED committee of the level at which the decision is to be taken, with its reason (X01, X08); null while the level is not clarified.</summary>
    public RightForum? RightForum { get; }

    /// <summary>
    /// Whether MED must discuss decisions of the phase before they are taken, as far as facts say (S3.33, X02): also true while
    /// that is not clarified.
    /// </summary>
    public bool AsksForMed => _duty is not null;

    /// <summary>The forum that is to discuss the matter next; null where none is, or while the level of the decision is not clarified.</summary>
    public RightForum? NextForum { get; }

    /// <summary>Where a matter of principle starts; null where it starts in the right forum itself.</summary>
    internal RightForum? StartsIn => _duty is null ? null : MedDuty.StartsIn(_duty, _inquiry);

    /// <summary>The views of the phase that lack a response.</summary>
    public ValueList<ReceivedViewpoint> OpenViews { get; }

    /// <summary>By when to meet and to send the material, for a decision planned on a day.</summary>
    /// <param name="decisionOn">The Danish day of the decision.</param>
    /// <returns>The last days, and whether they have passed.</returns>
    /// <exception cref="ArgumentException">The day is <c>default</c>.</exception>
    public MeetingPlan PlanMeetings(DateOnly decisionOn) => PlanMeetings(decisionOn.Given(), NextForum ?? RightForum);

    /// <summary>The same for one forum.</summary>
    internal MeetingPlan PlanMeetings(DateOnly decisionOn, RightForum? forum) => MeetingPlan.For(decisionOn, forum, forum is not null && forum == StartsIn, _duty?.Notice, _inquiry);

    /// <summary>The item for the agenda of a committee or another forum.</summary>
    /// <param name="forum">Whose agenda.</param>
    /// <param name="decisionOn">The Danish day the decision is planned on; null where it is not known.</param>
    /// <returns>Subject, questions, frame, and what is asked of the forum.</returns>
    /// <exception cref="ArgumentException">The day is <c>default</c>.</exception>
    public AgendaItem AgendaFor(Forum forum, DateOnly? decisionOn = null) =>
        AgendaItems.Make(_state, _inquiry, this, forum.NotNull(), decisionOn?.Given(nameof(decisionOn)));

    /// <summary>All of it as plain text.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Lines that end with a newline. Meaning is never carried by a sign alone.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The language is undefined.</exception>
    public string Explain(Language language) => InvolvementText.Write(this, language.Defined());

    private bool IsOpen(ReceivedViewpoint view) => view.Received.Value.Phase == Phase
        && view.Received.HadHappenedBy(At) && ViewsJudge.IsOpen(view, _inquiry);
}
