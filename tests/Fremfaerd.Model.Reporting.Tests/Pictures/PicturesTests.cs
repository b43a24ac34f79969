using System.Xml;
using Fremfaerd.Model.Reporting.Pictures;
using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting.Tests.Pictures;

/// <summary>The three pictures of a course.</summary>
public class The_pictures_of_a_course
{
    public static TheoryData<string, string, Language> Cases => new()
    {
        { "naestved", "PhaseMap", Language.Danish }, { "naestved", "InvolvementMatrix", Language.Danish }, { "naestved", "Timeline", Language.Danish },
        { "silkeborg", "PhaseMap", Language.Danish }, { "silkeborg", "InvolvementMatrix", Language.Danish }, { "silkeborg", "Timeline", Language.Danish },
        { "hoeje-taastrup", "PhaseMap", Language.Danish }, { "hoeje-taastrup", "InvolvementMatrix", Language.Danish }, { "hoeje-taastrup", "Timeline", Language.Danish },
        { "silkeborg", "PhaseMap", Language.English }, { "silkeborg", "InvolvementMatrix", Language.English }, { "silkeborg", "Timeline", Language.English },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Read_as_approved(string name, string picture, Language language)
    {
        var course = name switch { "naestved" => GoldenCases.Naestved, "silkeborg" => GoldenCases.Silkeborg, _ => GoldenCases.HoejeTaastrup };
        Approved.Matches(Scenes.Of(course, GoldenCases.EndOf(course), language).Single(made => made.Name == picture).Picture.ToSvg(), $"{name}.{picture}.{language.Code}.svg");
    }

    [Fact]
    public void Are_well_formed_with_title_and_description()
    {
        foreach (var (name, picture) in Scenes.Pictures().Take(120))
        {
            foreach (var theme in Enum.GetValues<PictureTheme>())
            {
                var xml = new XmlDocument { XmlResolver = null };
                xml.LoadXml(picture.ToSvg(theme));
                xml.DocumentElement!.ChildNodes.OfType<XmlElement>().Take(2).Select(element => (element.Name, element.InnerText))
                    .Should().Equal([("title", picture.Title), ("desc", picture.Description)], name);
            }
        }
    }

    [Fact]
    public void Are_the_same_for_the_same_course() =>
        Scenes.Pictures().Take(90).Select(made => made.Picture.ToSvg()).Should().Equal(Scenes.Pictures().Take(90).Select(made => made.Picture.ToSvg()));

    [Fact]
    public void Describe_all_that_the_phase_map_shows()
    {
        foreach (var (name, course, at) in Scenes.Courses())
        {
            var seen = new Course(course, at, new ReportOptions());
            var description = new CourseReports(course, at).PhaseMap().Description;
            foreach (var row in MapReading.Of(seen))
            {
                description.Should().Contain($"{row.Phase.Name.Danish}: {row.Meaning.Word.Danish}", name);
                row.Gates.Select(gate => $"»{gate.Name}«: {gate.Text}.").Where(text => !description.Contains(text, StringComparison.Ordinal)).Should().BeEmpty(name);
                row.Levels.Select(level => $"{level.Party.Name.Danish} ({level.Asked.Name.Danish}").Where(text => !description.Contains(text, StringComparison.Ordinal)).Should().BeEmpty(name);
            }
        }
    }

    [Fact]
    public void Describe_all_that_the_matrix_shows()
    {
        foreach (var (name, course, at) in Scenes.Courses())
        {
            var matrix = MatrixReading.Of(new Course(course, at, new ReportOptions()));
            var description = new CourseReports(course, at).InvolvementMatrix().Description;
            description.Split(". ").Should().Contain(part => matrix.Rows.Count == 0 || part.StartsWith(matrix.Rows[0].Name, StringComparison.Ordinal), name);
            foreach (var (column, at2) in matrix.Columns.Select((column, at2) => (column, at2)))
            {
                if (column.Whole is { } whole)
                    description.Should().Contain($"{column.Line.Phase.Name.Danish}: {whole.Word.Danish}.", name);
                foreach (var cell in matrix.Rows.Select(row => row.Cells[at2]).OfType<MatrixCell>())
                    description.Should().Contain($"{column.Line.Phase.Name.Danish.ToLowerInvariant()}: {(cell.Level is { } level ? $"{level.Name.Danish}, " : "")}{cell.Word}", name);
            }
        }
    }

    [Fact]
    public void Describe_all_that_the_timeline_shows()
    {
        foreach (var (name, course, at) in Scenes.Courses())
        {
            var description = new CourseReports(course, at).Timeline().Description;
            foreach (var item in TimelineReading.Of(new Course(course, at, new ReportOptions())))
                description.Should().Contain($"{item.Day}: {item.Text}.", name);
            foreach (var phase in Enum.GetValues<Phase>())
                description.Should().Contain($"{phase.Name.Danish}: ", name);
        }
    }

    /// <summary>Words that are the same in both languages, and names the municipality gave.</summary>
    private static readonly string[] InBoth =
        ["MI", "MB", "I", "TR/AMR", "Information", "Medindflydelse", "Medbestemmelse", "Design", "3. Design", "Hovedudvalget", "Hovedudvalg", "juli", "april",
        "Specifi-", "Implemen-", "(TR/AMR)"];

    [Fact]
    public void Share_no_words_between_the_languages_but_names()
    {
        foreach (var course in GoldenCases.All)
        {
            var own = course.Definition.Committees.All.Select(committee => committee.Name).Append(course.Enrolment!.Title)
                .Concat(course.History.OfType<InvolvementPlanned>().Select(plan => plan.What.Subcourse?.Name).OfType<string>()).ToList();
            var (danish, english) = (LabelsIn(course, Language.Danish), LabelsIn(course, Language.English));
            danish.Intersect(english).Where(text => !InBoth.Contains(text) && !int.TryParse(text, out _) && !own.Exists(name => text.StartsWith(name, StringComparison.Ordinal) || name.Contains(text)))
                .Should().BeEmpty($"{course.Enrolment.Id}");
        }
    }

    [Theory]
    [InlineData(SharingProfile.Public)]
    [InlineData(SharingProfile.Municipality)]
    public void Hold_nothing_that_must_not_travel(SharingProfile sharing)
    {
        var found = 0;
        foreach (var (name, course, at) in Scenes.Courses())
        {
            var withheld = (sharing == SharingProfile.Public
                ? course.History.SelectMany(happened => TypedTexts.InnerIn(happened).Concat(TypedTexts.PersonsIn(happened)))
                : course.History.Where(happened => TypedTexts.IsConfidential(happened, DanishTime.DateOf(at))).SelectMany(TypedTexts.InnerIn)).OfType<string>().Where(text => text.Length > 5).ToHashSet();
            found += withheld.Count;
            foreach (var (kind, picture) in Scenes.Of(course, at, Language.Danish, sharing))
            {
                var words = string.Join('\n', [picture.Title, picture.Description, .. picture.Scene.Titles(), .. picture.Scene.Labels().Select(label => label.Text)]);
                withheld.Where(text => words.Contains(text, StringComparison.Ordinal)).Should().BeEmpty($"{name}, {kind}");
            }
        }

        found.Should().BePositive();
    }

    private static HashSet<string> LabelsIn(TechnologyProcess course, Language language) =>
        [.. Scenes.Of(course, GoldenCases.EndOf(course), language).SelectMany(made => made.Picture.Scene.Labels()).Select(label => label.Text)];
}
