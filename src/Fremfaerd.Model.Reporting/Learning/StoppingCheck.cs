using Fremfaerd.Model.Reporting.Documents;
using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting.Learning;

/// <summary>A check that stops courses, or has stopped them.</summary>
/// <param name="Address">The check at its gate.</param>
/// <param name="Definition">A definition that has it.</param>
/// <param name="Courses">The courses it stops, each once.</param>
internal sealed record StoppingCheck(CheckAddress Address, ProcessDefinition Definition, IReadOnlyList<Course> Courses)
{
    /// <summary>Those that close the gate a course stands at now, most courses first.</summary>
    internal static IReadOnlyList<StoppingCheck> Now(IEnumerable<(Course Course, GateReport? Report)> courses) => Ranked(
        from one in courses
        where one.Report is not null
        from check in one.Report.Checks.Concat(one.Report.CarriedChecks)
        where check.ClosesGate
        select (check.Address, one.Course));

    /// <summary>Those that were recorded as missing when a passage was refused, most courses first.</summary>
    internal static IReadOnlyList<StoppingCheck> Refused(IEnumerable<Course> courses) => Ranked(
        from course in courses
        let chronicle = new Chronicle(course)
        from entry in chronicle.Entries
        where entry.Event is AttemptRefused { What.Act: not Act.Waive }
        from address in RefusedAttempts.Closing((AttemptRefused)entry.Event, chronicle)
        select (address, course));

    /// <summary>The text, with the code beside it, and the gate.</summary>
    internal Line Name(Words words) => Naming.Check(Address, Definition, words) + ", " + words.Say(Definition.Gate(Address.Gate).Name);

    /// <summary>The same on one line, for a picture.</summary>
    internal string Label(Words words) => Naming.TextOf(Address, Definition) is { } text ? $"{text.In(words.Language)} ({Address.Code})" : $"{Address.Code}";

    private static IReadOnlyList<StoppingCheck> Ranked(IEnumerable<(CheckAddress Address, Course Course)> stops) =>
    [
        .. from stop in stops
           group stop.Course by stop.Address into all
           let courses = all.Distinct().ToArray()
           orderby courses.Length descending, all.Key.Gate.Value, all.Key.Code.Value
           select new StoppingCheck(all.Key, courses[0].Definition, courses),
    ];
}
