namespace Fremfaerd.Model.Tests.Readiness;

/// <summary>All the evidence that the checks of one gate rest on, and courses that have all of it but a piece.</summary>
internal sealed class GateWorld
{
    private readonly Gate _gate;

    internal GateWorld(Gate gate)
    {
        _gate = gate;
        Addresses = [.. InForce.Definition.Content.Checks.Where(check => check.Gates.Contains(gate.Id)).Select(check => new CheckAddress(gate.Id, check.Code))];
        All = [.. Satisfier.AllFacts.Concat(Addresses.SelectMany(Satisfier.For).Select(one => one.Piece)).Distinct().OrderBy(piece => piece.Order)];
    }

    internal static Satisfier Satisfier { get; } = new(InForce.Definition);

    internal static IEnumerable<GateWorld> Every => InForce.Definition.Content.Gates.Select(gate => new GateWorld(gate));

    internal IReadOnlyList<CheckAddress> Addresses { get; }

    /// <summary>Everything, with a decision of either kind.</summary>
    internal IReadOnlyList<Piece> All { get; }

    internal IReadOnlyList<Piece> Everything => WithOneDecision(All);

    internal IReadOnlyList<Piece> AllBut(Piece piece) => WithOneDecision(All.Where(given => !given.Provides(piece, InForce.Definition)));

    /// <summary>A course at the gate's phase with a view received and the pieces given, in the order they have to come.</summary>
    internal ProcessSession CourseWith(IEnumerable<Piece> pieces)
    {
        var course = Walk.DeclareEarlier(Any.Course(_gate.Phase, InForce.Definition));
        course.Receive(new Viewpoint(Satisfier.View, Party.Citizens, "Hvad med tilsynet?")).ThenAccepted();
        foreach (var piece in pieces)
            piece.Give(course).ThenAccepted();
        return course;
    }

    /// <summary>The exit of a phase stays closed until its inner gates are passed.</summary>
    internal void PassInnerGates(ProcessSession course)
    {
        foreach (var inner in course.Assess(_gate.Id).InnerGatesMissing)
        {
            foreach (var piece in new GateWorld(InForce.Definition.Gate(inner)).Everything.Except(Everything))
                piece.Give(course).ThenAccepted();
            course.PassGate(inner).ThenAccepted();
        }
    }

    /// <summary>One decision is enough: the one that changes work, where it is among the pieces.</summary>
    internal static IReadOnlyList<Piece> WithOneDecision(IEnumerable<Piece> pieces)
    {
        var all = pieces.ToArray();
        return all.Contains(new Decided(true)) ? [.. all.Where(piece => piece != new Decided(false))] : all;
    }

    internal Reply Pass(ProcessSession course) => _gate switch
    {
        { Kind: GateKind.Inner } => course.PassGate(_gate.Id),
        { Phase: Phase.Implementation } => course.Complete(),
        _ => course.AdvanceTo(_gate.Phase + 1),
    };

    internal void ShouldStandAs(ProcessSession course, IReadOnlyCollection<Piece> pieces)
    {
        var report = course.Assess(_gate.Id);
        var expected = Addresses.Select(address => (address, Satisfier.Expected(address, pieces))).ToList();
        report.Checks.Select(check => (check.Address, check.Outcome)).Should().Equal(expected);

        string[] closing =
        [
            .. from one in expected
               where one.Item2 is Outcome.Unmet or Outcome.Indeterminate
               where InForce.Definition.Content.Checks.First(check => check.Code == one.address.Code).Severity == Severity.Blocking
               select $"{one.address.Code}",
        ];
        report.Checks.Where(check => check.ClosesGate).Select(check => $"{check.Address.Code}").Should().Equal(closing);
        var isOpen = closing.Length == 0 && report.InnerGatesMissing.Count == 0;
        report.IsOpen.Should().Be(isOpen);
        course.IsOpen(_gate.Id).Should().Be(isOpen);
        if (closing.Length > 0)
            Pass(course).ThenRefused("gate.closed").Report!.Checks.Where(check => check.ClosesGate).Select(check => $"{check.Address.Code}").Should().Equal(closing);
    }
}
