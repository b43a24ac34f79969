namespace Fremfaerd.Model;

/// <summary>
/// The ten-line door: holds a process, the actor and a clock, offers the commands as methods and fills in the
/// moment. Safe to share between threads; concurrent calls leave the history of some order of them.
/// </summary>
public sealed class ProcessSession
{
    private readonly SessionCell _cell;
    private readonly TimeProvider _time;

    private ProcessSession(SessionCell cell, Actor actor, TimeProvider time) => (_cell, Actor, _time) = (cell, actor, time);

    /// <summary>Who acts. For each command the first of the actor's roles that may do it is taken; for a confirmation the one the check names. Where none may, a mandate in force is.</summary>
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
    /// <param name="workplace">The workplace or unit, where it is known.</param>
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
        _cell.Decide(command.NotNull(), StampFor(command, happenedAt));

    private Stamp StampFor(ProcessCommand command, Moment? happenedAt)
    {
        var (process, now) = (Process, _time.GetUtcNow());
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
    /// <returns>The reply.</returns>
    public Reply Respond(ViewpointId viewpoint, ViewpointResponse response, string reason) =>
        Decide(new RespondToViewpoint(viewpoint, new ViewpointReply(response, reason)));

    /// <summary>Confirms a check of the current phase; see <see cref="Model.Confirm"/>.</summary>
    /// <param name="check">The check.</param>
    /// <param name="reference">Where the evidence is.</param>
    /// <returns>The reply.</returns>
    public Reply Confirm(CheckCode check, string reference) => Decide(new Confirm(check, reference));

    /// <summary>Passes an inner gate; see <see cref="Model.PassGate"/>.</summary>
    /// <param name="gate">The gate.</param>
    /// <returns>The reply.</returns>
    public Reply PassGate(GateId gate) => Decide(new PassGate(gate));

    /// <summary>Leaves the phase for the next one; see <see cref="Model.AdvanceTo"/>.</summary>
    /// <param name="phase">The phase to enter.</param>
    /// <returns>The reply.</returns>
    public Reply AdvanceTo(Phase phase) => Decide(new AdvanceTo(phase));

    /// <summary>Ends the course after its last phase; see <see cref="Model.Complete"/>.</summary>
    /// <returns>The reply.</returns>
    public Reply Complete() => Decide(new Complete());

    /// <summary>Takes a phase off the route; see <see cref="Model.Skip"/>.</summary>
    /// <param name="phase">The phase, not yet entered.</param>
    /// <param name="ground">A rule of the definition, or a reason.</param>
    /// <returns>The reply.</returns>
    public Reply Skip(Phase phase, SkipGround ground) => Decide(new Skip(phase, ground));

    /// <summary>Goes back to an earlier phase; see <see cref="Model.ReturnTo"/>.</summary>
    /// <param name="phase">The phase to enter anew.</param>
    /// <param name="reason">Why.</param>
    /// <returns>The reply.</returns>
    public Reply ReturnTo(Phase phase, string reason) => Decide(new ReturnTo(phase, reason));

    /// <summary>Pauses the course; see <see cref="Model.Pause"/>.</summary>
    /// <param name="reason">Why.</param>
    /// <returns>The reply.</returns>
    public Reply Pause(string reason) => Decide(new Pause(reason));

    /// <summary>Takes up the paused course; see <see cref="Model.ResumeCourse"/>.</summary>
    /// <returns>The reply.</returns>
    public Reply ResumeCourse() => Decide(new ResumeCourse());

    /// <summary>Ends the course before its last phase; see <see cref="Model.StopCourse"/>.</summary>
    /// <param name="reason">Why.</param>
    /// <returns>The reply.</returns>
    public Reply StopCourse(string reason) => Decide(new StopCourse(reason));

    /// <summary>Takes up an ended course; see <see cref="Model.Reopen"/>.</summary>
    /// <param name="reason">Why.</param>
    /// <returns>The reply.</returns>
    public Reply Reopen(string reason) => Decide(new Reopen(reason));

    /// <summary>Lets a check go; see <see cref="Model.Waive"/>.</summary>
    /// <param name="check">The check.</param>
    /// <param name="what">The reason, who asked for it, and for how long.</param>
    /// <returns>The reply.</returns>
    public Reply Waive(CheckCode check, Waiver what) => Decide(new Waive(check, what));

    /// <summary>Declares a check of a phase before enrolment met, without evidence; see <see cref="Model.Declare"/>.</summary>
    /// <param name="check">The check at its gate.</param>
    /// <param name="statement">What is declared.</param>
    /// <returns>The reply.</returns>
    public Reply Declare(CheckAddress check, string statement) => Decide(new Declare(check, statement));

    /// <summary>
    /// Every row of the definition's transition table, each with whether it may be taken now and why not. The answer is that of
    /// the decider, for this actor and moment.
    /// </summary>
    /// <returns>The answers, in the order of <see cref="ProcessDefinition.Transitions"/>.</returns>
    public IReadOnlyList<MoveAnswer> Moves() => ValueList.From(Process.Definition.Transitions.Select(May));

    /// <summary>Whether one row of the transition table may be taken now: a guard for a state machine of the host.</summary>
    /// <param name="transition">A row of <see cref="ProcessDefinition.Transitions"/>.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">The row is not of this definition.</exception>
    public MoveAnswer May(Transition transition)
    {
        var process = Process;
        return RowMoves.Ask(transition.NotNull(), process, command => process.Decide(command, StampFor(command, null)));
    }

    /// <summary>Takes one row of the transition table.</summary>
    /// <param name="transition">A row of <see cref="ProcessDefinition.Transitions"/>.</param>
    /// <param name="reason">The reason, for the moves that need one; a skip without one uses the rule of the definition that holds.</param>
    /// <returns>The reply.</returns>
    /// <exception cref="ArgumentException">The row is not of this definition, or enrols: that needs more than a row.</exception>
    public Reply Take(Transition transition, string? reason = null) =>
        RowMoves.Take(transition.NotNull(), Process, reason, command => Decide(command));

    /// <summary>Gives a mandate; see <see cref="Model.GiveMandate"/>.</summary>
    /// <param name="what">To whom, for which role and acts, and for how long.</param>
    /// <returns>The reply.</returns>
    public Reply GiveMandate(Mandate what) => Decide(new GiveMandate(what));

    /// <summary>Revokes a mandate; see <see cref="Model.RevokeMandate"/>.</summary>
    /// <param name="mandate">The mandate.</param>
    /// <param name="reason">Why.</param>
    /// <returns>The reply.</returns>
    public Reply RevokeMandate(MandateId mandate, string reason) => Decide(new RevokeMandate(mandate, reason));

    /// <summary>The moment the decider would judge at, so that what is shown is what would be enforced.</summary>
    private DateTimeOffset NowFor(TechnologyProcess process) => process.State.JudgingAt(_time.GetUtcNow());

#pragma warning disable RS0030 // The session is the one door to the machine; the decider never gets a random id.
    private static ProcessId NewId() => $"{Guid.NewGuid()}";
#pragma warning restore RS0030
}
