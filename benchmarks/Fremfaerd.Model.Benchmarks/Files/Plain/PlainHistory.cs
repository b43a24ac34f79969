namespace Fremfaerd.Model.Benchmarks.Files.Plain;

/// <summary>The same document as plain objects, with codes and ids as text.</summary>
internal sealed class PlainHistory
{
    public string? Format { get; set; }

    public int FormatVersion { get; set; }

    public PlainDefinition? Definition { get; set; }

    public string? Process { get; set; }

    public List<PlainEvent>? Events { get; set; }
}

internal sealed class PlainEvent
{
    public long? Sequence { get; set; }

    public string? Type { get; set; }

    public PlainStamp? Stamp { get; set; }

    public string? Command { get; set; }

    public object? Data { get; set; }
}

internal sealed class PlainStamp
{
    public PlainSignature? By { get; set; }

    public DateTimeOffset RecordedAt { get; set; }

    public DateTimeOffset? HappenedAt { get; set; }
}

internal sealed class PlainSignature
{
    public string? Actor { get; set; }

    public string? Role { get; set; }

    public string? OnBehalfOf { get; set; }

    public string? Mandate { get; set; }

    public string? System { get; set; }
}

internal sealed class PlainDefinition
{
    public string? Id { get; set; }

    public int Version { get; set; }

    public string? ContentHash { get; set; }
}
