using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting.Pictures;

/// <summary>Reads what happened in a course: as corrected, and only what had happened by the instant looked from.</summary>
internal sealed class TimelineReading
{
    private static readonly LocalizedText MeetingLabel = new("{forum} · {level}", "{forum} · {level}");
    private static readonly LocalizedText MeetingText = new("møde med {forum} ({level}) om »{subject}«", "meeting with {forum} ({level}) on “{subject}”");
    private static readonly LocalizedText DecisionText = new("beslutning i {phase}: {outcome}, om »{subject}«", "decision in {phase}: {outcome}, on “{subject}”");
    private static readonly LocalizedText Withdrawn = new("{outcome}, trukket tilbage", "{outcome}, withdrawn");
    private static readonly LocalizedText GateText = new("{gate}: {status}", "{gate}: {status}");
    private static readonly LocalizedText ReturnText = new("tilbage til {phase}", "back to {phase}");
    private static readonly LocalizedText BreachText = new("brud rejst af {forum} om {phase}: {state}", "breach raised by {forum} about {phase}: {state}");
    private static readonly LocalizedText CourseText = new("forløbet er {status}", "the course was {status}");

    private readonly Course _course;

    private TimelineReading(Course course) => _course = course;

    internal static IReadOnlyList<TimelineItem> Of(Course course)
    {
        var reading = new TimelineReading(course);
        var evidence = course.Process.EvidenceAt(course.At);
        return
        [
            .. new[]
            {
                course.Then.History.Select(reading.Act).OfType<TimelineItem>(),
                evidence.Involvements.Select(reading.Meeting),
                evidence.Decisions.Select(reading.Decision),
                course.Then.Passages.Select(reading.Gate),
                evidence.Breaches.Select(reading.Breach),
            }.SelectMany(items => items).OrderBy(item => item.At).ThenBy(item => item.Kind),
        ];
    }

    private TimelineItem? Act(ProcessEvent happened) => happened switch
    {
        Enrolled => Of(TimelineMeanings.Begun, happened),
        CoursePaused => Of(TimelineMeanings.Paused, happened),
        CourseResumed => Of(TimelineMeanings.Resumed, happened),
        CourseStopped => Of(TimelineMeanings.Stopped, happened),
        CourseCompleted => Of(TimelineMeanings.Completed, happened),
        CourseReopened => Of(TimelineMeanings.Reopened, happened),
        PhaseSkipped skipped => At(TimelineKind.Course, happened, TimelineMeanings.Skipped, Phased(TimelineMeanings.Skipped.Word, skipped.Phase)),
        PhaseReturned returned => At(TimelineKind.Return, happened, TimelineMeanings.Return, Phased(ReturnText, returned.To)),
        _ => null,
    };

    private TimelineItem Of(Meaning meaning, ProcessEvent happened)
    {
        var word = _course.Say(meaning.Word);
        return At(TimelineKind.Course, happened, meaning, word) with { Text = _course.Put(CourseText, ("status", word)) };
    }

    private TimelineItem At(TimelineKind kind, ProcessEvent happened, Meaning meaning, string label) =>
        new(kind, happened.Stamp.RecordedAt, _course.Day(happened.Stamp.RecordedAt), meaning, label, label);

    private TimelineItem Meeting(Recorded<HeldInvolvement> held)
    {
        var forum = _course.Forum(held.Value.Forum).Plain;
        var label = _course.Put(MeetingLabel, ("forum", forum), ("level", held.Value.Level.Short()));
        var text = _course.Put(MeetingText, ("forum", forum), ("level", _course.Say(held.Value.Level.Name)), ("subject", Subject(held.Value.Subject)));
        return Of(TimelineKind.Meeting, held.Happened, TimelineMeanings.Meeting, label, text);
    }

    private TimelineItem Decision(Recorded<PhaseDecision> taken)
    {
        var outcome = _course.Say(taken.Value.Decision.Outcome.Name);
        if (_course.WithdrawnBy(taken) is not null)
            outcome = _course.Put(Withdrawn, ("outcome", outcome));
        var subject = Subject(taken.Value.Decision.Subject);
        var text = _course.Put(DecisionText, ("phase", _course.Say(taken.Value.Phase.Inside())), ("outcome", outcome), ("subject", subject));
        return Of(TimelineKind.Decision, taken.Happened, TimelineMeanings.Decision, outcome, text);
    }

    private TimelineItem Gate(Recorded<Passage> passed)
    {
        var gate = _course.Definition.Gate(passed.Value.Gate);
        var name = _course.Say(gate.Kind == GateKind.Exit ? gate.Phase.Name : gate.Name);
        var meaning = _course.Then.Stands(passed) ? TimelineMeanings.Passed : TimelineMeanings.Void;
        var text = _course.Put(GateText, ("gate", _course.Say(gate.Name)), ("status", _course.Say(meaning.Word)));
        return Of(TimelineKind.Gate, Moment.At(passed.Stamp.RecordedAt), meaning, name, text);
    }

    private TimelineItem Breach(RaisedBreach breach)
    {
        var state = _course.Say((breach.StateAt(_course.At) ?? BreachState.Open).Name);
        var text = _course.Put(BreachText, ("forum", _course.Forum(breach.Raised.Value.RaisedBy).Plain), ("phase", _course.Say(breach.Phase.Inside())), ("state", state));
        return Of(TimelineKind.Breach, breach.Raised.Happened, TimelineMeanings.Breach, state, text);
    }

    private TimelineItem Of(TimelineKind kind, Moment moment, Meaning meaning, string label, string text) =>
        new(kind, TimelineItem.PlaceOf(moment), _course.Day(moment), meaning, label, text);

    private string Subject(string typed) => _course.Words.Typed(typed).Plain.TrimEnd('.', ' ');

    private string Phased(LocalizedText text, Phase phase) => _course.Put(text, ("phase", _course.Say(phase.Inside())));
}
