using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Xunit.Abstractions;

namespace Fremfaerd.Model.Reporting.Tests.Sharing;

/// <summary>Every typed field of every kind of event holds a marker of its own; what a report shows is held against the table of fields.</summary>
public partial class What_travels(ITestOutputHelper output)
{
    private const int Person = 999;

    private const string Anybody = "a person";

    private static readonly string[] Known = [.. TypedFields.Open, .. TypedFields.Inner];

    private static readonly ConcurrentDictionary<string, int> People = new(StringComparer.Ordinal);

    private static readonly TechnologyProcess[] Courses = [.. FreshCourses.All().Select(course => FreshCourses.Rewritten(course, Marked))];

    [Fact]
    public void Holds_a_marker_in_every_field() => Courses.SelectMany(course => course.History).SelectMany(EventTexts.In)
        .Select(found => found.Path).Where(path => !TypedFields.IsCode(path) && !path.StartsWith("UnrecognizedEvent.", StringComparison.Ordinal)).Distinct()
        .Order(StringComparer.Ordinal)
        .Should().Contain(Known.Except(["UnrecognizedEvent.Payload", "AttemptRefused.What.Waiver.Reference"]));

    [Fact]
    public void To_everybody_is_open_words_alone()
    {
        var shown = Shown(new ReportOptions { Sharing = SharingProfile.Public });
        output.WriteLine(string.Join("\n", shown));

        shown.Should().BeSubsetOf(TypedFields.Open);
        shown.Should().Contain(["Enrolled.What.Title", "Enrolled.What.Workplace", "DecisionRecorded.What.Subject", "DecisionRecorded.What.DecidedBy"]);
    }

    [Fact]
    public void To_the_municipality_and_to_oneself_is_everything_that_is_said_at_all()
    {
        var personal = Shown(new ReportOptions { Sharing = SharingProfile.Personal });
        output.WriteLine(string.Join("\n", personal));

        Shown(new ReportOptions { Sharing = SharingProfile.Municipality }).Should().Equal(personal);
        personal.Should().Contain(TypedFields.Inner.Except(NotYetSaid));
        personal.Should().Contain(Anybody);
    }

    [Fact]
    public void To_everybody_from_cleared_entries_is_all_but_persons()
    {
        var shown = Shown(new ReportOptions
        {
            Sharing = SharingProfile.Public,
            Cleared = Courses.SelectMany(course => course.History.Select(happened => (course.Enrolment!.Id, happened.Sequence))).ToHashSet(),
        });

        shown.Should().Equal(Shown(new ReportOptions { Sharing = SharingProfile.Personal }).Except([Anybody]));
    }

    /// <summary>What no report of a course asks for: events that no gate and no decision rests on.</summary>
    private static readonly string[] NotYetSaid =
    [
        "AttemptRefused.What.Waiver.Reason", "AttemptRefused.What.Waiver.Reference", "ContractSigned.What.Reference", "ContractSigned.What.Supplier",
        "CoursePaused.Reason", "CourseReopened.Reason", "CourseStopped.Reason", "GuidelineTerminated.Reason", "MandateGiven.What.Reason",
        "MandateRevoked.Reason", "QuestionSetAside.Reason", "UnrecognizedEvent.Payload",
    ];

    private static string[] Shown(ReportOptions options) =>
    [
        .. Courses.SelectMany(course => Renderings.Of(course, GoldenCases.EndOf(course).AddYears(1), options))
            .SelectMany(text => Marker().Matches(text).Select(match => int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture)).Distinct())
            .Distinct().Select(place => place == Person ? Anybody : Known[place]).Order(StringComparer.Ordinal),
    ];

    /// <summary>A person stays the same person in every field; a text is marked with its field and its event. Letters and digits need no encoding in any format.</summary>
    private static string Marked(long sequence, string path, string text)
    {
        if (TypedFields.IsCode(path))
            return text;
        if (!TypedFields.Persons.Contains(path))
            return $"M{Array.IndexOf(Known, path):000}Q{sequence:000}Z";
        return $"M{Person}P{People.GetOrAdd(text, _ => People.Count + 100)}";
    }

    [GeneratedRegex(@"M(\d{3})[PQ]")]
    private static partial Regex Marker();
}
