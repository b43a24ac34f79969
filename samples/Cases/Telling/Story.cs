using Cases.Showing;

namespace Cases.Telling;

/// <summary>A case being told: the course, the calendar, the store of events, and the screen they are shown on.</summary>
internal sealed class Story(Case told, Screen screen)
{
    private readonly Calendar _calendar = new(told.Year);
    private readonly List<ProcessEvent> _store = [];
    private ProcessSession? _course;

    private ProcessSession Course => _course ?? throw new BrokenStoryException("The story has no course yet. Call Begin first.");

    /// <summary>The course as the story leaves it.</summary>
    internal TechnologyProcess Tell()
    {
        Opening.Show(told, screen);
        told.Tell(this);
        Ending.Show(Course.Process, _store, _calendar.GetUtcNow(), screen);
        return Course.Process;
    }

    /// <summary>The course in the hands of whoever starts it; nothing is recorded yet.</summary>
    internal ProcessSession Begin(Actor actor) =>
        _course = ProcessSession.Start(told.Definition, actor, _calendar);

    /// <summary>Turns the page to a phase the course has entered.</summary>
    internal void Chapter(Phase phase)
    {
        if (Course.Process.Phase != phase)
            throw new BrokenStoryException($"The chapter is about the {phase.Name.English}, but the course is in the {Course.Process.Phase?.Name.English}.");
        ChapterHeading.Show(Course.Process, phase, _calendar.GetUtcNow(), screen);
    }

    /// <summary>Turns the calendar to a day in the year of the case and says what happens.</summary>
    internal Scene On(int month, int day, string danish, string english)
    {
        var date = _calendar.TurnTo(month, day);
        return new Scene(date, new LocalizedText(danish, english), Store, screen);
    }

    internal void ShowClosed(GateReport report) => Show(report, GateStatus.Closed);

    internal void ShowOpen(GateReport report) => Show(report, GateStatus.Open);

    internal void ShowOpenWithWaivers(GateReport report) => Show(report, GateStatus.OpenWithWaivers);

    /// <summary>Only what a gate asks of earlier phases.</summary>
    internal void ShowCarried(GateReport report) => CarriedTable.Show(report, screen);

    /// <summary>Where the course stands, between two chapters.</summary>
    internal void ShowRail()
    {
        screen.Gap();
        PhaseRail.Show(Course.Process, _calendar.GetUtcNow(), screen);
        screen.Gap();
    }

    /// <summary>What the latest return made void, and what stays.</summary>
    internal void ShowReturn() => ReturnNote.Show(Course.Process, _calendar.GetUtcNow(), screen);

    internal void ShowSteps(GateReport report) => StepList.Show(report, screen);

    /// <summary>One check of a report, with its explanation.</summary>
    internal void ShowCheck(CheckResult check) => GateTable.Show(check, screen);

    /// <summary>One check that must stand with one aspect of the involvement failing, and no other.</summary>
    internal void ShowFailing(CheckResult check, Aspect only)
    {
        var failing = check.Findings.Where(finding => finding.Outcome is Outcome.Unmet or Outcome.Indeterminate).Select(finding => finding.Aspect).Distinct();
        if (!failing.SequenceEqual([only]))
            throw new BrokenStoryException($"{check.Address} should fail on {only.Name.English} alone, but: {check.Explain(Language.English)}");
        GateTable.Show(check, screen);
    }

    /// <summary>One check that must be met.</summary>
    internal void ShowMet(CheckResult check)
    {
        if (check.Outcome != Outcome.Met)
            throw new BrokenStoryException($"{check.Address} should be met, but: {check.Explain(Language.English)}");
        GateTable.Show(check, screen);
    }

    /// <summary>A check that nothing can mend from here, and the courses left.</summary>
    internal void ShowNoWay(GateReport report, CheckCode check, Aspect only)
    {
        ShowFailing(report[check], only);
        WaysLeft.Show(report, check, screen);
    }

    /// <summary>What was planned with each party, what was held, and what is missing.</summary>
    internal void ShowInvolvement() => InvolvementTable.Show(Course.Involvement(), screen);

    /// <summary>The item for the agenda of a committee, with the last days for a decision planned on a day of the year.</summary>
    internal void ShowAgenda(Committee committee, int month, int day) =>
        AgendaNote.Show(Course.Involvement().AgendaFor(Forum.Of(committee), new DateOnly(told.Year, month, day)), screen);

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
