namespace Fremfaerd.Model;

/// <summary>A history was not loaded, because it could not have come about: it was changed, or belongs elsewhere.</summary>
public sealed class HistoryException : Exception
{
    internal HistoryException(long sequence, string code, string message)
        : base($"{code} at event {sequence}: {message}") => (Sequence, Code) = (sequence, code);

    /// <summary>The sequence number of the event that was refused; 0 where there is none.</summary>
    public long Sequence { get; }

    /// <summary>A permanent code, for example <c>history.sequence</c>; docs/codes.md lists them.</summary>
    public string Code { get; }
}
