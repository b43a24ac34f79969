namespace Fremfaerd.Model;

/// <summary>Why a unit or a committee is not known in the municipality's tree. The codes are permanent.</summary>
internal static class CommitteeRefusals
{
    internal static readonly CodedText UnitMissing = new(
        "enrolment.unit-missing",
        "Forløbet mangler den enhed, det hører til, så rette MED-udvalg ikke kan findes. Angiv enhedens id, for eksempel {units}.",
        "The process lacks the unit it belongs to, so the right MED committee cannot be found. Give the id of the unit, for example {units}.");

    internal static readonly CodedText UnitUnknown = new(
        "enrolment.unit-unknown",
        "Enheden {unit} hører ikke under noget MED-udvalg i skabelonen. Angiv en, der gør, for eksempel {units}, eller brug en skabelon, der kender den.",
        "Unit {unit} belongs under no MED committee of the definition. Give one that does, for example {units}, or use a definition that knows it.");

    internal static readonly CodedText DecisionUnitUnknown = new(
        "decision.unit-unknown",
        "Beslutningen er truffet i enheden {unit}, som ikke hører under noget MED-udvalg i skabelonen. Angiv en, der gør, for eksempel {units}, eller udelad den, hvis det er forløbets egen.",
        "The decision was taken in unit {unit}, which belongs under no MED committee of the definition. Give one that does, for example {units}, or leave it out if it is the one of the process.");

    internal static readonly CodedText CommitteeUnknown = new(
        "committee.unknown",
        "Udvalget {committee} står ikke i kommunens udvalgstræ. Angiv et, der gør, for eksempel {committees}.",
        "Committee {committee} is not in the municipality's tree of committees. Name one that is, for example {committees}.");

    internal static readonly CodedText CommitteeKindDiffers = new(
        "committee.kind-differs",
        "Udvalget {committee} er »{name}« og af en anden art ({kind}) end angivet ({given}). Angiv arten, eller vælg et andet udvalg.",
        "Committee {committee} is “{name}” and of another kind ({kind}) than given ({given}). Give its kind, or choose another committee.");
}
