using System.Text.RegularExpressions;
using Fremfaerd.Model.Reporting.Learning;
using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting.Tests.Issues;

/// <summary>
/// What was known just before a return was once looked for a microsecond earlier, though a clock may stand still or step back: the
/// note then judged without the decision and the meeting, or failed, and the learning report did not tell of late involvement.
/// </summary>
public class A_decision_withdrawn_by_a_clock
{
    private static readonly TimeSpan[] Usual = [.. Enumerable.Range(0, 6).Select(day => TimeSpan.FromDays(day))];

    /// <summary>When each of the six events was recorded: all at once, the last three at once, or the return before all but the enrolment.</summary>
    public static TheoryData<string> Clocks => ["stands still", "stamps alike", "steps back"];

    [Theory]
    [MemberData(nameof(Clocks))]
    public void Is_judged_as_it_stood_before_the_return(string clock)
    {
        var (usual, course) = (Course(Usual), Course(Times(clock)));

        Hearing(course).Should().Be(Hearing(usual)).And.Contain("som den stod, før beslutningen blev trukket tilbage");
    }

    [Theory]
    [MemberData(nameof(Clocks))]
    public void Was_taken_too_early_all_the_same(string clock)
    {
        var (usual, course) = (Late(Course(Usual, isHeard: false)), Late(Course(Times(clock), isHeard: false)));

        course.Should().Equal(usual).And.NotBeEmpty();
    }

    private static TimeSpan[] Times(string clock) => clock switch
    {
        "stands still" => [.. Usual.Select(_ => TimeSpan.Zero)],
        "stamps alike" => [.. Usual.Select(time => time.Days < 3 ? time : TimeSpan.FromDays(3))],
        _ => [.. Usual.Select(time => time.Days < 5 ? time : TimeSpan.FromHours(1))],
    };

    private static TechnologyProcess Course(TimeSpan[] times, bool isHeard = true)
    {
        Moment[] happened = [Moment.On(2026, 2, 1), Moment.On(2026, 2, 2), Moment.On(2026, 2, 3)];
        (ProcessCommand Command, Moment? Happened)[] commands =
        [
            (new Enrol(new Enrolment("proces-1", "AI i nattevagten", Phase.Decision, Phase.Implementation, "Plejecenter Nord")), null),
            (new ClarifyFact(StandardFacts.AffectsWorkingConditions, true), null),
            (new ClarifyFact(StandardFacts.IsDigital, true), null),
            (new HoldInvolvement(Any.Involvement(isHeard ? CommitteeKind.LocalCommittee : Party.Citizens, InvolvementLevel.Medindflydelse, "F2-R1")), happened[0]),
            (new RecordDecision(Any.Decision(changesWork: true)), happened[1]),
            (new ReturnTo(Phase.Idea, "Idéen skal tænkes om."), null),
        ];
        var course = TechnologyProcess.NotEnrolled(Any.Definition);
        foreach (var ((command, at), time) in commands.Zip(times))
            course = course.Decide(command, Any.Stamp(happenedAt: at, at: Any.Start + time)).ThenAccepted().Process;
        return course;
    }

    /// <summary>But for the day on which the meeting was put on record.</summary>
    private static string Hearing(TechnologyProcess course) => Regex.Replace(
        Regex.Match(new CourseReports(course, GoldenCases.EndOf(course).AddDays(1)).DecisionNote(5).ToMarkdown(), @"Drøftelsen i MED[\s\S]*?\n\n(?=#|\*)").Value,
        @"først noteret .*?, men", "først noteret senere, men");

    private static string[] Late(TechnologyProcess course) =>
        [.. Difficulties.Of(new Course(course, GoldenCases.EndOf(course).AddDays(1), new ReportOptions())).Where(one => one.Kind == DifficultyKind.LateInvolvement).Select(one => one.What.Plain)];
}
