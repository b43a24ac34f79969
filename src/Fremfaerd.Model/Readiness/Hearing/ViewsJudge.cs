namespace Fremfaerd.Model.Readiness;

/// <summary>
/// Whether the views of a forum, or that it had none, came in before the decision, and whether they were answered (X02,
/// X44). Those of one meeting are what came in from the day its material was sent.
/// </summary>
internal static class ViewsJudge
{
    internal static Outcome Judge(
        Recorded<HeldInvolvement> held, in Wanted wanted, in Deadline deadline, in Inquiry inquiry, out Outcome came)
    {
        came = Outcome.NotApplicable;
        if (!wanted.AsksForViews || wanted.Level == InvolvementLevel.Information)
            return Outcome.NotApplicable;
        var isOpen = false;
        came = held.Value.NoRemarks ? Outcome.Met : Outcome.Unmet;
        if (!inquiry.Evidence.Views.From.HasAnyOf(ForumKinds.CountingFor(wanted.ForumToInvolve)))
            return came;
        foreach (var view in inquiry.Evidence.Viewpoints)
        {
            if (!Concerns(view, wanted, inquiry))
                continue;
            var order = deadline.OrderOf(view.Received);
            if (order == Outcome.Unmet)
                continue;
            isOpen |= IsOpen(view, inquiry);
            if (came != Outcome.Met && wanted.Accepts(view.Received.Value.From) && BelongsTo(held, view.Received))
                came = order;
        }

        return isOpen ? Outcome.Unmet : came;
    }

    /// <summary>
    /// Whether a view is one of the forum, on this phase, received by now. One of which only the kind of committee is known might
    /// be: it must be answered, but does not show that the forum was asked.
    /// </summary>
    internal static bool Concerns(ReceivedViewpoint view, in Wanted wanted, in Inquiry inquiry) =>
        view.Received.Value.Phase == inquiry.Phase && view.Received.HadHappenedBy(inquiry.Instant)
        && (wanted.Accepts(view.Received.Value.From) || wanted.Med?.IsUnnamed(view.Received.Value.From) == true);

    internal static bool IsOpen(ReceivedViewpoint view, in Inquiry inquiry) =>
        view.IsOpenAt(inquiry.Instant);

    /// <summary>The views that came before the deadline.</summary>
    internal static IReadOnlyList<ReceivedViewpoint> Of(Wanted wanted, Deadline deadline, Inquiry inquiry) =>
        [.. inquiry.Evidence.Viewpoints.Where(view => Concerns(view, wanted, inquiry) && deadline.OrderOf(view.Received) != Outcome.Unmet)];

    private static bool BelongsTo(Recorded<HeldInvolvement> held, Recorded<Viewpoint> view)
    {
        var day = held.Happened.Date;
        if (held.Value.MaterialSent is { } sent && sent.Date < day)
            day = sent.Date;
        return view.Happened.Date >= day;
    }
}
