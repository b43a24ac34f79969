using Fremfaerd.Model.Definitions;
using Fremfaerd.Model.Phases;
using Stateless;

namespace Fremfaerd.Model.Tests.Docs.StateMachines;

/// <summary>How docs/state-machines.md fires a row, compiled.</summary>
[Sample("docs/state-machines.md", "fire")]
internal static class FiredRows
{
    internal static void Fire(ProcessSession session, Transition row)
    {
        // begin
        var machine = CourseMachine.For(session, no => Console.WriteLine($"{no.Code}: {no.Why.English}"));
        machine.Fire(row);                                                              // or, where a reason is asked for:
        machine.Fire(new StateMachine<CoursePosition, Transition>.TriggerWithParameters<string>(row), "Summer holiday.");
        // end
    }
}
