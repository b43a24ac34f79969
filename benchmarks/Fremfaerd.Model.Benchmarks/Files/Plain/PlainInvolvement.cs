namespace Fremfaerd.Model.Benchmarks.Files.Plain;

/// <summary>Data of meetings, views, plans and guidelines.</summary>
internal sealed class PlainHeld
{
    public PlainForum? Forum { get; set; }

    public string? Level { get; set; }

    public string? Subject { get; set; }

    public string? Phase { get; set; }

    public List<string>? Covers { get; set; }

    public List<string>? RolesPresent { get; set; }

    public bool? ChanceToAsk { get; set; }

    public bool? NoRemarks { get; set; }

    public DateTimeOffset? MaterialSent { get; set; }

    public string? Minutes { get; set; }
}

internal sealed class PlainForum
{
    public string? Party { get; set; }

    public PlainCommittee? Committee { get; set; }
}

internal sealed class PlainCommittee
{
    public string? Kind { get; set; }
}

internal sealed class PlainPlan
{
    public string? Party { get; set; }

    public string? Level { get; set; }

    public PlainFrame? Frame { get; set; }

    public string? Reason { get; set; }

    public string? Phase { get; set; }
}

internal sealed class PlainFrame
{
    public string? Fixed { get; set; }

    public string? Open { get; set; }
}

internal sealed class PlainView
{
    public string? Id { get; set; }

    public PlainForum? From { get; set; }

    public string? Kind { get; set; }

    public string? Text { get; set; }

    public string? Phase { get; set; }

    public string? Author { get; set; }
}

internal sealed class PlainAnsweredView
{
    public string? Viewpoint { get; set; }

    public PlainReply? Reply { get; set; }
}

internal sealed class PlainReply
{
    public string? Response { get; set; }

    public string? Reason { get; set; }

    public string? By { get; set; }
}

internal sealed class PlainGuideline
{
    public string? Id { get; set; }

    public string? Kind { get; set; }

    public string? Subject { get; set; }

    public PlainCommittee? Committee { get; set; }

    public string? Reference { get; set; }
}
