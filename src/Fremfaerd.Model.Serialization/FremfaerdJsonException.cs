namespace Fremfaerd.Model.Serialization;

/// <summary>
/// A document could not be read, for the one reason given; nothing of it was taken. The only exception that leaves a
/// reader for its input. It is a <see cref="JsonException"/>, so that a host's own JSON handling meets it as one.
/// </summary>
public sealed class FremfaerdJsonException : JsonException
{
    internal FremfaerdJsonException(string code, Explanation why, FaultPlace place, Exception? inner = null)
        : base($"{code} at {place}: {why.English}", place.Path, place.Line - 1, place.Column - 1, inner) =>
        (Code, Why, Line) = (code, why, place.Line);

    /// <summary>
    /// A permanent code such as <c>json.missing</c>; docs/codes.md has all. A history the rules refuse has the code of the rule, such
    /// as <c>history.refused</c>; a definition with mistakes that of the first, such as <c>definition.unknown-gate</c>.
    /// </summary>
    public string Code { get; }

    /// <summary>What is wrong and how to mend it. Holds at most forty cleaned characters of the document; where a definition has mistakes, the codes and ids they are about besides.</summary>
    public Explanation Why { get; }

    /// <summary>The line, from 1; in a portfolio that of the whole file. <see cref="JsonException.LineNumber"/> counts from 0.</summary>
    public long Line { get; }
}
