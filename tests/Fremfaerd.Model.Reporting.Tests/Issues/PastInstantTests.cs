using System.Text.RegularExpressions;
using Fremfaerd.Model.Reporting.Tests.Sharing;

namespace Fremfaerd.Model.Reporting.Tests.Issues;

/// <summary>
/// Reports of a process that goes on after the instant looked from said where it stands now: “the course is completed” above a phase
/// it was in, a passage that no longer counts before the return that made it void.
/// </summary>
public class A_past_instant
{
    private static readonly (TechnologyProcess Course, DateTimeOffset At)[] Moments =
    [
        .. from course in GoldenCases.All
           from happened in course.History
           where happened is CoursePaused or CourseResumed or PhaseAdvanced or PhaseReturned or GatePassed or Enrolled or CourseCompleted or CourseStopped
           select (course, happened.Stamp.RecordedAt),
    ];

    [Fact]
    public void Is_told_by_the_phase_map_as_it_was_known()
    {
        foreach (var (course, at) in Moments)
        {
            var opening = Opening(new CourseReports(course, at).PhaseMap());
            opening.Should().NotBeEmpty().And.Be(Opening(CourseReports.AsOf(course, at).PhaseMap()), $"{course.Enrolment!.Id} {at:O}");
        }
    }

    [Fact]
    public void Is_told_by_the_acts_of_the_timeline_as_they_were_known()
    {
        var told = 0;
        foreach (var (course, at) in Moments)
        {
            var (now, then) = (Acts(new CourseReports(course, at).Timeline()), Acts(CourseReports.AsOf(course, at).Timeline()));
            now.Should().Equal(then, $"{course.Enrolment!.Id} {at:O}");
            told += then.Length;
        }

        told.Should().BeGreaterThan(50);
    }

    [Fact]
    public void Is_told_by_the_learning_report_as_it_was_known()
    {
        foreach (var (course, at) in Moments)
            new CourseReports(course, at).LearningReport().ToMarkdown().Should().Contain($"- **Forløbet nu:** {course.AsOf(at).Position.Name.Danish}\n");
    }

    [Fact]
    public void Knows_no_withdrawal_that_came_later()
    {
        var withdrawn = (from course in GoldenCases.All
                         from decision in course.EvidenceAt(GoldenCases.EndOf(course)).Decisions
                         where decision.Value.WithdrawnBy is not null
                         select (course, decision)).ToArray();
        withdrawn.Should().NotBeEmpty();

        foreach (var (course, decision) in withdrawn)
        {
            var back = course.History[(int)decision.Value.WithdrawnBy!.Value - 1].Stamp.RecordedAt;
            var (before, after) = (new CourseReports(course, back.AddSeconds(-1)), new CourseReports(course, back));
            before.DecisionNote(decision.Sequence).ToText().Should().NotContain("trukket tilbage, da forløbet gik tilbage");
            after.DecisionNote(decision.Sequence).ToText().Should().Contain("trukket tilbage, da forløbet gik tilbage");
        }
    }

    private static string Opening(Picture map) => Regex.Match(map.Description, @"^Set fra .*? \d{4}\. .*?\.(?= \d\. )").Value;

    private static string[] Acts(Picture timeline) => [.. Regex.Matches(timeline.Description, @"\d{4}: ([^.]*: passeret[^.]*|forløbet er [^.]*|tilbage til [^.]*)\.").Select(match => match.Value)];
}
