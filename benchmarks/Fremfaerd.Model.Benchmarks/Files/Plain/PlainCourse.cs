namespace Fremfaerd.Model.Benchmarks.Files.Plain;

/// <summary>Data of enrolments, moves and passages.</summary>
internal sealed class PlainEnrolled
{
    public PlainDefinition? Definition { get; set; }

    public PlainEnrolment? Enrolment { get; set; }
}

internal sealed class PlainEnrolment
{
    public string? Id { get; set; }

    public string? Title { get; set; }

    public string? StartsAt { get; set; }

    public string? Until { get; set; }

    public string? Workplace { get; set; }

    public string? Cvr { get; set; }

    public string? CaseReference { get; set; }

    public string? Kle { get; set; }
}

internal sealed class PlainMove
{
    public string? To { get; set; }

    public string? Reason { get; set; }

    public PlainPassage? Passage { get; set; }
}

internal sealed class PlainPassage
{
    public string? Gate { get; set; }

    public string? Phase { get; set; }

    public int Visit { get; set; }

    public string? Status { get; set; }

    public List<PlainCheck>? Checks { get; set; }

    public List<PlainUse>? Parameters { get; set; }

    public List<PlainUsedWaiver>? Waivers { get; set; }

    public PlainDefinition? Definition { get; set; }

    public int RulesVersion { get; set; }
}

internal sealed class PlainCheck
{
    public string? Gate { get; set; }

    public string? Code { get; set; }

    public string? Outcome { get; set; }
}

internal sealed class PlainUsedWaiver
{
    public PlainCheck? Check { get; set; }

    public long Sequence { get; set; }
}

internal sealed class PlainRefusal
{
    public PlainAttempt? Attempt { get; set; }

    public string? Code { get; set; }

    public List<PlainCheck>? Checks { get; set; }
}

internal sealed class PlainAttempt
{
    public string? Act { get; set; }

    public string? To { get; set; }
}
