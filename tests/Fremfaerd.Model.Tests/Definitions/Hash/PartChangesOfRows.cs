using static Fremfaerd.Model.Tests.Definitions.PartChanges;

namespace Fremfaerd.Model.Tests.Definitions;

/// <summary>The changes of questions, checks, involvement, principles and guidance.</summary>
internal static class PartChangesOfRows
{
    private static LocalizedText Other { get; } = new("Noget andet", "Something else");

    internal static IReadOnlyList<Change> All { get; } =
    [
        Question("Id", question => question with { Id = "other" }),
        Question("Phase", question => question with { Phase = Phase.Design }),
        Question("Theme", question => question with { Theme = Theme.Involvement }),
        Question("Text", question => question with { Text = Other }),
        Question("Source", question => question with { Source = "S9" }),
        Question("AppliesWhen", question => question with { AppliesWhen = Condition.Yes("isDigital") }),
        Question("DependsOnFacts", question => question with { DependsOnFacts = ["isDigital"] }),
        Question("DependsOnQuestions", question => question with { DependsOnQuestions = ["F1-KO-2"] }),
        Check("Code", check => check with { Code = "other" }),
        Check("Gates", check => check with { Gates = ["go-live"] }),
        Check("Severity", check => check with { Severity = Severity.Warning }),
        Check("Basis", check => check with { Basis = Basis.Derived }),
        Check("BasisDetail", check => check with { BasisDetail = "Law" }),
        Check("AppliesWhen", check => check with { AppliesWhen = Condition.Always }),
        Check("Requirement", check => check with { Requirement = new ViewpointsAnswered() }),
        Check("Text", check => check with { Text = Other }),
        Check("Rationale", check => check with { Rationale = Other }),
        Check("Evidence", check => check with { Evidence = new("Other", Other) }),
        Check("Source", check => check with { Source = "S9" }),
        Check("Waiving", check => check with { Waiving = Waiving.HandledElsewhere }),
        Check("NeededWheneverEnrolled", check => check with { NeededWheneverEnrolled = !check.NeededWheneverEnrolled }),
        Check("HoldsOnwards", check => check with { HoldsOnwards = !check.HoldsOnwards }),
        Check("AppliesFrom", check => check with { AppliesFrom = StandardParameters.HighRiskAiDuties }),
        Evidence("Code", evidence => evidence with { Code = "Other" }),
        Evidence("Name", evidence => evidence with { Name = Other }),
        Row("Phase", row => row with { Phase = Phase.Design }),
        Row("Party", row => row with { Party = Party.Citizens }),
        Row("Level", row => row with { Level = InvolvementLevel.Medbestemmelse }),
        Row("Floor", row => row with { Floor = InvolvementLevel.Medbestemmelse }),
        Row("Adjustments", row => row with { Adjustments = [new(Condition.Always, InvolvementLevel.Medbestemmelse)] }),
        Row("Rationale", row => row with { Rationale = Other }),
        Row("Source", row => row with { Source = "S9" }),
        Adjustment("When", adjustment => adjustment with { When = Condition.Always }),
        Adjustment("Level", adjustment => adjustment with { Level = InvolvementLevel.Information }),
        Adjustment("MovesFloor", adjustment => adjustment with { MovesFloor = !adjustment.MovesFloor }),
        Principle("Id", principle => principle with { Id = "other" }),
        Principle("Label", principle => principle with { Label = Other }),
        Principle("Source", principle => principle with { Source = "S9" }),
        Guidance("Code", piece => piece with { Code = "other" }),
        Guidance("Kind", piece => piece with { Kind = GuidanceKind.RadarLabel }),
        Guidance("Text", piece => piece with { Text = Other }),
        Guidance("Source", piece => piece with { Source = "S9" }),
        .. PartChangesOfParameters.All,
    ];

    private static Change Question(string property, Func<Question, Question> change) =>
        new($"Question.{property}", content => content with { Questions = First(content.Questions, change) });

    private static Change Check(string property, Func<ReadinessCheck, ReadinessCheck> change) =>
        new($"ReadinessCheck.{property}", content => content with { Checks = First(content.Checks, change) });

    private static Change Evidence(string property, Func<EvidenceKind, EvidenceKind> change) =>
        new($"EvidenceKind.{property}", content => content with
        {
            Checks = First(content.Checks, check => check with { Evidence = change(check.Evidence) }),
        });

    private static Change Row(string property, Func<InvolvementDefault, InvolvementDefault> change) =>
        new($"InvolvementDefault.{property}", content => content with { Involvement = First(content.Involvement, change) });

    private static Change Adjustment(string property, Func<InvolvementAdjustment, InvolvementAdjustment> change) =>
        new($"InvolvementAdjustment.{property}", content => content with
        {
            Involvement = [.. content.Involvement.Select(row =>
                row.Adjustments.Count > 0 ? row with { Adjustments = First(row.Adjustments, change) } : row)],
        });

    private static Change Principle(string property, Func<Principle, Principle> change) =>
        new($"Principle.{property}", content => content with { Principles = First(content.Principles, change) });

    private static Change Guidance(string property, Func<Guidance, Guidance> change) =>
        new($"Guidance.{property}", content => content with { Guidance = First(content.Guidance, change) });
}
