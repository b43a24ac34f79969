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

    /// <summary>The sequence number that is the first to be wrong, where the numbers themselves are; else that of the first event changed.</summary>
    internal long FirstWrong
    {
        get
        {
            var gap = Array.FindIndex(Events, Untouched, happened => happened.Sequence != Array.IndexOf(Events, happened) + 1);
            return gap >= 0 ? Math.Min(Events[gap].Sequence, Untouched + 1) : Untouched + 1;
        }
    }
}
