namespace Fremfaerd.Model.Readiness;

/// <summary>
/// The working-environment organisation takes part in the phase: a meeting with it, or another one where its
/// representative was present in that role (X19, X55). A TRIO never counts (X15, X16).
/// </summary>
/// <param name="Representative">The role of the working-environment representative (AMR).</param>
/// <param name="OwnSubject">Whether the meeting must name this check among those it covered.</param>
public sealed record AmoTakesPart(RoleId Representative, bool OwnSubject = false) : InvolvementRequirement
{
    private static readonly Forum Amo = CommitteeKind.WorkingEnvironmentOrganisation;

    internal override ValueList<RoleId> Roles => [Representative];

    internal override string Canonical =>
        $"amo takes part({Representative}{(OwnSubject ? "; own subject" : "")}{BeforeWhat})";

    internal override int CountAt(in DecisionPlace at, in Inquiry inquiry) => 1;

    internal override Wanted WantedAt(int place, int count, in DecisionPlace at, in Inquiry inquiry, GateCheck? check) => new()
    {
        Forum = Amo,
        Representative = Representative,
        Level = InvolvementLevel.Medindflydelse,
        Subject = OwnSubject ? check?.Address.Code : null,
    };

    internal override void ExplainMissing(in Wanted wanted, in Inquiry inquiry, Trace trace) =>
        trace.Add(FindingTexts.AmoMissing, ("role", inquiry.Evidence.Index.RoleName(Representative)));
}
