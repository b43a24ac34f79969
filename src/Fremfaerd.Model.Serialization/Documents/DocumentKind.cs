using System.Text.Json.Nodes;

namespace Fremfaerd.Model.Serialization.Documents;

/// <summary>A whole document: an object that first says its format and its version.</summary>
/// <typeparam name="T">What it holds.</typeparam>
internal sealed class DocumentKind<T> : Kind<T>
{
    private const string FormatName = "format";

    private const string VersionName = "formatVersion";

    private readonly FormatKind _format;
    private readonly FormatVersionKind _version;
    private readonly Kind<T> _shape;

    /// <param name="format">The name of the format, which is also that of the schema.</param>
    /// <param name="version">The newest version.</param>
    /// <param name="describe">Adds the members of the document to those of the envelope and says how it is made.</param>
    internal DocumentKind(string format, int version, Func<ShapeBuilder<T>, Kind<T>> describe)
    {
        (_format, _version) = (new FormatKind(format), new FormatVersionKind(version));
        _shape = describe(new ShapeBuilder<T>(format)
            .Has(FormatName, _format, _ => format, out _)
            .Has(VersionName, _version, _ => version, out _));
    }

    internal override LocalizedText Expected => Tokens.Object;

    internal override void Write(Utf8JsonWriter writer, T value) => _shape.Write(writer, value);

    internal override T Read(ref JsonInput input)
    {
        CheckVersion(input);
        return _shape.Read(ref input);
    }

    internal override JsonObject Schema(SchemaBook book) => _shape.Schema(book);

    /// <summary>Looks at a copy, so that a newer file is refused as newer and not for what it adds.</summary>
    private void CheckVersion(JsonInput input)
    {
        var isVersionKnown = false;
        input.Expect(JsonTokenType.StartObject, Expected);
        for (var isFormatKnown = false; !(isFormatKnown && isVersionKnown) && input.NextMember();)
        {
            var (isFormat, isVersion) = (input.Is("format"u8, FormatName), input.Is("formatVersion"u8, VersionName));
            input.Next();
            if (isFormat)
                isFormatKnown = _format.Read(ref input).Length > 0;
            else if (isVersion)
                isVersionKnown = _version.Read(ref input) > 0;
            else
                input.Skip();
        }
    }
}
