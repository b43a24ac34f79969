namespace Fremfaerd.Model.Benchmarks.Files.Plain;

/// <summary>Data of facts, answers, confirmations, waivers, decisions and corrections.</summary>
internal sealed class PlainFact
{
    public string? Fact { get; set; }

    public PlainValue? Value { get; set; }
}

internal sealed class PlainValue
{
    public bool? YesNo { get; set; }

    public string? Choice { get; set; }

    public PlainMoney? Amount { get; set; }
}

internal sealed class PlainMoney
{
    public string? Amount { get; set; }

    public string? Currency { get; set; }

    public string? Vat { get; set; }
}

internal sealed class PlainAnswer
{
    public string? Question { get; set; }

    public string? Text { get; set; }

    public string? Reason { get; set; }
}

internal sealed class PlainReason
{
    public string? Mandate { get; set; }

    public string? Reason { get; set; }
}

internal sealed class PlainConfirmation
{
    public PlainCheck? Check { get; set; }

    public string? Reference { get; set; }
}

internal sealed class PlainWaived
{
    public PlainCheck? Check { get; set; }

    public PlainWaiver? Waiver { get; set; }

    public string? Outcome { get; set; }
}

internal sealed class PlainWaiver
{
    public string? Reason { get; set; }

    public string? RequestedBy { get; set; }

    public string? Until { get; set; }

    public string? Reference { get; set; }
}

internal sealed class PlainDecision
{
    public string? Outcome { get; set; }

    public string? Level { get; set; }

    public string? DecidedBy { get; set; }

    public string? Subject { get; set; }

    public bool ChangesWork { get; set; }

    public string? Basis { get; set; }
}

internal sealed class PlainCorrection
{
    public long Corrects { get; set; }

    public string? Reason { get; set; }

    public PlainEvent? Replacement { get; set; }
}
