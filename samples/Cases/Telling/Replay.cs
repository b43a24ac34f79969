namespace Cases.Telling;

/// <summary>Loads the course again from the events stored, and compares everything a reader can see.</summary>
internal static class Replay
{
    internal static void MustGiveTheSame(TechnologyProcess course, IReadOnlyList<ProcessEvent> store, DateTimeOffset now)
    {
        var replayed = TechnologyProcess.From([course.Definition], store);
        var isSame = replayed.Standing == course.Standing
            && replayed.Phase == course.Phase
            && replayed.Enrolment == course.Enrolment
            && replayed.Phases(now).SequenceEqual(course.Phases(now))
            && replayed.Skips.Select(skip => skip.Value).SequenceEqual(course.Skips.Select(skip => skip.Value))
            && replayed.Waivers.Select(waiver => waiver.Value).SequenceEqual(course.Waivers.Select(waiver => waiver.Value))
            && replayed.History.SequenceEqual(course.History)
            && replayed.Passages.Select(passed => passed.Value).SequenceEqual(course.Passages.Select(passed => passed.Value))
            && course.Definition.Content.Gates.All(gate => Reads(replayed, gate, now) == Reads(course, gate, now));
        if (!isSame)
            throw new BrokenStoryException("The replayed history gives another state than the course that was followed.");
    }

    private static string Reads(TechnologyProcess course, Gate gate, DateTimeOffset now) =>
        course.Assess(gate.Id, now).Explain(Language.Danish);
}
