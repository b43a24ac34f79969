namespace Fremfaerd.Model.Serialization;

/// <summary>How much a reader takes in before it refuses, so that a hostile file costs no more than a large honest one.</summary>
/// <param name="Bytes">The most UTF-8 bytes of one document, or of one line of a portfolio; by default 16 MiB. Told before anything is parsed.</param>
/// <param name="Depth">The most objects and arrays inside each other, 1 to 64; by default 32. The library's own files reach about ten.</param>
/// <param name="Events">The most events of one history; by default 20,000. Told before any of them is judged.</param>
/// <param name="TextLength">The most characters (UTF-16) of one text; by default 100,000. The definition's own limits are asked for besides.</param>
/// <param name="Items">The most items of one list other than the events, such as the checks of a definition; by default 2,000.</param>
public sealed record JsonLimits(int Bytes = 16 * 1024 * 1024, int Depth = 32, int Events = 20_000, int TextLength = 100_000, int Items = 2_000)
{
    /// <summary>The deepest that any reader or writer here goes.</summary>
    internal const int MostDepth = 64;

    /// <inheritdoc cref="JsonLimits" path="/param[@name='Bytes']"/>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public int Bytes { get; init => field = AtLeastOne(value); } = AtLeastOne(Bytes);

    /// <inheritdoc cref="JsonLimits" path="/param[@name='Depth']"/>
    /// <exception cref="ArgumentOutOfRangeException">Below 1 or above 64.</exception>
    public int Depth { get; init => field = UpToMost(value); } = UpToMost(Depth);

    /// <inheritdoc cref="JsonLimits" path="/param[@name='Events']"/>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public int Events { get; init => field = AtLeastOne(value); } = AtLeastOne(Events);

    /// <inheritdoc cref="JsonLimits" path="/param[@name='TextLength']"/>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public int TextLength { get; init => field = AtLeastOne(value); } = AtLeastOne(TextLength);

    /// <inheritdoc cref="JsonLimits" path="/param[@name='Items']"/>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public int Items { get; init => field = AtLeastOne(value); } = AtLeastOne(Items);

    /// <summary>In a history an event stands two levels deeper, and what is read alone must be written there.</summary>
    internal JsonLimits OfEvents => this with { Depth = Math.Max(1, Depth - 2) };

    private static int AtLeastOne(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        return value;
    }

    private static int UpToMost(int value)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MostDepth);
        return AtLeastOne(value);
    }
}
