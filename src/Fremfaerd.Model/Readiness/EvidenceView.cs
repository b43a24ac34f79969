namespace Fremfaerd.Model.Readiness;

/// <summary>
/// What is on record about a process as it had happened by an instant: what a host's own requirement is judged on.
/// Immutable and safe to share between threads.
/// </summary>
public sealed class EvidenceView
{
    private readonly Inquiry _inquiry;

    internal EvidenceView(in Inquiry inquiry) => _inquiry = inquiry;

    /// <summary>The instant looked from; later entries are left out.</summary>
    public DateTimeOffset At => _inquiry.Instant;

    /// <summary>The phase of the check that is judged: for one carried from an earlier phase its own, not the gate's.</summary>
    public Phase Phase => _inquiry.Phase;

    /// <summary>The visit to the phase, from 1; 0 for a phase that was skipped or not observed.</summary>
    public int Visit => _inquiry.Visit;

    /// <summary>The involvement held by then, in any phase, in the order recorded.</summary>
    public IEnumerable<Recorded<HeldInvolvement>> Involvements => By(_inquiry.Evidence.Involvements);

    /// <summary>The decisions taken by then, in any phase and visit, in the order recorded.</summary>
    public IEnumerable<Recorded<PhaseDecision>> Decisions => By(_inquiry.Evidence.Decisions);

    /// <summary>The views received by then, in the order recorded.</summary>
    public IEnumerable<ReceivedViewpoint> Viewpoints =>
        from viewpoint in _inquiry.Evidence.Viewpoints
        where viewpoint.Received.HadHappenedBy(At)
        select viewpoint with { Response = viewpoint.Response?.By(At) };

    /// <summary>The guidelines agreed by then, in the order recorded, with what had ended them by then.</summary>
    public IEnumerable<GivenGuideline> Guidelines =>
        from given in _inquiry.Evidence.Guidelines
        where given.Agreed.HadHappenedBy(At)
        select given with { Terminated = given.Terminated?.By(At), ReplacedBy = given.ReplacedBy?.By(At) };

    /// <summary>The entries of the plan of involvement made by then, for any phase and visit, in the order recorded.</summary>
    public IEnumerable<Recorded<PhasePlan>> Plans => By(_inquiry.Evidence.Plans);

    /// <summary>The breaches of the duty to inform and discuss raised by then, as they stood then, in the order recorded.</summary>
    public IEnumerable<RaisedBreach> Breaches =>
        from breach in _inquiry.Evidence.Breaches
        where breach.Raised.HadHappenedBy(At)
        select breach.By(At);

    /// <summary>The routes of procurement chosen by then, each with the grounds it was chosen on, in the order recorded.</summary>
    public IEnumerable<Recorded<ChosenRoute>> Routes => By(_inquiry.Evidence.Procurement.Routes);

    /// <summary>The tenders published by then, in the order recorded.</summary>
    public IEnumerable<Recorded<PublishedTender>> Publications => By(_inquiry.Evidence.Procurement.Publications);

    /// <summary>The contracts signed by then, in the order recorded.</summary>
    public IEnumerable<Recorded<SignedContract>> Contracts => By(_inquiry.Evidence.Procurement.Contracts);

    /// <summary>What a fact reads, with what other facts imply and with declared defaults.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>The value, or null where it is not clarified.</returns>
    /// <exception cref="ArgumentException">The definition has no such fact.</exception>
    public FactValue? ValueOf(FactId fact) => _inquiry.Evidence.Index.Facts.TryFind(fact.Given(), out var place)
        ? _inquiry.Facts.ValueOf(place)
        : throw new ArgumentException($"The definition has no fact {fact}. Use one of its facts.", nameof(fact));

    /// <summary>The answer to a question, with its author and earlier answers.</summary>
    /// <param name="question">The question.</param>
    /// <returns>The answer, or null while the question is open.</returns>
    /// <exception cref="ArgumentException">The definition has no such question.</exception>
    public Recorded<Answer>? AnswerTo(QuestionId question) =>
        _inquiry.Evidence.Index.TryFindQuestion(question.Given(), out var place)
            ? _inquiry.Evidence.Answers[place]?.By(At)
            : throw new ArgumentException($"The definition has no question {question}. Use one of its questions.", nameof(question));

    /// <summary>How a question stands: open, answered, set aside, stale or not asked.</summary>
    /// <param name="question">The question.</param>
    /// <returns>The status a report gives it.</returns>
    /// <exception cref="ArgumentException">The definition has no such question.</exception>
    public QuestionStatus StatusOf(QuestionId question) =>
        _inquiry.Evidence.Index.TryFindQuestion(question.Given(), out var place)
            ? Staleness.StatusOf(place, _inquiry)
            : throw new ArgumentException($"The definition has no question {question}. Use one of its questions.", nameof(question));

    private IEnumerable<Recorded<T>> By<T>(IEnumerable<Recorded<T>> entries) =>
        entries.Where(entry => entry.HadHappenedBy(At));
}
