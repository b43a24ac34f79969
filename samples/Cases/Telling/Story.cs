using Cases.Showing;

namespace Cases.Telling;

/// <summary>A case being told: the course, the calendar, the store of events, and the screen they are shown on.</summary>
internal sealed class Story(Screen screen)
{
    private readonly Calendar _calendar = new();
    private readonly List<ProcessEvent> _store = [];
    private ProcessSession? _course;

    private ProcessSession Course => _course ?? throw new BrokenStoryException("The story has no course yet. Call Begin first.");

    internal void Tell(Case told)
    {
        Opening.Show(told, screen);
        told.Tell(this);
        Ending.Show(Course.Process, _store, _calendar.GetUtcNow(), screen);
    }

    /// <summary>The course in the hands of whoever starts it; nothing is recorded yet.</summary>
    internal ProcessSession Begin(Actor actor) =>
        _course = ProcessSession.Start(StandardDefinition.Current, actor, _calendar);

    /// <summary>Turns the page to a phase the course has entered.</summary>
    internal void Chapter(Phase phase)
    {
        if (Course.Process.Phase != phase)
            throw new BrokenStoryException($"The chapter is about the {phase.Name.English}, but the course is in the {Course.Process.Phase?.Name.English}.");
        ChapterHeading.Show(Course.Process, phase, _calendar.GetUtcNow(), screen);
    }

    /// <summary>Turns the calendar to a day of 2025 and says what happens.</summary>
    internal Scene On(int month, int day, string danish, string english)
    {
        var date = new DateOnly(2025, month, day);
        _calendar.TurnTo(date);
        return new Scene(date, new LocalizedText(danish, english), Store, screen);
    }

    internal void ShowClosed(GateReport report) => Show(report, GateStatus.Closed);

    internal void ShowOpen(GateReport report) => Show(report, GateStatus.Open);

    internal void ShowSteps(GateReport report) => StepList.Show(report, screen);

    /// <summary>One check of a report, with its explanation.</summary>
    internal void ShowCheck(CheckResult check) => GateTable.Show(check, screen);

    private void Show(GateReport report, GateStatus expected)
    {
        if (report.Status != expected)
            throw new BrokenStoryException($"Gate {report.Gate.Id} should be {expected.Name.English}, but:\n{report.Explain(Language.English)}");
        GateTable.Show(report, screen);
    }

    /// <summary>What a host does after each accepted command: it stores the events, here in a list.</summary>
    private ValueList<ProcessEvent> Store()
    {
        var taken = Course.TakePending();
        _store.AddRange(taken);
        return taken;
    }
}
