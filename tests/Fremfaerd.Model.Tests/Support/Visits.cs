namespace Fremfaerd.Model.Tests;

/// <summary>A later visit to the phase a course is in, as a return gives it.</summary>
internal static class Visits
{
    /// <summary>The same course in the same phase, entered anew by its latest event; goes on a day later.</summary>
    internal static ProcessSession EnteredAnew(this ProcessSession course)
    {
        course.Answer("F7-IN-3", "Vi begynder forfra.").ThenAccepted();
        var state = course.Process.State;
        var clock = new ManualTime(Any.Start.AddDays(10));
        return ProcessSession.Resume(new TechnologyProcess(state.Entering(state.Phase, state.Sequence)), Any.Manager, clock);
    }
}
