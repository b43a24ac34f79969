namespace Fremfaerd.Model.Serialization.Reading;

/// <summary>
/// A fault at a byte of the document, on its way to the door that knows the whole document and can say the path and
/// the line. Never leaves the package.
/// </summary>
#pragma warning disable CA1032, CA1064 // Nobody outside can meet it.
internal sealed class ReadingFault(JsonFault fault, long at, Explanation why, Exception? inner = null) : Exception(null, inner)
{
    internal string Code => fault.Code;

    internal long At => at;

    internal Explanation Why => why;
}
#pragma warning restore CA1032, CA1064
