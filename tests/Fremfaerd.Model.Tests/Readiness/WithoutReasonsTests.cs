using Fremfaerd.Model.Readiness;
using Fremfaerd.Model.Tests.Process.Forging;
using Xunit.Abstractions;

namespace Fremfaerd.Model.Tests.Readiness;

/// <summary>
/// Where nobody asks why, a check is judged on a shorter way: a meeting only until it is known to fail, and none where nobody of
/// the kind was involved. Both ways must end at the same outcome, whenever one looks.
/// </summary>
public class A_check_judged_without_reasons(ITestOutputHelper output)
{
    [Fact]
    public void Stands_as_it_does_with_them()
    {
        var (judged, differing) = (0, new SortedSet<string>(StringComparer.Ordinal));
        foreach (var course in Sources.All.SelectMany(Cuts))
        {
            foreach (var (gate, at) in course.Definition.Content.Gates.SelectMany(gate => Instants(course).Select(at => (gate, at))))
            {
                var all = course.State.Judge(gate, at);
                foreach (var check in all.Checks.ToArray().Where(check => !check.Check.IsOfHost))
                {
                    var (quick, full) = (check.Judge(all.Inquiry, null), check.Judge(all.Inquiry, new Trace()));
                    judged++;
                    if (quick != full)
                        differing.Add($"{check.Check.Address} {check.Carried?.Why}: {quick}, with reasons {full}");
                }
            }
        }

        output.WriteLine($"{judged} judged in both ways");
        differing.Should().BeEmpty();
        judged.Should().BeGreaterThan(50_000);
    }

    /// <summary>The course after its last event, and after some on the way.</summary>
    private static IEnumerable<TechnologyProcess> Cuts(Source source)
    {
        for (var length = source.Events.Length; length > 0; length -= 17)
            yield return TechnologyProcess.From(Sources.Definitions, source.Events.Take(length));
    }

    /// <summary>Before some of it had happened, when all had, and long after.</summary>
    private static IEnumerable<DateTimeOffset> Instants(TechnologyProcess course)
    {
        var latest = course.State.Log.LatestRecording;
        return [course.History[course.History.Count / 2].Stamp.RecordedAt, latest.AddSeconds(-1), latest, latest.AddYears(2)];
    }
}
