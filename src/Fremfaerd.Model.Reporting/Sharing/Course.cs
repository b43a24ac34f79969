namespace Fremfaerd.Model.Reporting.Sharing;

/// <summary>A course as a report sees it: the process, the instant looked from, and the words it may use.</summary>
internal sealed class Course
{
    internal Course(TechnologyProcess process, DateTimeOffset at, ReportOptions options)
        : this(process, at, options, new Words(options, Withheld.From([process], at, options)))
    {
    }

    /// <summary>One of many courses in the same report.</summary>
    internal Course(TechnologyProcess process, DateTimeOffset at, ReportOptions options, Words words) =>
        (Process, At, Options, Words) = (process, at, options, words);

    internal TechnologyProcess Process { get; }

    internal ProcessDefinition Definition => Process.Definition;

    internal DateTimeOffset At { get; }

    internal ReportOptions Options { get; }

    internal Words Words { get; }

    internal Enrolment Enrolment => Process.Enrolment!;
}
