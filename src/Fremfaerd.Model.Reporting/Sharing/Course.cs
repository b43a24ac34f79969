using Fremfaerd.Model.Reporting.Documents;

namespace Fremfaerd.Model.Reporting.Sharing;

/// <summary>A course as a report sees it: the process, the instant looked from, and the words it may use.</summary>
internal sealed class Course
{
    internal Course(TechnologyProcess process, DateTimeOffset at, ReportOptions options)
        : this(process, at, options, process)
    {
    }

    /// <summary>A course as it was known, without what has been marked as confidential since.</summary>
    internal Course(TechnologyProcess process, DateTimeOffset at, ReportOptions options, TechnologyProcess today)
        : this(process, at, options, new Words(options, Withheld.From([today], at, options)))
    {
    }

    /// <summary>One of many courses in the same report.</summary>
    internal Course(TechnologyProcess process, DateTimeOffset at, ReportOptions options, Words words) =>
        (Process, Then, At, Options, Words) = (process, process.AsOf(at), at, options, words);

    internal TechnologyProcess Process { get; }

    /// <summary>
    /// The course as it was known at the instant: where it stood and which passages counted. An act happens when it is recorded, so a
    /// process that goes on after the instant must not say where it is now.
    /// </summary>
    internal TechnologyProcess Then { get; }

    /// <summary>Whether a decision had been withdrawn by the instant: by the event that says so, or null.</summary>
    internal long? WithdrawnBy(Recorded<PhaseDecision> decision) => decision.Value.WithdrawnBy is { } by && by <= Then.Sequence ? by : null;

    /// <summary>
    /// The course as it stood just before an event, and the instant to look from: by its number, since a clock may stand still or step
    /// back.
    /// </summary>
    internal (TechnologyProcess Known, DateTimeOffset At) Before(long sequence) => (
        TechnologyProcess.From([Definition], Process.History.Take((int)sequence - 1)),
        Process.History.Take((int)sequence).Max(happened => happened.Stamp.RecordedAt));

    internal ProcessDefinition Definition => Process.Definition;

    internal DateTimeOffset At { get; }

    internal ReportOptions Options { get; }

    internal Words Words { get; }

    internal Enrolment Enrolment => Process.Enrolment!;

    /// <summary>A forum by the name of its committee, which the municipality typed, where the definition has one by that id.</summary>
    internal Line Forum(Forum forum) => forum.Committee?.Id is { } id && Definition.Committees.Find(id) is { } committee
        ? Words.Typed(committee.Name)
        : Words.Say(forum.Name);
}
