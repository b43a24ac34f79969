namespace Fremfaerd.Model.Benchmarks.Files;

/// <summary>Everything that is done with a history of 200 events as a file, ready to be timed in turn.</summary>
internal sealed class FileRounds : IDisposable
{
    private readonly LongHistory _history = new();

    internal FileRounds()
    {
        Write = new("write", () => _history.WriteLibrary());
        WriteByHand = new("write by hand", () => _history.WriteByHand());
        WriteNewtonsoft = new("write, Newtonsoft", () => _history.WriteNewtonsoft());
        Read = new("read and judge", _history.ReadLibrary);
        Unjudged = new("read, not judged", _history.ReadUnjudged);
        Bare = new("bare reader", () => _history.PassOver());
        ReadByHand = new("read by hand", _history.ReadByHand);
        ReadNewtonsoft = new("read, Newtonsoft", _history.ReadNewtonsoft);
        Replay = new("judge alone", _history.Replay);
    }

    internal Rounds Write { get; }

    internal Rounds WriteByHand { get; }

    internal Rounds WriteNewtonsoft { get; }

    internal Rounds Read { get; }

    internal Rounds Unjudged { get; }

    internal Rounds Bare { get; }

    internal Rounds ReadByHand { get; }

    internal Rounds ReadNewtonsoft { get; }

    internal Rounds Replay { get; }

    internal int Bytes => _history.Bytes;

    internal Rounds[] All => [Write, WriteByHand, WriteNewtonsoft, Read, Unjudged, Bare, ReadByHand, ReadNewtonsoft, Replay];

    public void Dispose() => _history.Dispose();
}
