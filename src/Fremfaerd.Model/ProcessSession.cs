namespace Fremfaerd.Model;

/// <summary>
/// The ten-line door: holds a process, the actor and a clock, offers the commands as methods and fills in the
/// moment. Safe to share between threads; concurrent calls leave the history of some order of them.
/// </summary>
public sealed partial class ProcessSession
{
    private readonly SessionCell _cell;
    private readonly TimeProvider _time;

    private ProcessSession(SessionCell cell, Actor actor, TimeProvider time) => (_cell, Actor, _time) = (cell, actor, time);

    /// <summary>Who acts. For each command the first of the actor's roles that may do it is taken; for a confirmation the one the check names.</summary>
    public Actor Actor { get; }

    /// <summary>The process as it is now.</summary>
    public TechnologyProcess Process => _cell.Value.Process;

    /// <summary>The events since the session began, or since they were last taken.</summary>
    public ValueList<ProcessEvent> Pending => _cell.Value.Pending;

    /// <summary>Enrols a process that is followed from a phase to the last one.</summary>
    /// <param name="definition">The definition it is pinned to.</param>
    /// <param name="title">The title.</param>
    /// <param name="startsAt">The phase the record starts at.</param>
    /// <param name="actor">Who acts; needs a role that may enrol.</param>
    /// <param name="time">The clock.</param>
    /// <param name="workplace">The workplace as people call it, where it is known. A definition with units needs one besides: use the other overload with <see cref="Model.Enrolment.Unit"/>.</param>
    /// <param name="id">The id of the process; null for a new random one.</param>
    /// <returns>The session.</returns>
    /// <exception cref="ArgumentException">
    /// The enrolment was refused; the message has its code. Use <see cref="Start"/> where a person types the title.
    /// </exception>
    public static ProcessSession Enrol(
        ProcessDefinition definition, string title, Phase startsAt, Actor actor, TimeProvider time,
        string? workplace = null, ProcessId? id = null)
    {
        var enrolment = new Enrolment(id ?? NewId(), title, startsAt, Phase.Implementation, workplace);
        return Enrol(definition, enrolment, actor, time);
    }

    /// <summary>Enrols a process with all that is known of it.</summary>
    /// <param name="definition">The definition it is pinned to.</param>
    /// <param name="enrolment">What it is enrolled with.</param>
    /// <param name="actor">Who acts; needs a role that may enrol.</param>
    /// <param name="time">The clock.</param>
    /// <returns>The session.</returns>
    /// <exception cref="ArgumentException">
    /// The enrolment was refused; the message has its code. Use <see cref="Start"/> where a person types the texts.
    /// </exception>
    public static ProcessSession Enrol(ProcessDefinition definition, Enrolment enrolment, Actor actor, TimeProvider time)
    {
        var session = Start(definition, actor, time);
        return session.Decide(new Enrol(enrolment)) is Refused no
            ? throw new ArgumentException($"The process was not enrolled. {no.Code}: {no.Why.English}")
            : session;
    }

    /// <summary>Begins with a process that is not enrolled yet; decide <see cref="Model.Enrol"/> on it.</summary>
    /// <param name="definition">The definition it will be pinned to.</param>
    /// <param name="actor">Who acts.</param>
    /// <param name="time">The clock.</param>
    /// <returns>The session.</returns>
    public static ProcessSession Start(ProcessDefinition definition, Actor actor, TimeProvider time) =>
        Resume(TechnologyProcess.NotEnrolled(definition), actor, time);

    /// <summary>Goes on with a process that was loaded.</summary>
    /// <param name="process">The process.</param>
    /// <param name="actor">Who acts.</param>
    /// <param name="time">The clock.</param>
    /// <returns>The session, with nothing pending.</returns>
    public static ProcessSession Resume(TechnologyProcess process, Actor actor, TimeProvider time) =>
        new(new SessionCell(new SessionState(process.NotNull(), [])), actor.NotNull(), time.NotNull());

    /// <summary>The same process in the hands of another actor: both sessions see each other's events.</summary>
    /// <param name="actor">Who acts from here.</param>
    /// <returns>A session on the same process.</returns>
    public ProcessSession As(Actor actor) => new(_cell, actor.NotNull(), _time);

