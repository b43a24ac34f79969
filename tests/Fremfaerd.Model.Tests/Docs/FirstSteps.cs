namespace Fremfaerd.Model.Tests.Docs;

/// <summary>The second step of docs/quick-start.md: from a closed gate to the next phase.</summary>
[Sample("docs/quick-start.md", "steps")]
internal static class FirstSteps
{
    internal static void Run(TimeProvider time) => Decision(time);

    internal static ProcessSession Decision(TimeProvider time)
    {
        var leader = new Actor("leder-17", StandardRoles.DecidingManager);
        var course = ProcessSession.Enrol(StandardDefinition.Current, "AI i nattevagten", Phase.Idea, leader, time);
        // begin
        course.Clarify(StandardFacts.AffectsWorkingConditions, false);
        course.Answer("F1-KO-1", "Færre unødige tilsyn, tryggere nætter.");
        foreach (var step in course.Assess().NextSteps)
            Console.WriteLine($"- {step.Text.Danish}");

        course.RecordDecision(new(
            DecisionOutcome.GoAhead, DecisionLevel.Workplace, "centerlederen", "Idéen undersøges.", changesWork: false, "sag 26/1234, dok. 2"));
        if (course.As(new Actor("medarbejder-4", StandardRoles.Employee)).Confirm("F1-R2", "udpegningsbrev, dok. 3") is Refused notYou)
            Console.WriteLine($"{notYou.Code}: {notYou.Why.Danish}");
        course.Confirm("F1-R2", "udpegningsbrev, dok. 3");
        Console.WriteLine(course.AdvanceTo(Phase.Decision) switch
        {
            Refused no => $"{no.Code}: {no.Why.Danish}",
            var accepted => $"Nu: {accepted.Process.Phase!.Value.Name.Danish}",
        });
        // end
        return course;
    }
}
