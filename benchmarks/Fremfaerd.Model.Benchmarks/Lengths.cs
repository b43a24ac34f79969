using Fremfaerd.Model.Actors;
using Fremfaerd.Model.Facts;
using Fremfaerd.Model.Definitions;
using Fremfaerd.Model.Involvement;
using Fremfaerd.Model.Time;

namespace Fremfaerd.Model.Benchmarks;

/// <summary>
/// One course at several lengths: all of it ready to leave the decision phase, with ever more documentation. A gate must
/// not take longer to ask, nor an event to judge, because much was written before.
/// </summary>
internal static class Lengths
{
    private static readonly DateTimeOffset Begins = Courses.Now.AddHours(1);

    /// <summary>The course after that many events, and the stamp of somebody who now wants to go on.</summary>
    internal static (TechnologyProcess Process, Stamp Stamp) ReadyAfter(int events)
    {
        var story = new Storyteller(Courses.ReadyToLeaveDecision(), "l", Begins);
        while (story.Told < events)
            Document(story);
        if (!story.Process.IsOpen(Courses.LargestGate, story.Now))
            throw new InvalidOperationException($"After {events} events the gate must be open to be measured.");
        return (story.Process, new Stamp(new("leder-1", StandardRoles.DecidingManager), story.Now));
    }

    /// <summary>Answers, written again and again, meetings, views and responses in turn; one with a number divisible by six has no view unanswered.</summary>
    private static void Document(Storyteller story)
    {
        var told = (int)story.Told;
        var questions = story.Process.Definition.Content.Questions;
        _ = (told % 6) switch
        {
            0 => story.Report(new HoldInvolvement(story.Meeting(Party.AffectedEmployees, InvolvementLevel.Information))),
            2 => story.Report(new ReceiveViewpoint(new($"syn-{told}", Party.Citizens, Prose.Of(160, told)))),
            3 => story.Do(new RespondToViewpoint($"syn-{told - 1}", new(ViewpointResponse.Adopted, Prose.Of(100, told)))),
            4 => story.Do(new ClarifyFact(StandardFacts.HasWebOrMobileUi, told % 12 == 4)),
            _ => story.Do(new AnswerQuestion(questions[told % questions.Count].Id, Prose.Of(200, told))),
        };
    }
}
