using System.Diagnostics;

namespace Fremfaerd.Model.Fuzz;

/// <summary>Runs mutants of a growing corpus: an input that is refused in a new way, or loads in one, is kept as a seed.</summary>
internal sealed class Fuzzer
{
    private const int MostSeeds = 5_000;

    private readonly Trial _trial;
    private readonly List<byte[]> _corpus;
    private readonly SortedDictionary<string, int> _kinds = new(StringComparer.Ordinal);
    private readonly Random _random;

    internal Fuzzer(ProcessDefinition[] definitions, IEnumerable<byte[]> seeds, int seed)
    {
        (_corpus, _random) = ([.. seeds], new Random(seed));
        _trial = new Trial(definitions, [.. _corpus.SelectMany(Tokens.Names)]);
    }

    internal long Executions { get; private set; }

    /// <summary>How each input ended, and how often.</summary>
    internal IReadOnlyDictionary<string, int> Kinds => _kinds;

    internal List<(string Finding, byte[] Input)> Findings { get; } = [];

    /// <summary>Until so many executions or so long, whichever comes first.</summary>
    internal void Run(long executions, TimeSpan time)
    {
        var (mutations, watch) = (new Mutations(_random, _corpus), Stopwatch.StartNew());
        for (var at = 0; at < _corpus.Count && Executions < executions; at++)
            Try(_corpus[at]);
        while (Executions < executions && watch.Elapsed < time)
            Try(mutations.Of(Next()));
    }

    /// <summary>Mostly a small one: it is quick, and a change of it changes more.</summary>
    private byte[] Next()
    {
        var (one, other) = (_corpus[_random.Next(_corpus.Count)], _corpus[_random.Next(_corpus.Count)]);
        return one.Length < other.Length ? one : other;
    }

    private void Try(byte[] input)
    {
        Executions++;
        var (kind, finding) = _trial.Of(input, TypeOf(input));
        var isNew = !_kinds.TryGetValue(kind, out var count);
        _kinds[kind] = count + 1;
        if (finding is not null && Findings.Count < 100)
            Findings.Add((finding, input));
        else if ((isNew || (kind.EndsWith("loaded", StringComparison.Ordinal) && _random.Next(200) == 0)) && _corpus.Count < MostSeeds)
            _corpus.Add(input);
    }

    private static DocumentType TypeOf(ReadOnlySpan<byte> input) => input.IndexOf("\"fremfaerd-definition\""u8) >= 0 ? DocumentType.Definition
        : input.IndexOf("\"formatVersion\""u8) >= 0 ? DocumentType.History
        : DocumentType.Event;
}
