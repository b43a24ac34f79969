using static Fremfaerd.Model.Serialization.Tests.Definitions.DefinitionFiles;

namespace Fremfaerd.Model.Serialization.Tests.Definitions;

/// <summary>Files once written must load for ever, and today's release writes the same.</summary>
public class The_golden_files_of_definitions
{
    private static readonly FremfaerdJson Readable = new(new() { Indented = true });

    private static string Folder => Repository.PathTo("tests", "Fremfaerd.Model.Serialization.Tests", "Golden", "definitions");

    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder, "fremfaerd-*.json").Select(file => Path.GetFileName(file)!)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Load_as_a_version_of_the_standard(string file)
    {
        var read = Json.Definitions.Read(File.ReadAllBytes(Path.Combine(Folder, file)));

        var known = StandardDefinition.All.Single(definition => definition.Reference == read.Reference);
        read.Content.Should().Be(known.Content);
        file.Should().Be(NameOf(known));
    }

    [Fact]
    public void Hold_every_version_of_the_standard()
    {
        foreach (var definition in StandardDefinition.All)
            Approved.MatchesFile(Readable.Definitions.Write(definition) + "\n", Path.Combine(Folder, NameOf(definition)));
    }

    private static string NameOf(ProcessDefinition definition) => $"{definition.Reference.Id}.{definition.Reference.Version}.json";
}
