namespace Fremfaerd.Model;

/// <summary>
/// A technology process (teknologiproces): the immutable state of one course. It decides commands and answers how
/// its gates stand; it has no clock and does no I/O. Safe to share between threads.
/// </summary>
public sealed class TechnologyProcess
{
    internal TechnologyProcess(CourseState state) => State = state;

    /// <summary>The definition the process is pinned to.</summary>
    public ProcessDefinition Definition => State.Definition;

    /// <summary>What it was enrolled with; null before that.</summary>
    public Enrolment? Enrolment => State.Enrolment;

    /// <summary>The state of the transition table the course is in.</summary>
    public CoursePosition Position => State.Position;

    /// <summary>The phases that are off the route, each with its ground, in order.</summary>
    public IReadOnlyList<Recorded<PhaseSkip>> Skips => ValueList.From(State.Evidence.Skips.OfType<Recorded<PhaseSkip>>());

    /// <summary>The waivers given, in the order recorded, those no longer in force too; one that was withdrawn stands in the history.</summary>
    public IReadOnlyList<Recorded<GivenWaiver>> Waivers => ValueList.From(
        State.Evidence.Waivers.SelectMany(WithEarlier).OrderBy(entry => entry.Sequence));

    /// <summary>Where the course stands.</summary>
    public CourseStanding Standing => State.Standing;

    /// <summary>The phase the course is in, or was in last; null before enrolment.</summary>
    public Phase? Phase => State.Enrolment is null ? null : State.Phase;

    /// <summary>The number of events.</summary>
    public long Sequence => State.Sequence;

    /// <summary>Every event, in order.</summary>
    public IReadOnlyList<ProcessEvent> History => State.History;

    /// <summary>The gates passed, each with its proof.</summary>
    public IReadOnlyList<Recorded<Passage>> Passages => State.Passages;

    /// <summary>
    /// The events that carry an earlier moment of recording than one before them: a clock stepped back, or two clocks
    /// differ. The order is that of the sequence all the same, and nothing is lost.
    /// </summary>
    public ValueList<long> ClockSteps => KnownThen.ClockSteps(State);

    /// <summary>Whether a passage still counts: a return to its phase or an earlier one, or a reopening of it, makes it void.</summary>
    /// <param name="passage">One of <see cref="Passages"/>.</param>
    /// <returns>False where it is void.</returns>
    public bool Stands(Recorded<Passage> passage) => State.Stands(passage.NotNull().Value);

    /// <summary>Every mandate given, in order, also those revoked or run out: by whom, to whom, for how long.</summary>
    public IReadOnlyList<GivenMandate> Mandates => State.Mandates.All;

    /// <summary>The guidelines agreed, in the order recorded, also those that stand no longer.</summary>
    public IReadOnlyList<GivenGuideline> Guidelines => State.Evidence.Guidelines;

    /// <summary>
    /// Every breach of the duty to inform and discuss that was raised, in order, with what became of it; one that was withdrawn
    /// as raised by mistake stands in the history.
    /// </summary>
    public IReadOnlyList<RaisedBreach> Breaches => State.Evidence.Breaches;

    /// <summary>Whether an event of a newer version makes it read-only.</summary>
    public bool IsReadOnly => State.Evidence.IsUnreadable;

    internal CourseState State { get; }

    /// <summary>A process of which nothing is recorded yet; decide <see cref="Enrol"/> on it.</summary>
    /// <param name="definition">The definition it will be pinned to.</param>
    /// <returns>The empty process.</returns>
    public static TechnologyProcess NotEnrolled(ProcessDefinition definition) => new(new CourseState(definition.NotNull()));

    /// <summary>Loads a process from its events and judges each of them anew.</summary>
    /// <param name="definitions">The definitions known; the one the history is pinned to must be among them.</param>
    /// <param name="events">All events, in order.</param>
    /// <returns>The process as it was.</returns>
    /// <exception cref="ArgumentException">A definition is null.</exception>
    /// <exception cref="HistoryException">The history could not have come about. It names the event and a code.</exception>
    public static TechnologyProcess From(IEnumerable<ProcessDefinition> definitions, IEnumerable<ProcessEvent> events) =>
        HistoryReader.Read(ValueList.From(definitions), events.NotNull());

    /// <summary>
    /// The process as it was known at an instant: the events recorded up to it. An event whose clock had stepped back was
    /// known from the latest moment recorded before it.
    /// </summary>
    /// <param name="known">The instant.</param>
    /// <returns>The process then; before its enrolment was recorded, one that is not enrolled.</returns>
    /// <exception cref="ArgumentException"><paramref name="known"/> is <c>default</c>.</exception>
    public TechnologyProcess AsOf(DateTimeOffset known)
    {
        var then = KnownThen.StateAt(State, known.InWholeMicroseconds().Given(nameof(known)));
        return ReferenceEquals(then, State) ? this : new TechnologyProcess(then);
    }

    /// <summary>How often a phase was entered.</summary>
    /// <param name="phase">The phase.</param>
    /// <returns>0 where it never was.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The phase is undefined.</exception>
    public int VisitsOf(Phase phase) => State.Visits[(int)phase.Defined()];

