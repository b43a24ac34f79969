namespace Fremfaerd.Model.Definitions;

/// <summary>The gates of the standard definition.</summary>
public static class StandardGates
{
    /// <summary>Inside the development phase: before real personal data is used (F6-R2).</summary>
    public static GateId BeforeLiveData { get; } = "before-live-data";

    /// <summary>Inside the implementation phase: before the solution is put to use.</summary>
    public static GateId GoLive { get; } = "go-live";

    /// <summary>The exit gate of a phase, for example <c>idea-exit</c>.</summary>
    /// <param name="phase">The phase.</param>
    /// <returns>The gate's id.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The phase is undefined.</exception>
    public static GateId ExitOf(Phase phase) => $"{phase.Code}-exit";

    internal static ValueList<GateId> Exits { get; } = ValueList.From(Enum.GetValues<Phase>().Select(ExitOf));

    internal static ValueList<Gate> All { get; } =
    [
        .. Enum.GetValues<Phase>().Select(phase => new Gate(ExitOf(phase), phase, GateKind.Exit, new(
            $"Udgang af {phase.Name.Danish}", $"Exit of the {phase.Name.English}"))),
        new(BeforeLiveData, Phase.Development, GateKind.Inner, new("Før rigtige personoplysninger", "Before live personal data")),
        new(GoLive, Phase.Implementation, GateKind.Inner, new("Idriftsættelse", "Go-live")),
    ];
}
