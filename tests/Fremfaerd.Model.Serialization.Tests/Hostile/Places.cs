using System.Reflection;

namespace Fremfaerd.Model.Serialization.Tests.Hostile;

/// <summary>Where each kind of value stands in a golden event, written by hand.</summary>
internal static class Places
{
    internal static readonly (Type Coded, string Event, string Path)[] Codes =
    [
        (typeof(Phase), "process.enrolled", "$.data.enrolment.startsAt"),
        (typeof(Act), "mandate.given", "$.data.acts[1]"),
        (typeof(Party), "viewpoint.received", "$.data.from.party"),
        (typeof(CommitteeKind), "guideline.agreed", "$.data.committee.kind"),
        (typeof(InvolvementLevel), "involvement.held", "$.data.level"),
        (typeof(DecisionOutcome), "decision.recorded", "$.data.outcome"),
        (typeof(DecisionLevel), "decision.recorded", "$.data.level"),
        (typeof(ViewpointKind), "viewpoint.received", "$.data.kind"),
        (typeof(ViewpointResponse), "viewpoint.answered", "$.data.reply.response"),
        (typeof(GuidelineKind), "guideline.agreed", "$.data.kind"),
        (typeof(ReferralBody), "breach.referred", "$.data.referral.to"),
        (typeof(Outcome), "check.waived", "$.data.outcome"),
        (typeof(GateStatus), "gate.passed", "$.data.status"),
        (typeof(ProcurementRoute), "route.chosen", "$.data.route"),
        (typeof(VatBasis), "contract.signed", "$.data.value.vat"),
        (typeof(Bound), "route.chosen", "$.data.threshold.value.threshold.bound"),
        (typeof(MunicipalArea), "process.enrolled", "$.data.enrolment.area"),
        (typeof(Acquisition), "process.enrolled", "$.data.enrolment.acquisitions[0]"),
        (typeof(RadarMaturity), "process.enrolled", "$.data.enrolment.maturity"),
        (typeof(RadarDiffusion), "process.enrolled", "$.data.enrolment.diffusion"),
    ];

    internal static readonly (string Event, string Path)[] Ids =
    [
        ("process.enrolled", "$.data.enrolment.id"), ("process.enrolled", "$.command"), ("process.enrolled", "$.stamp.by.actor"),
        ("process.enrolled", "$.stamp.by.role"), ("process.enrolled", "$.stamp.by.mandate"), ("process.enrolled", "$.stamp.by.system"),
        ("process.enrolled", "$.data.definition.id"), ("process.enrolled", "$.data.definition.contentHash"), ("gate.passed", "$.data.gate"),
        ("check.waived", "$.data.check.code"), ("fact.clarified", "$.data.fact"), ("fact.clarified~2", "$.data.value.choice"),
        ("question.answered", "$.data.question"), ("route.chosen", "$.data.threshold.parameter"), ("viewpoint.answered", "$.data.viewpoint"),
        ("involvement.held", "$.data.subcourse"), ("guideline.agreed", "$.data.id"), ("breach.settled", "$.data.breach"),
        ("involvement.held", "$.data.covers[1]"), ("phase.skipped", "$.data.ground.rule"), ("attempt.refused", "$.data.code"),
    ];

    internal static readonly (string Event, string Path)[] Days =
    [
        ("check.confirmed", "$.data.dated"), ("mandate.given", "$.data.from"), ("check.waived", "$.data.waiver.until"),
        ("route.chosen", "$.data.threshold.on"), ("route.chosen~2", "$.data.threshold.value.start"), ("involvement.held", "$.data.confidentiality.until"),
    ];

    internal static readonly (string Event, string Path)[] Instants = [("course.resumed", "$.stamp.recordedAt"), ("entry.corrected", "$.stamp.recordedAt")];

    internal static readonly (string Event, string Path)[] Moments = [("course.resumed", "$.stamp.happenedAt"), ("involvement.held", "$.data.materialSent")];

    internal static readonly (string Event, string Path)[] Amounts =
        [("contract.signed", "$.data.value.amount"), ("route.chosen", "$.data.threshold.value.threshold.amount.amount")];

    internal static readonly (string Event, string Path)[] YesOrNo =
        [("involvement.held", "$.data.noRemarks"), ("decision.recorded", "$.data.changesWork"), ("fact.clarified", "$.data.value.yesNo")];

    internal static readonly (string Event, string Path)[] Sequences =
    [
        ("course.resumed", "$.sequence"), ("entry.corrected", "$.data.corrects"), ("breach.raised", "$.data.decision"), ("gate.passed", "$.data.waivers[1].sequence"),
    ];

    internal static readonly (string Event, string Path)[] Counts = [("process.enrolled", "$.data.definition.version"), ("route.chosen~3", "$.data.threshold.value.length.months")];

    internal static readonly (string Event, string Path)[] Texts =
    [
        ("question.answered", "$.data.text"), ("process.enrolled", "$.data.enrolment.title"), ("entry.corrected", "$.data.replacement.data.minutes"),
        ("contract.signed", "$.data.value.currency"),
    ];

    internal static string[] CodesOf(Type coded) =>
        [.. coded.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)typeof(Terms).GetMethod(nameof(Terms.Code))!.MakeGenericMethod(coded).Invoke(null, [field.GetValue(null)])!)];
}
