using Fremfaerd.Model;
using Fremfaerd.Model.Definitions;
using Fremfaerd.Model.Phases;
using Stateless;

namespace Fremfaerd.Model.Tests.Docs.StateMachines;

/// <summary>The code of docs/state-machines.md, compiled.</summary>
[Sample("docs/state-machines.md", "machine")]
internal static class CourseMachine
{
    // begin
    internal static StateMachine<CoursePosition, Transition> For(ProcessSession session, Action<Refused> refused)
    {
        // The state is read from the course, so the machine can never stand elsewhere; Take moves both.
        var machine = new StateMachine<CoursePosition, Transition>(() => session.Process.Position, _ => { });
        foreach (var row in session.Process.Definition.Transitions.Where(row => row.Move != Move.Enrol))
        {
            var state = machine.Configure(row.From);
            _ = row.To == row.From
                ? state.PermitReentryIf(row, () => session.May(row).MayBeTaken, row.Description.English)
                : state.PermitIf(row, row.To, () => session.May(row).MayBeTaken, row.Description.English);
        }

        machine.OnTransitioned(taken =>
        {
            if (session.Take(taken.Trigger, taken.Parameters.OfType<string>().FirstOrDefault()) is Refused no)
                refused(no);
        });
        machine.OnUnhandledTrigger((_, row) =>
        {
            if (session.May(row).No is { } no)
                refused(no);
        });
        return machine;
    }
    // end
}
