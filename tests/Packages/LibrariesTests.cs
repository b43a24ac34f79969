namespace Fremfaerd.Packages;

public class The_libraries
{
    private static readonly Library[] All = [.. Package.All().SelectMany(package => package.Libraries)];

    [Fact]
    public void Are_built_for_the_framework_of_their_folder() =>
        All.Select(library => $"{library.Name}: {library.Attributes("TargetFrameworkAttribute").Single()}").Should().BeEquivalentTo(
            from id in Package.Ids
            from version in (string[])["8.0", "10.0"]
            select $"{id} net{version}: .NETCoreApp,Version=v{version}");

    [Fact]
    public void Have_a_text_for_every_public_type_in_every_framework()
    {
        foreach (var package in Package.All())
        {
            foreach (var library in package.Libraries)
            {
                var told = XDocument.Parse(package.Text($"lib/{library.Name.Split(' ')[1]}/{package.Id}.xml")).Descendants("member")
                    .Where(member => member.Value.Trim().Length > 10).Select(member => member.Attribute("name")!.Value).ToHashSet();

                library.PublicTypes().Should().HaveCountGreaterThan(5);
                library.PublicTypes().Where(type => !told.Contains($"T:{type}")).Should().BeEmpty("{0} tells of all", library.Name);
            }
        }
    }

    [Fact]
    public void Use_the_framework_and_each_other_alone() =>
        All.SelectMany(library => library.References.Select(reference => $"{library.Name} {reference}"))
            .Where(use => !use.Contains(" System.", StringComparison.Ordinal) && !use.EndsWith(" Fremfaerd.Model", StringComparison.Ordinal)).Should().BeEmpty();

    /// <summary>Any assembly may call itself as our tests do, and would then change the state of a process.</summary>
    [Fact]
    public void Open_their_internals_to_nobody() =>
        All.SelectMany(library => library.Attributes("InternalsVisibleToAttribute")).Should().BeEmpty();

    [Fact]
    public void Are_optimized() => All.Should().AllSatisfy(library =>
    {
        var flags = library.Types.GetAssemblyDefinition().GetCustomAttributes().Select(library.Types.GetCustomAttribute)
            .Select(attribute => library.Types.GetBlobBytes(attribute.Value)).Where(blob => blob.Length == 8).ToList();

        // DebuggableAttribute(2): neither the default modes nor "no optimization".
        flags.Should().ContainSingle(blob => blob.SequenceEqual(new byte[] { 1, 0, 2, 0, 0, 0, 0, 0 }), "{0} is made for use", library.Name);
    });

    [Fact]
    public void Come_out_the_same_from_the_same_sources() => All.Should().AllSatisfy(library =>
        library.Debugging.Should().Contain(entry => entry.Type == DebugDirectoryEntryType.Reproducible, "{0} is deterministic", library.Name));

    [Fact]
    public void Name_no_folder_of_the_machine_that_built_them()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        string[] places = [Repository.Root, .. home.Length > 1 ? [home + "/"] : Array.Empty<string>()];

        foreach (var library in All)
            foreach (var place in places)
                foreach (var image in (byte[][])[library.Image, library.SymbolImage])
                    foreach (var encoding in (Encoding[])[Encoding.UTF8, Encoding.Unicode])
                        image.AsSpan().IndexOf(encoding.GetBytes(place)).Should().Be(-1, "{0} does not name {1}", library.Name, place);
    }
}
