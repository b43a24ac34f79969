namespace Fremfaerd.Model.Tests.Docs;

/// <summary>A page whose named blocks are held against what is compiled and printed.</summary>
internal sealed class MarkdownPage(params string[] place)
{
    private readonly string _text = File.ReadAllText(Repository.PathTo(place));

    internal bool Has(string name) => _text.Contains(MarkOf(name), StringComparison.Ordinal);

    internal string Block(string name) => _text[RangeOf(name)];

    /// <summary>UPDATE_SNAPSHOTS=1 writes the block anew, as it does with approved files.</summary>
    internal void Shows(string name, string text)
    {
        var path = Repository.PathTo(place);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            File.WriteAllText(path, $"{_text[..RangeOf(name).Start]}{text}{_text[RangeOf(name).End..]}");
        new MarkdownPage(place).Block(name).Should().Be(text, "{0} shows the block {1} as it is; set UPDATE_SNAPSHOTS=1 to accept the change", path, name);
    }

    private Range RangeOf(string name)
    {
        var start = _text.IndexOf(MarkOf(name), StringComparison.Ordinal);
        start.Should().BePositive("the page {0} has a block named {1}", string.Join('/', place), name);
        var open = _text.IndexOf('\n', _text.IndexOf("```", start, StringComparison.Ordinal)) + 1;
        return open.._text.IndexOf("```", open, StringComparison.Ordinal);
    }

    /// <summary>What one flow of control prints, whatever other tests print meanwhile.</summary>
    internal static string PrintedBy(Action run) => PrintedHere.By(run);

    private static string MarkOf(string name) => $"<!-- {name} -->\n```";
}
