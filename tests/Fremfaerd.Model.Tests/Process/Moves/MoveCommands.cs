namespace Fremfaerd.Model.Tests.Process.Moves;

/// <summary>Every command of a move, whatever its target.</summary>
internal static class MoveCommands
{
    private const string Reason = "Der mangler et grundlag.";

    internal static IEnumerable<ProcessCommand> Of(Move move, ProcessDefinition definition) => move switch
    {
        Move.Enrol => Each(phase => new Enrol(new Enrolment("proces-2", "AI i nattevagten", phase, Phase.Implementation, null))),
        Move.PassGate => definition.Content.Gates.Where(gate => gate.Kind == GateKind.Inner).Select(gate => new PassGate(gate.Id)),
        Move.Advance => Each(phase => new AdvanceTo(phase)),
        Move.Complete => [new Complete()],
        Move.Skip => Each(phase => new Skip(phase, SkipGround.Because(Reason))),
        Move.ReturnTo => Each(phase => new ReturnTo(phase, Reason)),
        Move.Pause => [new Pause(Reason)],
        Move.Resume => [new ResumeCourse()],
        Move.Stop => [new StopCourse(Reason)],
        _ => [new Reopen(Reason)],
    };

    private static IEnumerable<ProcessCommand> Each(Func<Phase, ProcessCommand> command) => Enum.GetValues<Phase>().Select(command);
}
