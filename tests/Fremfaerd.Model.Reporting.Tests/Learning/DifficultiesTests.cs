using System.Text.RegularExpressions;
using Fremfaerd.Model.Reporting.Learning;
using Fremfaerd.Model.Reporting.Sharing;
using Fremfaerd.Model.Tests.Process.Forging;
using Fremfaerd.Model.Tests.Readiness;
using Xunit.Abstractions;

namespace Fremfaerd.Model.Reporting.Tests.Learning;

public class Difficulties_of_a_course(ITestOutputHelper output)
{
    private static readonly (Func<ProcessEvent, bool> IsOne, DifficultyKind[] Kinds)[] Hard =
    [
        (one => one is AttemptRefused, [DifficultyKind.GateRefused, DifficultyKind.WaiverRefused]),
        (one => one is PhaseReturned, [DifficultyKind.Returned]),
        (one => one is BreachRaised, [DifficultyKind.Breach]),
        (one => one is ViewpointReceived { What.Kind: ViewpointKind.Concern }, [DifficultyKind.Concern]),
        (one => one is ViewpointReceived { What.Kind: ViewpointKind.View }, [DifficultyKind.View]),
        (one => one is CheckWaived, [DifficultyKind.Waiver]),
        (one => one is PhaseSkipped, [DifficultyKind.Skip]),
        (one => one is CoursePaused, [DifficultyKind.Pause]),
        (one => one is CourseStopped, [DifficultyKind.Stop]),
        (one => one is EntryCorrected, [DifficultyKind.Correction]),
    ];

    private static IEnumerable<TechnologyProcess> Courses =>
        [.. GoldenCases.All, .. Sources.All.Select(source => TechnologyProcess.From(Sources.Definitions, source.Events)), .. Enumerable.Range(0, 60).Select(seed => RandomCourse.Of(seed).Process)];

    [Fact]
    public void Hold_every_hard_event_exactly_once()
    {
        var counts = Hard.Select(_ => 0).ToArray();
        foreach (var course in Courses)
        {
            var at = GoldenCases.EndOf(course);
            var difficulties = Of(course, at);
            var report = new CourseReports(course, at, new ReportOptions { Sharing = SharingProfile.Personal }).LearningReport().ToMarkdown();
            for (var i = 0; i < Hard.Length; i++)
            {
                var events = course.History.Where(Hard[i].IsOne).Select(one => one.Sequence).ToArray();
                counts[i] += events.Length;
                var own = difficulties.Where(one => Hard[i].Kinds.Contains(one.Kind)).ToArray();
                own.Select(one => one.Events[0]).Should().BeEquivalentTo(events, "each event that was hard stands once, and nothing is made up");
                foreach (var (number, kind) in own.Select(one => (one.Events[0], DifficultyKinds.NameOf(one.Kind).Danish)))
                    Regex.Count(report, $@"\*\*{Regex.Escape(kind)}\*\*, [^\n]*, nr\. {number}(\n|$)").Should().Be(1);
            }
        }

        output.WriteLine(string.Join(", ", counts));
        counts.Should().AllSatisfy(count => count.Should().BeGreaterThan(0));
    }

    [Fact]
    public void Rest_on_events_that_are_there_and_take_no_time_backwards()
    {
        foreach (var course in Courses)
        {
            foreach (var one in Of(course, GoldenCases.EndOf(course)))
            {
                one.Events.Should().NotBeEmpty().And.OnlyContain(number => number >= 1 && number <= course.Sequence).And.OnlyHaveUniqueItems();
                (one.Days is null or >= 0).Should().BeTrue();
                (one.Days is null || one.Handled is not null).Should().BeTrue();
            }
        }
    }

    [Fact]
    public void Say_that_the_decision_came_before_the_committee_and_how_that_was_mended()
    {
        var late = Of(GoldenCases.Silkeborg, Moments.End).Single(one => one.Kind == DifficultyKind.LateInvolvement);

        late.Phase.Should().Be(Phase.Development);
        late.Theme.Should().Be(Theme.Involvement);
        late.What.Plain.Should().Contain("drøftede sagen 24. marts 2026, men beslutningen blev truffet 17. marts 2026");
        late.Handled!.Plain.Should().Contain("Den nye beslutning 24. september 2026");
        late.Days.Should().Be(191);
    }

    [Fact]
    public void Follow_a_breach_from_the_day_it_was_raised_to_the_day_the_decision_was_withdrawn()
    {
        var breach = Of(GoldenCases.Silkeborg, Moments.End).Single(one => one.Kind == DifficultyKind.Breach);

        breach.Events.Should().Equal(36, 42);
        breach.Days.Should().Be(26);
        Of(GoldenCases.Silkeborg.AsOf(Moments.Midway), Moments.Midway).Single(one => one.Kind == DifficultyKind.Breach).Handled.Should().BeNull();
    }

    private static IReadOnlyList<Difficulty> Of(TechnologyProcess course, DateTimeOffset at) => Difficulties.Of(new Course(course, at, new ReportOptions()));
}