    /// <summary>Takes the pending events to store them; afterwards none are pending.</summary>
    /// <returns>The events, in order.</returns>
    public ValueList<ProcessEvent> TakePending() => _cell.TakePending();

    /// <summary>How the exit gate of the current phase stands now.</summary>
    /// <returns>The report.</returns>
    public GateReport Assess()
    {
        var process = Process;
        return process.Assess(NowFor(process));
    }

    /// <summary>How a gate stands now.</summary>
    /// <param name="gate">A gate of the definition.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentException">The definition has no such gate.</exception>
    public GateReport Assess(GateId gate)
    {
        var process = Process;
        return process.Assess(gate, NowFor(process));
    }

    /// <summary>The involvement of the current phase now; see <see cref="TechnologyProcess.Involvement"/>.</summary>
    /// <returns>The overview.</returns>
    /// <exception cref="InvalidOperationException">The process is not enrolled.</exception>
    public InvolvementOverview Involvement()
    {
        var process = Process;
        return process.Involvement(process.Phase ?? Phase.Idea, NowFor(process));
    }

    /// <summary>Whether a gate lets through now.</summary>
    /// <param name="gate">A gate of the definition.</param>
    /// <returns>What the report says.</returns>
    /// <exception cref="ArgumentException">The definition has no such gate.</exception>
    public bool IsOpen(GateId gate)
    {
        var process = Process;
        return process.IsOpen(gate, NowFor(process));
    }

    /// <summary>Decides a command now.</summary>
    /// <param name="command">The command.</param>
    /// <param name="happenedAt">When the thing reported happened, where that was earlier.</param>
    /// <returns>The reply; where accepted, its events are pending.</returns>
    public Reply Decide(ProcessCommand command, Moment? happenedAt = null) =>
        _cell.Decide(command.NotNull(), process => StampFor(command, happenedAt, process));

    private Stamp StampFor(ProcessCommand command, Moment? happenedAt, TechnologyProcess process)
    {
        var now = _time.GetUtcNow();
        return new Stamp(SessionSignature.For(Actor, command, process.State, now), now, happenedAt);
    }

    /// <summary>Takes a position on a fact; see <see cref="ClarifyFact"/>.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="value">The position: true, false, an amount, or <see cref="FactValue.Of(string)"/> of a choice.</param>
    /// <returns>The reply.</returns>
    public Reply Clarify(FactId fact, FactValue value) => Decide(new ClarifyFact(fact, value));

    /// <summary>Clarifies at which level the decision is taken; see <see cref="ClarifyFact"/>.</summary>
    /// <param name="fact">The fact that holds the level, for example <see cref="StandardFacts.DecisionLevel"/>.</param>
    /// <param name="level">The level.</param>
    /// <returns>The reply.</returns>
    public Reply Clarify(FactId fact, DecisionLevel level) => Clarify(fact, FactValue.Of(level.Code));

    /// <summary>Answers a question; see <see cref="AnswerQuestion"/>.</summary>
    /// <param name="question">The question.</param>
    /// <param name="text">The answer.</param>
    /// <returns>The reply.</returns>
    public Reply Answer(QuestionId question, string text) => Decide(new AnswerQuestion(question, text));

    /// <summary>Sets a question aside; see <see cref="SetQuestionAside"/>.</summary>
    /// <param name="question">The question.</param>
    /// <param name="reason">Why it is not relevant.</param>
    /// <returns>The reply.</returns>
    public Reply NotRelevant(QuestionId question, string reason) => Decide(new SetQuestionAside(question, reason));

    /// <summary>Records an involvement; see <see cref="Model.HoldInvolvement"/>.</summary>
    /// <param name="what">With whom, at which level, on what.</param>
    /// <param name="heldAt">When it was held; null for now.</param>
    /// <returns>The reply.</returns>
    public Reply HoldInvolvement(HeldInvolvement what, Moment? heldAt = null) => Decide(new HoldInvolvement(what), heldAt);

