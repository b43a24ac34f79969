namespace Fremfaerd.Model;

/// <summary>A history was not loaded, because it could not have come about: it was changed, or belongs elsewhere.</summary>
public sealed class HistoryException : Exception
{
    internal HistoryException(long sequence, CodedText fault, params ReadOnlySpan<(string Name, TextValue Value)> values)
        : this(sequence, fault.Code, fault.With(values))
    {
    }

    private HistoryException(long sequence, string code, Explanation why)
        : base($"{code} at event {sequence}: {why.English}") => (Sequence, Code, Why) = (sequence, code, why);

    /// <summary>The sequence number of the event that was refused; 0 where there is none.</summary>
    public long Sequence { get; }

    /// <summary>A permanent code, for example <c>history.sequence</c>; docs/codes.md lists them.</summary>
    public string Code { get; }

    /// <summary>What is wrong with the history. Holds no text that was typed into it.</summary>
    public Explanation Why { get; }
}
