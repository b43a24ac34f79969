namespace Fremfaerd.Model.Tests.Readiness;

/// <summary>Takes a course in which every fact is yes through its phases, with all the evidence there is or all but a piece.</summary>
internal static class FullWalk
{
    internal static IReadOnlyList<Gate> Gates => InForce.Definition.Content.Gates;

    internal static Gate ExitOf(Phase phase) => Gates.First(gate => gate.Id == StandardGates.ExitOf(phase));

    internal static IEnumerable<Gate> InnerGatesOf(Phase phase) => Gates.Where(gate => gate.Phase == phase && gate.Kind == GateKind.Inner);

    /// <summary>The gates that a course comes to after it has left a phase.</summary>
    internal static IEnumerable<Gate> GatesAfter(Phase phase) => Gates.Where(gate => gate.Phase > phase);

    internal static ProcessSession Start(Phase phase, ManualTime? time = null, ProcessDefinition? definition = null, bool isCaughtUp = true)
    {
        var course = ProcessSession.Enrol(definition ?? InForce.Definition, "AI i nattevagten", phase, Any.Manager, time ?? Any.Clock(), "Plejecenter Nord", "proces-1");
        course.Receive(new Viewpoint(Satisfier.View, Party.Citizens, "Hvad med tilsynet?")).ThenAccepted();
        return isCaughtUp ? Walk.DeclareEarlier(course) : course;
    }

    /// <summary>All that a gate of the current phase asks for; before an exit the inner gates too, as far as they open.</summary>
    internal static ProcessSession Ready(ProcessSession course, Gate gate, Piece? leftOut = null, IEnumerable<Piece>? extra = null) =>
        ReadyBut([leftOut], course, gate, extra);

    internal static ProcessSession ReadyBut(Piece?[] leftOut, ProcessSession course, Gate gate, IEnumerable<Piece>? extra = null)
    {
        Piece[] here = [.. leftOut.OfType<Piece>().Select(piece => piece.At(gate.Phase))];
        Give(course, new GateWorld(gate).All.Concat(extra ?? []), here);
        foreach (var inner in gate.Kind == GateKind.Exit ? InnerGatesOf(gate.Phase) : [])
        {
            Give(course, new GateWorld(inner).All, here);
            _ = course.PassGate(inner.Id);
        }

        return course;
    }

    internal static Phase Next(ProcessSession course)
    {
        var next = course.Process.Phase!.Value + 1;
        while (course.Process.Skips.Any(skip => skip.Value.Phase == next))
            next++;
        return next;
    }

    /// <summary>Through the exits up to a phase; false where one of them stays closed.</summary>
    internal static bool Reach(Phase phase, ProcessSession course, params Piece?[] leftOut)
    {
        while (course.Process.Phase < phase)
        {
            ReadyBut(leftOut, course, ExitOf(course.Process.Phase!.Value));
            if (course.AdvanceTo(Next(course)) is Refused)
                return false;
        }

        return true;
    }

    internal static Reply Pass(ProcessSession course, Gate gate) => gate switch
    {
        { Kind: GateKind.Inner } => course.PassGate(gate.Id),
        { Phase: Phase.Implementation } => course.Complete(),
        _ => course.AdvanceTo(Next(course)),
    };

    private static void Give(ProcessSession course, IEnumerable<Piece> pieces, Piece[] leftOut)
    {
        var given = GateWorld.WithOneDecision(pieces.Where(piece => !leftOut.Any(left => piece.Provides(left, InForce.Definition))));
        foreach (var piece in given.OrderBy(piece => piece.Order))
            piece.Give(course).ThenAccepted();
    }
}
