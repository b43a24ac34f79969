using Fremfaerd.Model.Reporting.Tests.Sharing;

namespace Fremfaerd.Model.Reporting.Tests.Issues;

/// <summary>The id of a person was searched for inside words: an id such as “leder” took away every sentence that holds the word.</summary>
public class A_person_whose_id_is_an_ordinary_word
{
    private static readonly ReportOptions Public = new() { Sharing = SharingProfile.Public };

    private static readonly DateTimeOffset At = new(2026, 6, 1, 8, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("leder")]
    [InlineData("port")]
    [InlineData("tjek")]
    [InlineData("inden")]
    public void Takes_away_no_words_of_the_library(string id)
    {
        var (ordinary, other) = (Text(CourseBy("p-0001-x"), Public), Text(CourseBy(id), Public));

        other.Should().Equal(ordinary);
    }

    [Theory]
    [InlineData("En projektleder i fællesledelsen", true)]
    [InlineData("Godkendt af leder, se sagen", false)]
    [InlineData("leder har sagt ja", false)]
    [InlineData("Aftalt (leder)", false)]
    [InlineData("leders", true)]
    [InlineData("Ny leder1 valgt", true)]
    public void Is_found_in_what_was_typed_as_a_word_of_its_own(string subject, bool isShown)
    {
        var course = CourseBy("leder");
        course.RecordDecision(Decided(subject, "centerlederen")).ThenAccepted();

        Text(course, Public).Any(text => text.Contains(subject, StringComparison.Ordinal)).Should().Be(isShown);
    }

    [Fact]
    public void Is_not_shown_by_the_name_the_directory_gives()
    {
        var course = CourseBy("p-17");
        course.RecordDecision(Decided("Der arbejdes videre.", "Centerleder Ole Hansen")).ThenAccepted();
        var options = Public with { Names = new Dictionary<ActorId, string> { ["p-17"] = "Ole Hansen", ["p-99"] = "Centerleder" } };

        Text(course, Public).Should().Contain(text => text.Contains("Ole Hansen", StringComparison.Ordinal));
        Text(course, options).Should().NotContain(text => text.Contains("Ole Hansen", StringComparison.Ordinal));
    }

    [Fact]
    public void Is_left_out_where_the_model_puts_the_id_beside_a_role()
    {
        var course = Any.Course(Phase.Decision);
        course.Waive("F2-R8", new Waiver("Tiden findes senere.", "tovholder") { Until = new(2026, 12, 31) }).ThenAccepted();
        var giver = course.Process.History[^1].Stamp.By.Actor.ToString();

        Text(course, Public with { Sharing = SharingProfile.Municipality }).Should().Contain(text => text.Contains($"({giver})", StringComparison.Ordinal));
        Text(course, Public).Should().NotContain(text => text.Contains(giver, StringComparison.Ordinal) || text.Contains("tovholder", StringComparison.Ordinal));
    }

    private static TakenDecision Decided(string subject, string by) => new(DecisionOutcome.GoAhead, DecisionLevel.Workplace, by, subject, false, "dok. 2");

    private static ProcessSession CourseBy(string id)
    {
        var course = Any.Course(Phase.Decision);
        course.As(new Actor(id, StandardRoles.DecidingManager)).Answer("F1-KO-1", "Færre unødige tilsyn.").ThenAccepted();
        course.RecordDecision(Any.Decision(), Moment.On(2026, 2, 10)).ThenAccepted();
        return course;
    }

    private static List<string> Text(ProcessSession course, ReportOptions options) => [.. Renderings.Of(course.Process, At, options)];
}
