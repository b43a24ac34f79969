using Fremfaerd.Model.Reporting.Learning;
using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting.Tests.Issues;

/// <summary>
/// An answer given again was once told as one that what it builds on had left behind, though that still read the same; and one that
/// a dependency set aside had left behind was not told.
/// </summary>
public class An_answer_given_again
{
    [Fact]
    public void Is_not_stale_where_the_fact_it_builds_on_was_clarified_to_the_same() =>
        Stale(course => course.Clarify(StandardFacts.UncertainSolution, true).ThenAccepted()).Should().BeEmpty();

    [Fact]
    public void Is_not_stale_where_the_fact_reads_as_it_did_again() =>
        Stale(course =>
        {
            course.Clarify(StandardFacts.UncertainSolution, false).ThenAccepted();
            course.Clarify(StandardFacts.UncertainSolution, true).ThenAccepted();
        }).Should().BeEmpty();

    [Fact]
    public void Is_stale_where_the_fact_it_builds_on_was_changed() =>
        Stale(course => course.Clarify(StandardFacts.UncertainSolution, false).ThenAccepted()).Should().ContainSingle().Which.Events.Should().HaveCount(3);

    [Fact]
    public void Is_stale_where_the_answer_it_builds_on_was_set_aside() =>
        Stale(course => course.NotRelevant("F1-KO-1", "Det er ikke længere målet.").ThenAccepted(), "F2-KO-1").Should().ContainSingle().Which.Events.Should().HaveCount(3);

    private static Difficulty[] Stale(Action<ProcessSession> between, string question = "F2-IN-4")
    {
        var course = Any.Course(Phase.Idea);
        course.Clarify(StandardFacts.UncertainSolution, true).ThenAccepted();
        course.Answer("F1-KO-1", "Færre unødige tilsyn.").ThenAccepted();
        course.Answer(question, "Ja, i tre måneder.").ThenAccepted();
        between(course);
        course.Answer(question, "Ja, i fire måneder.").ThenAccepted();
        var at = GoldenCases.EndOf(course.Process).AddDays(1);
        return [.. Difficulties.Of(new Course(course.Process, at, new ReportOptions())).Where(one => one.Kind == DifficultyKind.StaleAnswer)];
    }
}
