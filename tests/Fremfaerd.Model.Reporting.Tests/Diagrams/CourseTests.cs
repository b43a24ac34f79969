namespace Fremfaerd.Model.Reporting.Tests.Diagrams;

/// <summary>The three cases as diagrams, at their end and on the way.</summary>
public class The_diagram_of_a_course
{
    [Theory]
    [InlineData("naestved")]
    [InlineData("silkeborg")]
    [InlineData("hoeje-taastrup")]
    public void Reads_as_approved_at_the_end(string name)
    {
        var course = Named(name);

        Matches(new CourseReports(course, GoldenCases.EndOf(course)).Course(), name);
    }

    [Fact]
    public void Reads_as_approved_while_the_course_had_returned()
    {
        var course = GoldenCases.Silkeborg;
        var returned = course.History.First(happened => happened is PhaseReturned).Stamp.RecordedAt;

        Matches(CourseReports.AsOf(course, returned).Course(), "silkeborg-returned");
    }

    [Fact]
    public void Reads_as_approved_while_the_course_was_paused()
    {
        var course = GoldenCases.HoejeTaastrup;
        var paused = course.History.First(happened => happened is CoursePaused).Stamp.RecordedAt;

        Matches(CourseReports.AsOf(course, paused, new() { Language = Language.English }).Course(), "hoeje-taastrup-paused.en");
    }

    private static TechnologyProcess Named(string name) => name switch
    {
        "naestved" => GoldenCases.Naestved,
        "silkeborg" => GoldenCases.Silkeborg,
        _ => GoldenCases.HoejeTaastrup,
    };

    private static void Matches(Diagram diagram, string name, [System.Runtime.CompilerServices.CallerFilePath] string file = "")
    {
        Approved.Matches(diagram.ToMermaid(), $"Course.{name}.mmd", file);
        Approved.Matches(diagram.ToDot(), $"Course.{name}.dot", file);
    }
}
