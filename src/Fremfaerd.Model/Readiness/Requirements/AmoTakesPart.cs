namespace Fremfaerd.Model.Readiness;

/// <summary>
/// The working-environment organisation takes part in the phase: a meeting with it, or another one where its
/// representative was present in that role (X19, X55). A TRIO never counts (X15, X16).
/// </summary>
/// <param name="Representative">The role of the working-environment representative (AMR).</param>
/// <param name="OwnSubject">Whether the meeting must name this check among those it covered.</param>
public sealed record AmoTakesPart(RoleId Representative, bool OwnSubject = false) : Requirement
{
    private static readonly Forum Amo = CommitteeKind.WorkingEnvironmentOrganisation;

    internal override ValueList<RoleId> Roles => [Representative];

    internal override string Canonical => $"amo takes part({Representative}{(OwnSubject ? "; own subject" : "")})";

    internal override Outcome Judge(in Inquiry inquiry, GateCheck check, Trace? trace)
    {
        foreach (var held in inquiry.Evidence.Involvements)
        {
            if (!inquiry.Counts(held) || !TookPart(held.Value, check))
                continue;
            trace?.RestsOn(held);
            trace?.Add(FindingTexts.AmoTookPart, ("forum", held.Value.Forum.Name), ("moment", held.HappenedInWords));
            if (trace is not null)
                HeldBasis.ExplainEarlierVisit(held, inquiry, trace);
            return Outcome.Met;
        }

        if (trace is not null)
            ExplainMissing(inquiry, check, trace);
        return Outcome.Unmet;
    }

    private void ExplainMissing(in Inquiry inquiry, GateCheck check, Trace trace)
    {
        trace.Add(FindingTexts.AmoMissing, ("role", inquiry.Evidence.Index.RoleName(Representative)));
        foreach (var held in inquiry.Evidence.Involvements)
        {
            if (inquiry.Concerns(held) && TookPart(held.Value, check))
                HeldBasis.ExplainOutdated(held, inquiry, inquiry.Now, trace);
        }

        trace.Steps.Add(Step(check));
    }

    private bool TookPart(HeldInvolvement held, GateCheck check) =>
        held.Level >= InvolvementLevel.Medindflydelse
        && held.Forum.Committee?.Kind != CommitteeKind.Trio
        && (held.Forum.IsFor(Amo) || held.RolesPresent.Span.Contains(Representative))
        && (!OwnSubject || held.Covers.Span.Contains(check.Address.Code));

    private InvolveStep Step(GateCheck check)
    {
        const InvolvementLevel Level = InvolvementLevel.Medindflydelse;
        var code = check.Address.Code;
        return OwnSubject
            ? new InvolveStep(Amo, Level, [code], StepTexts.OwnSubject.With(("check", $"{code}"), ("forum", Amo.Name), ("level", Level.Name)))
            : new InvolveStep(Amo, Level, [], StepTexts.Discuss.With(("forum", Amo.Name), ("level", Level.Name)));
    }
}
