namespace Fremfaerd.Model.Tests.Process.Forging;

/// <summary>A true history, and the course after each of its events, decided one by one from hand-made commands.</summary>
internal sealed class Source
{
    internal Source(string name, TechnologyProcess made)
    {
        (Name, Events) = (name, [.. made.History]);
        var process = TechnologyProcess.NotEnrolled(made.Definition);
        foreach (var happened in Events)
        {
            _after.Add(process);
            process = process.Decide(Commands.Of(happened), happened.Stamp).ThenAccepted().Process;
        }

        _after.Add(process);
    }

    private readonly List<TechnologyProcess> _after = [];

    internal string Name { get; }

    internal ProcessEvent[] Events { get; }

    /// <summary>The course after so many events.</summary>
    internal TechnologyProcess After(int count) => _after[count];
}
