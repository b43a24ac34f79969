namespace Fremfaerd.Model.Tests.Process.Forging;

/// <summary>A history that was changed.</summary>
internal sealed record Mutant(string Kind, Source Source, ProcessEvent[] Events)
{
    /// <summary>No rule could give it, whatever else is in the history.</summary>
    internal bool IsImpossible { get; init; }

    /// <summary>Only words, names or ids were changed that decide nothing: no gate may be opened by it.</summary>
    internal bool SaysTheSame { get; init; }

    /// <summary>How many events stand as they did, from the first on.</summary>
    internal int Untouched { get; } = Source.Events.Zip(Events).TakeWhile(pair => ReferenceEquals(pair.First, pair.Second)).Count();

    /// <summary>Where the numbers have their first gap, from 0; -1 where they have none.</summary>
    internal int Gap { get; } = Enumerable.Range(0, Events.Length).FirstOrDefault(at => Events[at].Sequence != at + 1, -1);

    /// <summary>Nothing before this number was changed.</summary>
    internal long FirstWrong => Gap >= 0 ? Math.Min(Events[Gap].Sequence, Untouched + 1) : Untouched + 1;
}
