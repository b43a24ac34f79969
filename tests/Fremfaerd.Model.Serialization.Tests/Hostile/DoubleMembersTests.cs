using Fremfaerd.Model.Serialization.Tests.Golden;
using Xunit.Abstractions;

namespace Fremfaerd.Model.Serialization.Tests.Hostile;

/// <summary>Two readers that take different ones of two members of the same name would read different histories in one file.</summary>
public class A_member_that_stands_twice(ITestOutputHelper output)
{
    [Fact]
    public void Is_refused_in_every_object_of_every_event()
    {
        var (wrong, count) = (new List<string>(), 0);
        foreach (var (name, file) in GoldenFiles.Events.Select(name => (name, GoldenFiles.Event(name))))
        {
            var spots = Spots.Of(file);
            foreach (var spot in spots.Where(spot => !spot.IsContainer && !spot.Path.EndsWith(']')))
            {
                var dot = spot.Path.LastIndexOf('.');
                var container = spots.Single(one => one.Path == spot.Path[..dot]);
                var told = GoldenFiles.Compact.Events.Refusal(file.WithFirst(container, $"\"{spot.Path[(dot + 1)..]}\":{spot.Value}")).Told();
                if (told != $"json.duplicate {spot.Path} {spot.Line}")
                    wrong.Add($"{name} {spot.Path}: {told}");
                count++;
            }
        }

        output.WriteLine($"{count} double members");
        string.Join('\n', wrong.Take(20)).Should().BeEmpty();
        count.Should().BeGreaterThan(500);
    }
}
