using Fremfaerd.Model.Serialization.Events;

namespace Fremfaerd.Model.Serialization.Tests.Golden;

/// <summary>Files once written load for ever and are written back to the same bytes.</summary>
public class Golden_files
{
    public static TheoryData<string> Types => [.. EventTable.All.Select(known => known.Type)];

    public static TheoryData<string> Events => [.. GoldenFiles.Events];

    public static TheoryData<string> Histories => [.. GoldenFiles.Histories];

    public static TheoryData<string> Municipalities => [.. GoldenFiles.Municipalities];

    /// <summary>A new type is given its file by UPDATE_SNAPSHOTS=1; a file that is there is never written again.</summary>
    [Theory]
    [MemberData(nameof(Types))]
    public void Are_there_for_every_type_of_event_with_every_member(string type)
    {
        foreach (var (name, full) in FullEvents.Of(type))
        {
            var (path, text) = (GoldenFiles.PathTo("events", name), $"{GoldenFiles.Indented.Events.Write(GoldenFiles.Compact.Events.Read(full.ToJsonString()))}\n");
            if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1" && !File.Exists(path))
                File.WriteAllText(path, text);
            File.Exists(path).Should().BeTrue("{0} needs a golden file; UPDATE_SNAPSHOTS=1 makes it", name);
            Members(File.ReadAllText(path)).Should().Contain(Members(text), "a member that came later belongs into a golden file of its own");
        }
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void Of_an_event_load_and_are_written_back_to_the_byte(string name)
    {
        var file = GoldenFiles.Event(name);

        var read = GoldenFiles.Compact.Events.Read(file);

        read.Should().NotBeOfType<UnrecognizedEvent>();
        read.Type.Should().Be(name.Split('~')[0]);
        $"{GoldenFiles.Indented.Events.Write(read)}\n".Should().Be(file);
        GoldenFiles.Compact.Events.Read(GoldenFiles.Compact.Events.Write(read)).Should().Be(read);
    }

    [Theory]
    [MemberData(nameof(Histories))]
    public void Of_a_history_load_and_are_written_back_to_the_byte(string name)
    {
        var file = GoldenFiles.History(name);

        var read = GoldenFiles.Compact.Processes.Read(file);

        read.IsReadOnly.Should().Be(name == "newer");
        $"{GoldenFiles.Indented.Processes.Write(read)}\n".Should().Be(file);
        GoldenFiles.Indented.Processes.Write(GoldenFiles.Compact.Processes.Read(GoldenFiles.Compact.Processes.Write(read))).Should().Be(file.TrimEnd());
    }

    [Theory]
    [MemberData(nameof(Municipalities))]
    public void Of_a_definition_load_and_are_written_back_to_the_byte(string name)
    {
        var file = File.ReadAllText(GoldenFiles.PathTo("definitions", name));

        $"{GoldenFiles.Indented.Definitions.Write(GoldenFiles.Compact.Definitions.Read(file))}\n".Should().Be(file);
    }

    [Fact]
    public void Are_those_of_the_three_cases_and_one_of_a_newer_version() =>
        GoldenFiles.Histories.Should().Equal("hoeje-taastrup", "naestved", "newer", "silkeborg");

    private static IEnumerable<string> Members(string json) => Spots.Of(json).Select(spot => spot.Shape).Distinct();
}
