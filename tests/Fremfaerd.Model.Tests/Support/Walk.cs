namespace Fremfaerd.Model.Tests;

/// <summary>Takes a plain course along: no to every question about its kind, and every step a gate asks for.</summary>
internal static class Walk
{
    internal static ProcessSession To(Phase phase, ProcessSession? from = null)
    {
        var course = from ?? Any.Course();
        while (course.Process.Phase < phase)
        {
            if (course.Process.Phase == Phase.Development)
                course.Clarify(StandardFacts.ProcessesPersonalData, false).ThenAccepted();
            Open(course, StandardGates.ExitOf(course.Process.Phase!.Value));
            course.AdvanceTo(course.Process.Phase.Value + 1).ThenAccepted();
        }

        return course;
    }

    /// <summary>A course enrolled midway has nothing left to catch up on: all of it is declared.</summary>
    internal static ProcessSession DeclareEarlier(ProcessSession course, Func<CheckAddress, bool>? which = null)
    {
        foreach (var check in course.Assess().CarriedChecks.Where(check => check.Carried == CarriedBecause.NotObserved))
        {
            if (which?.Invoke(check.Address) != false)
                course.Declare(check.Address, "Det var på plads før tilmeldingen.").ThenAccepted();
        }

        return course;
    }

    internal static ProcessSession ToTheEnd()
    {
        var course = To(Phase.Implementation);
        course.Clarify(StandardFacts.UsesAi, false).ThenAccepted();
        Open(course, StandardGates.GoLive);
        course.PassGate(StandardGates.GoLive).ThenAccepted();
        Open(course, StandardGates.ExitOf(Phase.Implementation));
        course.Complete().ThenAccepted();
        return course;
    }

    internal static void Open(ProcessSession course, GateId gate)
    {
        foreach (var step in course.Assess(gate).NextSteps)
            Do(course, step);
        course.IsOpen(gate).Should().BeTrue();
    }

    /// <summary>All that the gate asks for, but passing inner gates.</summary>
    internal static void Prepare(ProcessSession course, GateId gate, bool clarify = true, bool confirm = true)
    {
        foreach (var step in course.Assess(gate).NextSteps)
        {
            if (step is not PassGateStep && (clarify || step is not ClarifyStep) && (confirm || step is not ConfirmStep))
                Do(course, step);
        }
    }

    private static void Do(ProcessSession course, NextStep step)
    {
        _ = step switch
        {
            ClarifyStep clarify => course.Clarify(clarify.Fact, clarify.Follows[^1].Answer).ThenAccepted(),
            AnswerStep answer => course.Answer(answer.Question, "Det har vi talt om.").ThenAccepted(),
            StateFrameStep state => course.Plan(Any.Plan(state.Party, phase: state.Phase) with { Frame = Any.Frame }).ThenAccepted(),
            DecideStep => course.RecordDecision(Any.Decision()).ThenAccepted(),
            ConfirmStep confirm => course.Confirm(confirm.Check.Code, "Sag 26/1234").ThenAccepted(),
            PassGateStep { OnlyIfNeeded: true } pass when !course.Assess().InnerGatesMissing.Contains(pass.Gate) => null,
            PassGateStep pass => course.PassGate(pass.Gate).ThenAccepted(),
            _ => throw new Xunit.Sdk.XunitException($"A plain course does not need {step}."),
        };
    }
}