    /// <summary>Records a decision; see <see cref="Model.RecordDecision"/>.</summary>
    /// <param name="what">Who decided what, at which level.</param>
    /// <param name="takenAt">When it was taken; null for now.</param>
    /// <returns>The reply.</returns>
    public Reply RecordDecision(TakenDecision what, Moment? takenAt = null) => Decide(new RecordDecision(what), takenAt);

    /// <summary>Records a view; see <see cref="ReceiveViewpoint"/>.</summary>
    /// <param name="what">The view.</param>
    /// <param name="receivedAt">When it came; null for now.</param>
    /// <returns>The reply.</returns>
    public Reply Receive(Viewpoint what, Moment? receivedAt = null) => Decide(new ReceiveViewpoint(what), receivedAt);

    /// <summary>Responds to a view; see <see cref="RespondToViewpoint"/>.</summary>
    /// <param name="viewpoint">The view.</param>
    /// <param name="response">What became of it.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who answers, as a title or body; null for whoever records it.</param>
    /// <returns>The reply.</returns>
    public Reply Respond(ViewpointId viewpoint, ViewpointResponse response, string reason, string? by = null) =>
        Decide(new RespondToViewpoint(viewpoint, new ViewpointReply(response, reason) { By = by }));

    /// <summary>Confirms a check of the current phase; see <see cref="Model.Confirm"/>.</summary>
    /// <param name="check">The check.</param>
    /// <param name="reference">Where the evidence is.</param>
    /// <param name="dated">The Danish day the document carries; null where only the moment of confirming is known.</param>
    /// <returns>The reply.</returns>
    public Reply Confirm(CheckCode check, string reference, DateOnly? dated = null) => Decide(new Confirm(check, reference) { Dated = dated });

    /// <summary>Chooses the route of procurement; see <see cref="Model.ChooseRoute"/>.</summary>
    /// <param name="route">The route.</param>
    /// <param name="threshold">The threshold that the value is held against.</param>
    /// <param name="reason">Why.</param>
    /// <param name="chosenAt">When it was chosen; null for now.</param>
    /// <returns>The reply.</returns>
    public Reply ChooseRoute(ProcurementRoute route, ParameterId threshold, string reason, Moment? chosenAt = null) =>
        Decide(new ChooseRoute(route, threshold, reason), chosenAt);

    /// <summary>Reports that the tender was published; see <see cref="Model.ReportPublication"/>.</summary>
    /// <param name="reference">Where the notice is found.</param>
    /// <param name="publishedAt">When it was published; null for now.</param>
    /// <returns>The reply.</returns>
    public Reply ReportPublication(string reference, Moment? publishedAt = null) => Decide(new ReportPublication(reference), publishedAt);

    /// <summary>Reports that the contract was signed; see <see cref="Model.ReportContract"/>.</summary>
    /// <param name="supplier">With whom.</param>
    /// <param name="value">Its value over the whole term with options, or null where it is not told.</param>
    /// <param name="reference">Where the contract is found.</param>
    /// <param name="signedAt">When it was signed; null for now.</param>
    /// <returns>The reply.</returns>
    public Reply ReportContract(string supplier, Money? value, string reference, Moment? signedAt = null) =>
        Decide(new ReportContract(supplier, value, reference), signedAt);

    /// <summary>Corrects a wrong entry, or withdraws it; see <see cref="Model.Correct"/>.</summary>
    /// <param name="entry">The sequence number of the wrong entry.</param>
    /// <param name="with">What is right; null withdraws the entry.</param>
    /// <param name="reason">Why it was wrong.</param>
    /// <param name="happenedAt">The corrected moment; null keeps the wrong entry's.</param>
    /// <returns>The reply.</returns>
    public Reply Correct(long entry, ProcessCommand? with, string reason, Moment? happenedAt = null) =>
        Decide(new Correct(entry, with, reason), happenedAt);

    /// <summary>The moment the decider would judge at, so that what is shown is what would be enforced.</summary>
    private DateTimeOffset NowFor(TechnologyProcess process) => process.State.JudgingAt(_time.GetUtcNow());

#pragma warning disable RS0030 // The session is the one door to the machine; the decider never gets a random id.
    private static ProcessId NewId() => $"{Guid.NewGuid()}";
#pragma warning restore RS0030
}
