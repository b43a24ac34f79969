using Xunit.Sdk;

namespace Fremfaerd.Model.Mutants;

/// <summary>Shows one mutant after the other to the tests of this process.</summary>
internal sealed class Trial(TestAssembly tests, Coverage coverage, Guard guard, TimeSpan allowance)
{
    private readonly Dictionary<string, IXunitTestCase> _byId = tests.All.ToDictionary(test => test.UniqueID);
    private readonly Dictionary<string, double> _kills = [];
    private readonly ILookup<int, string> _passing = (from test in coverage.Passes from mutant in test.Value select (mutant, test.Key)).ToLookup(pair => pair.mutant, pair => pair.Key);
    private string? _running;

    /// <summary>Runs the quick tests without a mutant, so that what a process makes once is made rightly.</summary>
    public void WarmUp() => tests.Run(Sound(tests.All.Where(test => Seconds(test) < 0.05).Select(test => test.UniqueID)), stopsAtFailure: false);

    /// <summary>Turns a mutant on, asks the tests that pass it, those first that are quick and have killed many, and turns it off again.</summary>
    public Verdict Try(int mutant)
    {
        var ordered = Sound(_passing[mutant])
            .OrderByDescending(test => _kills.GetValueOrDefault(test.UniqueID) / (Seconds(test) + 0.005)).ThenBy(Seconds).ToList();
        if (ordered.Count == 0)
            return new(Outcome.NotReached, 0, 0);
        var verdict = Show(mutant, ordered);
        if (verdict is { Outcome: Outcome.Killed, Killer: { } killer })
        {
            // What killed the mutants just before, which lie near in the source, counts most.
            foreach (var test in _kills.Keys.ToList())
                _kills[test] *= 0.97;
            _kills[killer] = _kills.GetValueOrDefault(killer) + 1;
            if (tests.Run([_byId[killer]], stopsAtFailure: true).Count > 0)
                verdict = verdict with { Outcome = Outcome.LeftTraces };
        }

        return Named(verdict);
    }

    /// <summary>Asks with the mutant on since the process began: first the tests that come by it then, and after them all others.</summary>
    public Verdict TryFresh(int mutant)
    {
        if (coverage.Seconds.Keys.Except(_byId.Keys).Any())
            return new(Outcome.Killed, 0, 0, "the tests that are found are others");
        var ordered = Sound(_byId.Keys)
            .OrderByDescending(test => coverage.PassesFirst[test.UniqueID].Contains(mutant)).ThenBy(Seconds).ToList();
        return Named(Show(mutant, ordered));
    }

    /// <summary>What can be said where a test does not end.</summary>
    public Verdict Lost() => Named(new(Outcome.TimedOut, 0, 0, _running));

    private Verdict Show(int mutant, List<IXunitTestCase> ordered)
    {
        var (tried, killer) = (0, default(string));
        guard.Begin();
        tests.Switch.TurnOn(mutant);
        // In pieces, since xunit runs what it is given in an order of its own.
        for (int at = 0, size = 8; at < ordered.Count && killer is null && !IsOver(); at += size, size = Math.Min(size * 4, 4000))
        {
            var failed = tests.Run(ordered.Skip(at).Take(size), stopsAtFailure: true, (_, _) => tried++, IsOver, test =>
            {
                _running = test.UniqueID;
                guard.Hear();
            });
            killer = failed.FirstOrDefault();
        }

        tests.Switch.TurnOff();
        guard.End();
        return guard.IsLate ? new(Outcome.TimedOut, ordered.Count, tried, killer ?? _running)
            : new(killer is null ? Outcome.Survived : Outcome.Killed, ordered.Count, tried, killer);

        bool IsOver() => guard.IsLate || guard.Spent > allowance;
    }

    private IEnumerable<IXunitTestCase> Sound(IEnumerable<string> ids) => ids.Where(id => !coverage.LeftOut.Contains(id) && _byId.ContainsKey(id)).Select(id => _byId[id]);

    private double Seconds(IXunitTestCase test) => coverage.Seconds.GetValueOrDefault(test.UniqueID);

    private Verdict Named(Verdict verdict) => verdict.Killer is { } id && _byId.TryGetValue(id, out var test) ? verdict with { Killer = test.DisplayName } : verdict;
}
