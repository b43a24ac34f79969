namespace Fremfaerd.Model;

/// <summary>A view that lacks a response.</summary>
/// <param name="Course">The process.</param>
/// <param name="Viewpoint">The view.</param>
/// <param name="From">Whose view it is.</param>
/// <param name="Phase">The phase it is about.</param>
/// <param name="Received">When it came.</param>
public sealed record UnansweredView(ProcessId Course, ViewpointId Viewpoint, Forum From, Phase Phase, Moment Received)
{
    internal static IEnumerable<UnansweredView> Of(TechnologyProcess course, DateTimeOffset at) =>
        from view in course.State.Evidence.Viewpoints
        let received = view.Received
        where received.HadHappenedBy(at) && view.IsOpenAt(at)
        orderby received.Happened.Date, received.Place
        select new UnansweredView(course.Enrolment!.Id, received.Value.Id, received.Value.From, received.Value.Phase!.Value, received.Happened);
}
