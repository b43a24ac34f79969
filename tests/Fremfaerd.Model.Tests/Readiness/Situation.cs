namespace Fremfaerd.Model.Tests.Readiness;

/// <summary>A course before a gate, and the checks that can close the gate there.</summary>
/// <param name="Name">How the course came there.</param>
/// <param name="Gate">The gate.</param>
/// <param name="Others">Blocking checks that stand beside those tested.</param>
/// <param name="Tested">The checks to be shown independent.</param>
/// <param name="Course">The course with all the evidence but a piece; null where it cannot come so far without the piece.</param>
internal sealed record Situation(
    string Name, Gate Gate, IReadOnlyList<Asked> Others, IReadOnlyList<Asked> Tested, Func<Piece?, ProcessSession?> Course)
{
    /// <summary>The pieces that must be there already when the course comes to the gate are not left out.</summary>
    internal Func<Piece, bool> CanBeLeftOut { get; init; } = _ => true;

    private IReadOnlyList<Piece> Pieces => [.. GateWorld.Satisfier.AllFacts.Concat(Others.Concat(Tested).SelectMany(asked => asked.Pieces).Select(one => one.Piece)).Distinct()];

    /// <summary>The checks that close the gate without the piece, by the second reading of the rules.</summary>
    internal IReadOnlyList<Asked> ClosedBy(Piece leftOut)
    {
        Piece[] world = [.. Pieces.Where(piece => !piece.Provides(leftOut, InForce.Definition))];
        return [.. Others.Concat(Tested).Where(asked => asked.Closes(world))];
    }

    /// <summary>Gives the piece late where that can help; a discussion after its decision heals nothing, so there the course starts anew.</summary>
    internal ProcessSession With(Piece piece, ProcessSession course)
    {
        if (piece is Meeting && Tested.Any(IsHeardFirst(piece)))
            return Course(null)!;
        foreach (var missing in GateWorld.WithOneDecision(Pieces.Where(given => given.Provides(piece, InForce.Definition))))
            missing.Give(course).ThenAccepted();
        return Gate.Kind == GateKind.Exit ? PassInner(course) : course;
    }

    private static Func<Asked, bool> IsHeardFirst(Piece piece) => asked =>
        asked.Pieces.Any(one => one.Piece == piece)
        && InForce.Definition.Content.Checks.Any(check => check.Code == asked.Address.Code && check.Requirement.Part<InvolvementRequirement>() is { Before: not null });

    private ProcessSession PassInner(ProcessSession course)
    {
        foreach (var inner in FullWalk.InnerGatesOf(Gate.Phase))
            _ = course.PassGate(inner.Id);
        return course;
    }
}
