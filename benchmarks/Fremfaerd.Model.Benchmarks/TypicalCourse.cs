using Fremfaerd.Model.Definitions;
using Fremfaerd.Model.Phases;

namespace Fremfaerd.Model.Benchmarks;

/// <summary>
/// A course of 60 events, as most will be when they are looked at: clarified, two phases gone through by the book, and the
/// first answers of the third. Answers have 130 to 280 characters.
/// </summary>
internal static class TypicalCourse
{
    internal const int Length = 60;

    internal static TechnologyProcess Process { get; } = Told();

    private static TechnologyProcess Told()
    {
        var story = new Storyteller(TechnologyProcess.NotEnrolled(StandardDefinition.Current), "t");
        story.Do(new Enrol(new("forloeb-60", "AI i nattevagten på Plejecenter Nord", Phase.Idea, Phase.Implementation, "Plejecenter Nord")));
        foreach (var (fact, value) in Histories.Facts)
            story.Do(new ClarifyFact(fact, value));
        foreach (var phase in (Phase[])[Phase.Idea, Phase.Decision])
        {
            Histories.Answer(phase, story);
            Histories.Involve(phase, story);
            story.Open(StandardGates.ExitOf(phase));
            story.Do(new AdvanceTo(phase + 1));
        }

        Histories.Answer(Phase.Design, story, Length - (int)story.Told);
        return story.Told == Length ? story.Process : throw new InvalidOperationException($"The course has {story.Told} events.");
    }
}
