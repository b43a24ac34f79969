using System.Text.Json;

namespace Fremfaerd.Packages;

public class The_symbols
{
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    private static readonly Library[] All = [.. Package.All().SelectMany(package => package.Libraries)];

    [Fact]
    public void Belong_to_their_library() => All.Should().AllSatisfy(library =>
    {
        var entry = library.Debugging.Single(entry => entry.Type == DebugDirectoryEntryType.CodeView);
        var named = library.Portable.ReadCodeViewDebugDirectoryData(entry).Guid;

        new BlobContentId(library.Symbols.DebugMetadataHeader!.Id).Should().Be(new BlobContentId(named, entry.Stamp), "{0} finds its symbols", library.Name);
    });

    [Fact]
    public void Link_every_source_to_the_address_and_the_commit() => All.Should().AllSatisfy(library =>
    {
        var map = Map(library);

        map.Should().Equal(new Dictionary<string, string> { ["/_/*"] = $"{Repository.Address}/raw/{Repository.Commit}/*" });
        library.Documents.Should().HaveCountGreaterThan(30);
        library.Documents.Select(document => document.Name).Should().OnlyContain(name => name.StartsWith("/_/src/", StringComparison.Ordinal));
    });

    [Fact]
    public void Hold_every_source_as_it_stands_in_the_repository() => All.Should().AllSatisfy(library =>
    {
        var written = library.Documents.Where(document => File.Exists(OnDisk(document)) && !IsGenerated(document)).ToList();
        var generated = library.Documents.Where(IsGenerated).ToList();

        written.Should().AllSatisfy(document => document.Text().Should().Equal(File.ReadAllBytes(OnDisk(document)), "{0} is what was built", document.Name));
        generated.Should().AllSatisfy(document => document.Text().Should().NotBeNullOrEmpty("{0} lies on no server", document.Name));
        library.Documents.Select(document => document.Name).Should().BeEquivalentTo(written.Concat(generated).Select(document => document.Name));
    });

    private static Dictionary<string, string> Map(Library library)
    {
        var record = library.Symbols.GetCustomDebugInformation(EntityHandle.ModuleDefinition).Select(library.Symbols.GetCustomDebugInformation)
            .Single(information => library.Symbols.GetGuid(information.Kind) == SourceLink);
        return JsonDocument.Parse(library.Symbols.GetBlobBytes(record.Value)).RootElement.GetProperty("documents").Deserialize<Dictionary<string, string>>()!;
    }

    private static string OnDisk(SourceDocument document) => Repository.PathTo(document.Name["/_/".Length..]);

    /// <summary>Made while building: assembly attributes, and expressions compiled by a generator.</summary>
    private static bool IsGenerated(SourceDocument document) =>
        document.Name.Contains("/obj/", StringComparison.Ordinal) || document.Name.EndsWith(".g.cs", StringComparison.Ordinal);
}
