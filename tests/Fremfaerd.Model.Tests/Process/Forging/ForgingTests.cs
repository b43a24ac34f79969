using System.Collections.Concurrent;
using Xunit.Abstractions;

namespace Fremfaerd.Model.Tests.Process.Forging;

/// <summary>
/// True histories, changed in every way we know: refused with a documented code at the right place, or what was loaded is
/// exactly what the rules give for what it says. FORGED_HISTORIES in the environment sets how many.
/// </summary>
public class Forged_histories(ITestOutputHelper output)
{
    private static readonly int Count = Proof.Size("FORGED_HISTORIES", 10_000);

    [Fact]
    public void Are_made_from_true_ones_with_every_kind_of_event()
    {
        var kinds = Sources.All.SelectMany(source => source.Events).Select(happened => happened.GetType()).Distinct();

        kinds.Should().BeEquivalentTo(typeof(ProcessEvent).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(ProcessEvent)) && type != typeof(UnrecognizedEvent)));
    }

    [Fact]
    public void Are_made_from_true_ones_which_load()
    {
        foreach (var source in Sources.All)
        {
            Trial.Of(new("unchanged", source, source.Events)).Should().Be(((string?)null, (string?)null), source.Name);
            Lawful.FaultIn(source.Events).Should().BeNull(source.Name);
        }
    }

    [Fact]
    public void Are_refused_or_say_what_the_rules_give()
    {
        var forger = new Forger();
        var tried = new ConcurrentBag<(string Kind, string? Code, string? Wrong, int Number)>();
        Parallel.For(0, Count, number =>
        {
            var mutant = forger.Forge(number);
            var (code, wrong) = Trial.Of(mutant);
            tried.Add((mutant.Kind, code, wrong is null ? null : $"{number} ({mutant.Source.Name}, {mutant.Kind}): {wrong}", number));
        });

        output.WriteLine($"{Sources.All.Length} histories of {Sources.All.Sum(source => source.Events.Length)} events, {forger.Places} places, {tried.Count} mutants");
        foreach (var code in tried.GroupBy(one => one.Code ?? "loaded").OrderBy(group => group.Key, StringComparer.Ordinal))
            output.WriteLine($"{code.Key}: {code.Count()}");
        foreach (var kind in tried.GroupBy(one => one.Kind).OrderBy(group => group.Key, StringComparer.Ordinal))
            output.WriteLine($"  {kind.Key}: {kind.Count()}, loaded {kind.Count(one => one.Code is null)}");
        var wrong = tried.Where(one => one.Wrong is not null).OrderBy(one => one.Number).Select(one => one.Wrong).ToList();
        output.WriteLine($"wrong: {wrong.Count}");
        string.Join('\n', wrong.Take(20)).Should().BeEmpty();
        tried.Should().Contain(one => one.Code == null).And.Contain(one => one.Code == "history.differs");
    }
}
