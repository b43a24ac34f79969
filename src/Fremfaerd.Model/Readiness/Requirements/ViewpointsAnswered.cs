namespace Fremfaerd.Model.Readiness;

/// <summary>Every view received has a response; that there are no remarks needs none (S3.31, X44). No views received counts as met.</summary>
public sealed record ViewpointsAnswered : Requirement
{
    internal override string Canonical => "viewpoints answered";

    internal override Outcome Judge(in Inquiry inquiry, GateCheck check, Trace? trace)
    {
        var views = inquiry.Evidence.Views;
        if (trace is null && inquiry.Instant >= views.LatestRecording)
            return views.Waiting == 0 ? Outcome.Met : Outcome.Unmet;
        var (outcome, count) = (Outcome.Met, 0);
        foreach (var viewpoint in views.All)
        {
            if (!viewpoint.Received.Value.AsksForResponse || !viewpoint.Received.HadHappenedBy(inquiry.Instant))
                continue;
            count++;
            var response = viewpoint.Response?.By(inquiry.Instant);
            if (response is null)
                outcome = Outcome.Unmet;
            if (trace is not null)
                Explain(viewpoint.Received, response, trace);
        }

        if (outcome == Outcome.Met)
            trace?.Add(FindingTexts.NoOpenViews, ("count", count));
        return outcome;
    }

    private static void Explain(Recorded<Viewpoint> received, Recorded<ViewpointReply>? response, Trace trace)
    {
        if (response is not null)
        {
            trace.RestsOn(response);
            return;
        }

        trace.RestsOn(received);
        trace.Add(FindingTexts.OpenView, ("viewpoint", $"{received.Value.Id}"), ("party", received.Value.From.Name));
        trace.Steps.Add(RespondStep.To(received.Value));
    }
}
