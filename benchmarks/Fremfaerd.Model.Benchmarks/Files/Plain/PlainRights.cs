namespace Fremfaerd.Model.Benchmarks.Files.Plain;

/// <summary>Data of mandates and routes.</summary>
internal sealed class PlainMandate
{
    public string? Id { get; set; }

    public string? Holder { get; set; }

    public string? Role { get; set; }

    public string? From { get; set; }

    public string? Until { get; set; }

    public string? Reason { get; set; }
}

internal sealed class PlainRoute
{
    public string? Route { get; set; }

    public string? Reason { get; set; }

    public PlainMoney? Estimate { get; set; }

    public PlainUse? Threshold { get; set; }
}

internal sealed class PlainUse
{
    public string? Parameter { get; set; }

    public string? On { get; set; }

    public PlainDated? Value { get; set; }
}

internal sealed class PlainDated
{
    public string? From { get; set; }

    public string? Until { get; set; }

    public PlainThreshold? Threshold { get; set; }

    public string? Source { get; set; }
}

internal sealed class PlainThreshold
{
    public PlainMoney? Amount { get; set; }

    public string? Bound { get; set; }
}
