namespace Fremfaerd.Model.Readiness;

/// <summary>Who is to be involved, and how.</summary>
internal readonly record struct Wanted
{
    /// <summary>The right MED committee; null where a party or the AMO is asked for.</summary>
    internal RightForum? Med { get; init; }

    /// <summary>The party or committee; null where a MED committee is.</summary>
    internal Forum? Forum { get; init; }

    /// <summary>The role whose presence at another meeting counts as well; a TRIO never does (X15, X16).</summary>
    internal RoleId? Representative { get; init; }

    /// <summary>The shorter sequence it must concern; null for the phase as a whole, for which one in a sequence does not stand.</summary>
    internal SubcourseId? Subcourse { get; init; }

    internal required InvolvementLevel Level { get; init; }

    /// <summary>Whether the level was promised in the plan, above what the check asks for.</summary>
    internal bool IsPromised { get; init; }

    /// <summary>The check whose own subject must be taken up, or null.</summary>
    internal CheckCode? Subject { get; init; }

    /// <summary>The parameter that holds the notice of the material, or null.</summary>
    internal ParameterId? Notice { get; init; }

    /// <summary>The committee that a matter of principle must have started in (S3.35, S3.58), or null.</summary>
    internal RightForum? StartsIn { get; init; }

    /// <summary>Whether the forum follows from the level of the decision, and the reason is told.</summary>
    internal bool ShowsForum { get; init; }

    /// <summary>Whether views, or that there were none, must have come in.</summary>
    internal bool AsksForViews { get; init; }

    /// <summary>Medbestemmelse decides on guidelines, and only MED committees set them (MED § 8: X03, X04).</summary>
    internal bool NeedsGuideline => Level == InvolvementLevel.Medbestemmelse && ForumToInvolve.Committee?.Kind.CountsAsMed == true;

    internal Forum ForumToInvolve => Med?.Forum ?? Forum!;

    internal LocalizedText Name => Med?.Name ?? Forum!.Name;

    /// <summary>Those among whom an accepted one can be.</summary>
    internal ForumKinds Kinds => Representative is null
        ? ForumKinds.CountingFor(ForumToInvolve)
        : ForumKinds.CountingFor(ForumToInvolve).WithRolesPresent();

    internal bool Accepts(HeldInvolvement held) => held.Subcourse == Subcourse && AcceptsPresence(held);

    private bool AcceptsPresence(HeldInvolvement held) => Representative is { } role
        ? held.Forum.Committee?.Kind != CommitteeKind.Trio && (held.Forum.IsFor(Forum!) || held.RolesPresent.Span.Contains(role))
        : Accepts(held.Forum);

    internal bool Accepts(Forum forum) => Med?.Accepts(forum) ?? forum.IsFor(Forum!);

    /// <summary>Whether somebody will point to a meeting there, though it is not the forum asked for.</summary>
    internal bool IsMistakenFor(Forum forum) => ShowsForum && forum.Committee is not null;

    /// <summary>The notice in force on a day; null where none is asked for or configured.</summary>
    internal CalendarPeriod? NoticeOn(DateOnly day, in Inquiry inquiry) => Notice is { } id && Level > InvolvementLevel.Information
        ? inquiry.Evidence.Index.Parameters[id].ValueIn(day)?.Length
        : null;
}
