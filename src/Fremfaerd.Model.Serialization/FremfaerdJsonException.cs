namespace Fremfaerd.Model.Serialization;

/// <summary>
/// A document could not be read, for the one reason given; nothing of it was taken. The only exception that leaves a
/// reader for its input. It is a <see cref="JsonException"/>, so that a host's own JSON handling meets it as one.
/// </summary>
public sealed class FremfaerdJsonException : JsonException
{
    /// <summary>How many lines the value goes on after the fault: a host's reader says where the value ended.</summary>
    private readonly long _linesAfter;

    internal FremfaerdJsonException(string code, Explanation why, FaultPlace place, Exception? inner = null)
        : base($"{code} at {place}: {why.English}", place.Path, place.Line - 1, place.Column - 1, inner) =>
        (Code, Why, InnerPath) = (code, why, place.Path);

    /// <summary>The same fault inside a host's document. Without a path of its own, System.Text.Json fills in that of the host.</summary>
    internal FremfaerdJsonException(FremfaerdJsonException fault, long linesAfter)
        : base($"{fault.Code} at {fault.InnerPath} of the value: {fault.Why.English}", fault.InnerException) =>
        (Code, Why, InnerPath, _linesAfter) = (fault.Code, fault.Why, fault.InnerPath, linesAfter);

    /// <summary>
    /// A permanent code such as <c>json.missing</c>; docs/codes-of-files.md has all. A history the rules refuse has the code of the rule, such
    /// as <c>history.refused</c>; a definition with mistakes that of the first, such as <c>definition.unknown-gate</c>.
    /// </summary>
    public string Code { get; }

    /// <summary>What is wrong and how to mend it. Holds at most forty cleaned characters of the document; where a definition has mistakes, the codes and ids they are about besides.</summary>
    public Explanation Why { get; }

    /// <summary>
    /// The JSON path from the start of this library's value. Inside a host's document <see cref="JsonException.Path"/> leads to
    /// the value; else both are the same.
    /// </summary>
    public string InnerPath { get; }

    /// <summary>The line, from 1; in a portfolio that of the whole file. <see cref="JsonException.LineNumber"/> counts from 0.</summary>
    public long Line => (LineNumber ?? 0) + 1 - _linesAfter;

    /// <summary>The same fault, where the document is one line of a file.</summary>
    internal FremfaerdJsonException OnLine(long number) =>
        new(Code, Why, new FaultPlace(InnerPath, number, (BytePositionInLine ?? 0) + 1), InnerException);
}
