using static Fremfaerd.Model.Definitions.Standard.StandardRequirements;
using static Fremfaerd.Model.Definitions.StandardFacts;
using static Fremfaerd.Model.Facts.Condition;

namespace Fremfaerd.Model.Definitions.Standard;

/// <summary>The six checks that stand at the exit gate of every phase.</summary>
internal static class EveryPhase
{
    internal static ValueList<ReadinessCheck> Checks { get; } =
    [
        new()
        {
            Code = "G1", Gates = StandardGates.Exits,
            Severity = Severity.Blocking, Basis = Basis.Agreement, BasisDetail = "Agreement+Model",
            AppliesWhen = Yes(AffectsWorkingConditions) & Yes(PhaseHasNewDecision),
            Text = new(
                "Nye beslutninger i fasen, der ændrer arbejdsforhold, er drøftet i MED, før de blev truffet",
                "New decisions in the phase that change working conditions were discussed in MED before they were taken"),
            Rationale = new(
                "Drøftelsen skal kunne nå at indgå i grundlaget",
                "The discussion must be able to enter the basis"),
            Requirement = MedHeardBeforeDecisionsThatChangeWork, Evidence = StandardEvidence.MedDiscussion, Source = "S3.33, X02",
        },
        new()
        {
            Code = "G2", Gates = StandardGates.Exits,
            Severity = Severity.Blocking, Basis = Basis.Derived, BasisDetail = "Derived (supports registration duty)",
            Waiving = Waiving.ByTwoPersons,
            Text = new(
                "Fasens udfald er noteret: hvem besluttede hvad, hvornår og på hvilket grundlag",
                "The outcome of the phase is recorded: who decided what, when and on what basis"),
            Rationale = new(
                "Sporbarhed og journalisering",
                "Traceability and registration"),
            Requirement = PhaseDecided, Evidence = StandardEvidence.DecisionRecord, Source = "X34, derived",
        },
        new()
        {
            Code = "G3", Gates = StandardGates.Exits,
            Severity = Severity.Warning, Basis = Basis.Model, BasisDetail = "Model",
            Text = new(
                "Alle berørte grupper har fået mindst orientering med mulighed for at spørge",
                "All affected groups have had at least orientation with a chance to ask"),
            Rationale = new(
                "Medarbejdernes stemme skal være til stede hele vejen",
                "The employee voice is to be present all the way"),
            Requirement = InvolvedAsPromised(InvolvementLevel.Information, Party.AffectedEmployees, Party.ElectedRepresentatives), Evidence = StandardEvidence.InvolvementRecord, Source = "S3.12, S3.27",
        },
        new()
        {
            Code = "G4", Gates = StandardGates.Exits,
            Severity = Severity.Warning, Basis = Basis.Model, BasisDetail = "Model",
            Text = new(
                "Åbne bekymringer er besvaret eller har en ansvarlig og en frist",
                "Open concerns are answered or have an owner and a deadline"),
            Rationale = new(
                "Bekymringer er oftest velbegrundede",
                "Concerns are mostly well founded"),
            Requirement = ViewsAnswered, Evidence = StandardEvidence.ConcernLog, Source = "S3.31, S3.30",
        },
        new()
        {
            Code = "G5", Gates = StandardGates.Exits,
            Severity = Severity.Warning, Basis = Basis.Model, BasisDetail = "Model",
            Text = new(
                "Det er meldt ud, hvad der er fast og åbent i næste fase",
                "It has been announced what is fixed and open in the next phase"),
            Rationale = new(
                "Frihedsgraderne skifter fra fase til fase",
                "Degrees of freedom shift from phase to phase"),
            Requirement = FrameOfNextPhase, Evidence = StandardEvidence.FrameStatement, Source = "S3.10, S3.37",
        },
        new()
        {
            Code = "G6", Gates = StandardGates.Exits,
            Severity = Severity.Warning, Basis = Basis.Model, BasisDetail = "Model",
            Text = new(
                "Medvirkendes roller i næste fase er kendte",
                "Participants' roles in the next phase are known"),
            Rationale = new(
                "Fagperson og tillidsvalgt er to forskellige roller",
                "Professional and elected representative are two different roles"),
            Requirement = Confirmed, Evidence = StandardEvidence.RoleList, Source = "S3.13",
        },
    ];
}
