namespace Fremfaerd.Model.Tests.Docs;

/// <summary>A page whose named blocks are held against what is compiled and printed.</summary>
internal sealed class MarkdownPage(params string[] place)
{
    private readonly string _text = File.ReadAllText(Repository.PathTo(place));

    internal bool Has(string name) => _text.Contains(MarkOf(name), StringComparison.Ordinal);

    internal string Block(string name)
    {
        var start = _text.IndexOf(MarkOf(name), StringComparison.Ordinal);
        start.Should().BePositive("the page {0} has a block named {1}", string.Join('/', place), name);
        var open = _text.IndexOf('\n', _text.IndexOf("```", start, StringComparison.Ordinal)) + 1;
        return _text[open.._text.IndexOf("```", open, StringComparison.Ordinal)];
    }

    /// <summary>What one flow of control prints, whatever other tests print meanwhile.</summary>
    internal static string PrintedBy(Action run) => PrintedHere.By(run);

    private static string MarkOf(string name) => $"<!-- {name} -->\n```";
}
