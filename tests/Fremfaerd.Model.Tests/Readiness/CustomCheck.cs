namespace Fremfaerd.Model.Tests.Readiness;

/// <summary>The standard definition with a single check at the exit of the idea phase: a host's own.</summary>
internal static class CustomCheck
{
    internal const string Secret = "hemmelig-besked-4711";

    internal static readonly CheckCode Code = "LOCAL-1";

    internal static readonly LocalizedText Step = new("Ring til it-afdelingen.", "Call the IT department.");

    internal static CustomRequirement Asking(Func<EvidenceView, CustomVerdict?> judge, LocalizedText? step = null) =>
        new("it-approval", 1, judge, step);

    internal static CustomVerdict Verdict(Outcome outcome) => new(outcome, new LocalizedText("Sådan står det.", "So it stands.").With());

    internal static ProcessDefinition DefinitionWith(Requirement requirement, Severity severity = Severity.Blocking) =>
        ProcessDefinition.Build(Any.Definition.Content with
        {
            Id = "local",
            Checks =
            [
                Any.Definition.Content.Checks.First(check => check.Code == "F1-R1") with { Code = Code, Severity = severity, Requirement = requirement },
            ],
        });

    internal static ProcessSession CourseWith(Requirement requirement) => Any.Course(definition: DefinitionWith(requirement));

    internal static ProcessSession CourseAsking(Func<EvidenceView, CustomVerdict?> judge, LocalizedText? step = null) =>
        CourseWith(Asking(judge, step));

    /// <summary>A function that answers otherwise each time it is asked, beginning anew after the last answer.</summary>
    internal static Func<EvidenceView, CustomVerdict?> InTurn(params Func<CustomVerdict?>[] answers)
    {
        var asked = 0;
        return _ => answers[asked++ % answers.Length]();
    }
}