    /// <summary>Decides a command: what would happen, or why not. Nothing is stored; this process stays as it is.</summary>
    /// <param name="command">The command.</param>
    /// <param name="stamp">Who wants it, when, and where it reports the world, when that was.</param>
    /// <returns><see cref="Accepted"/> with the events to store, or <see cref="Refused"/> with the reason.</returns>
    public Reply Decide(ProcessCommand command, Stamp stamp) => Decider.Decide(this, command.NotNull(), stamp.NotNull());

    /// <summary>How the exit gate of the current phase stands; before enrolment that of the first phase. Phase and visit are those of this process, not of the instant.</summary>
    /// <param name="at">
    /// The instant to look from; only what had happened by then counts. A decision is never judged from before the latest
    /// recording, even where a clock stepped back; a session looks from there too.
    /// </param>
    /// <returns>The report, made by the code that <see cref="Decide"/> uses; before enrolment it says so and is closed.</returns>
    /// <exception cref="ArgumentException"><paramref name="at"/> is <c>default</c>.</exception>
    public GateReport Assess(DateTimeOffset at) => Assess(Definition.Table.ExitOf(PhaseToLookAt), at);

    /// <summary>How a gate stands.</summary>
    /// <param name="gate">A gate of the definition, in any phase.</param>
    /// <param name="at">The instant to look from; only what had happened by then counts.</param>
    /// <returns>The report, made by the code that <see cref="Decide"/> uses; before enrolment it says so and is closed.</returns>
    /// <exception cref="ArgumentException">The definition has no such gate, or <paramref name="at"/> is <c>default</c>.</exception>
    public GateReport Assess(GateId gate, DateTimeOffset at) =>
        State.Report(Definition.Gate(gate), at.InWholeMicroseconds().Given(nameof(at)));

    /// <summary>Whether a gate lets through; asking allocates nothing, a host's own requirements apart.</summary>
    /// <param name="gate">A gate of the definition, in any phase.</param>
    /// <param name="at">The instant to look from.</param>
    /// <returns>What <see cref="Assess(GateId, DateTimeOffset)"/> says of it.</returns>
    /// <exception cref="ArgumentException">The definition has no such gate, or <paramref name="at"/> is <c>default</c>.</exception>
    public bool IsOpen(GateId gate, DateTimeOffset at) =>
        State.IsOpen(gate, Definition.Index.PhaseOf(gate.Given()), at.InWholeMicroseconds().Given(nameof(at)));

    /// <summary>What is on record, as a host's own requirement sees it in the current phase; before enrolment in the first.</summary>
    /// <param name="at">The instant to look from.</param>
    /// <returns>The evidence.</returns>
    /// <exception cref="ArgumentException"><paramref name="at"/> is <c>default</c>.</exception>
    public EvidenceView EvidenceAt(DateTimeOffset at) => new(State.InquiryAt(PhaseToLookAt, at.InWholeMicroseconds().Given(nameof(at))));

    /// <summary>
    /// The level of each party in a phase: as planned, else the definition's defaults moved by the facts; never below the
    /// floor as the facts stand. Then the same for each shorter sequence inside the phase that was planned for.
    /// </summary>
    /// <param name="phase">The phase.</param>
    /// <param name="at">The instant to look from.</param>
    /// <returns>A row for each party, and then for each shorter sequence and each party that has a level.</returns>
    /// <exception cref="ArgumentException">The phase is undefined, or <paramref name="at"/> is <c>default</c>.</exception>
    public IReadOnlyList<PlannedInvolvement> PlannedInvolvement(Phase phase, DateTimeOffset at)
    {
        var inquiry = State.InquiryAt(phase.Defined(), at.InWholeMicroseconds().Given(nameof(at)));
        return Definition.PlanFor(inquiry.Facts, new PlanReading(State.Evidence.Plans, phase, inquiry.Instant));
    }

    /// <summary>The involvement of a phase: planned against held, the forum that is next, what is missing and by when.</summary>
    /// <param name="phase">The phase.</param>
    /// <param name="at">The instant to look from; only what had happened by then counts.</param>
    /// <returns>The overview, judged by the code that the gates use.</returns>
    /// <exception cref="ArgumentException">The phase is undefined, or <paramref name="at"/> is <c>default</c>.</exception>
    /// <exception cref="InvalidOperationException">The process is not enrolled.</exception>
    public InvolvementOverview Involvement(Phase phase, DateTimeOffset at) => Enrolment is null
        ? throw new InvalidOperationException("The process is not enrolled, so it has no involvement to show. Decide Enrol on it first.")
        : new InvolvementOverview(State, State.InquiryAt(phase.Defined(), at.InWholeMicroseconds().Given(nameof(at))));

    /// <summary>The phases of the course: how each stands, and its visits with their durations.</summary>
    /// <param name="at">The moment to look from: what was recorded later is left out.</param>
    /// <returns>A line for each phase, in order.</returns>
    /// <exception cref="ArgumentException"><paramref name="at"/> is <c>default</c>.</exception>
    public IReadOnlyList<PhaseLine> Phases(DateTimeOffset at) => Timeline.Of(this, at.InWholeMicroseconds().Given(nameof(at)));

    private static IEnumerable<Recorded<T>> WithEarlier<T>(Recorded<T>? entry)
    {
        for (; entry is not null; entry = entry.Previous)
            yield return entry;
    }

    private Phase PhaseToLookAt => Phase ?? Definition.Content.Phases[0].Phase;
}
