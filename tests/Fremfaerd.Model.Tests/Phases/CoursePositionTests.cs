using System.Text;
using Fremfaerd.Model.Tests.Process.Moves;

namespace Fremfaerd.Model.Tests.Phases;

public class A_position_of_a_course
{
    [Fact]
    public void Has_a_code_and_a_name_in_both_languages()
    {
        var text = new StringBuilder();
        foreach (var position in Standings.All)
            text.Append($"{position.Code} | {position.Name.Danish} | {position.Name.English}\n");
        Approved.Matches(text.ToString(), "CoursePositions");
    }

    [Fact]
    public void Has_a_code_of_its_own() => Standings.All.Select(position => position.Code).Should().HaveCount(29).And.OnlyHaveUniqueItems();

    [Fact]
    public void Is_compared_by_value()
    {
        var one = new CoursePosition(CourseStanding.Paused, Phase.Design);
        one.Should().Be(new CoursePosition(CourseStanding.Paused, Phase.Design)).And.NotBe(new CoursePosition(CourseStanding.InPhase, Phase.Design));
        new CoursePosition(CourseStanding.NotEnrolled, null).Should().Be(CoursePosition.NotEnrolled);
        $"{one}".Should().Be("paused:design");
    }

    [Fact]
    public void Has_a_phase_exactly_when_the_course_is_enrolled()
    {
        var lacking = () => new CoursePosition(CourseStanding.InPhase, null);
        var surplus = () => new CoursePosition(CourseStanding.NotEnrolled, Phase.Idea);
        lacking.Should().Throw<ArgumentException>().WithMessage("*CoursePosition.NotEnrolled*");
        surplus.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Takes_no_undefined_number()
    {
        var standing = () => new CoursePosition(0, null);
        var phase = () => new CoursePosition(CourseStanding.InPhase, (Phase)8);
        standing.Should().Throw<ArgumentException>();
        phase.Should().Throw<ArgumentException>();
    }
}
