namespace Fremfaerd.Model;

// The moves of a course, and what lets it move.
public sealed partial class ProcessSession
{
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

    /// <summary>Gives a mandate; see <see cref="Model.GiveMandate"/>.</summary>
    /// <param name="what">To whom, for which role and acts, and for how long.</param>
    /// <returns>The reply.</returns>
    public Reply GiveMandate(Mandate what) => Decide(new GiveMandate(what));

    /// <summary>Revokes a mandate; see <see cref="Model.RevokeMandate"/>.</summary>
    /// <param name="mandate">The mandate.</param>
    /// <param name="reason">Why.</param>
    /// <returns>The reply.</returns>
    public Reply RevokeMandate(MandateId mandate, string reason) => Decide(new RevokeMandate(mandate, reason));

    /// <summary>
    /// Every row of the definition's transition table, each with whether it may be taken now and why not. The answer is that of
    /// the decider, for this actor and moment.
    /// </summary>
    /// <returns>The answers, in the order of <see cref="ProcessDefinition.Transitions"/>.</returns>
    public IReadOnlyList<MoveAnswer> Moves()
    {
        var process = Process;
        return ValueList.From(process.Definition.Transitions.Select(row => May(row, process)));
    }

    /// <summary>Whether one row of the transition table may be taken now: a guard for a state machine of the host.</summary>
    /// <param name="transition">A row of <see cref="ProcessDefinition.Transitions"/>.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">The row is not of this definition.</exception>
    public MoveAnswer May(Transition transition) => May(transition.NotNull(), Process);

    private MoveAnswer May(Transition row, TechnologyProcess process) =>
        RowMoves.Ask(row, process, command => process.Decide(command, StampFor(command, null, process)));

    /// <summary>Takes one row of the transition table.</summary>
    /// <param name="transition">A row of <see cref="ProcessDefinition.Transitions"/>.</param>
    /// <param name="reason">The reason, for the moves that need one; a skip without one uses the rule of the definition that holds.</param>
    /// <returns>The reply.</returns>
    /// <exception cref="ArgumentException">The row is not of this definition, or enrols: that needs more than a row.</exception>
    public Reply Take(Transition transition, string? reason = null) =>
        RowMoves.Take(transition.NotNull(), () => Process, reason, command => Decide(command));
}
