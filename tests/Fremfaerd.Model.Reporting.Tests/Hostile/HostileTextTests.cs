using System.Text.Json;
using Fremfaerd.Model.Reporting.Documents;
using Fremfaerd.Model.Reporting.Sharing;
using Xunit.Abstractions;

namespace Fremfaerd.Model.Reporting.Tests.Hostile;

/// <summary>
/// Whatever people type stays text: every payload, in every field, in every format, has the structure of a harmless text. The formats
/// that need a reader of their own (a browser, a Markdown parser, Graphviz, Mermaid) are written to a folder for
/// <c>.ci/check-reports</c> when HOSTILE_OUTPUT names one.
/// </summary>
public class Hostile_text(ITestOutputHelper output)
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("HOSTILE_OUTPUT");

    /// <summary>Texts of events that nobody types: codes, and numbers of a fixed form.</summary>
    private static readonly string[] Codes = ["Stamp.By.System", "Definition.Id", "Definition.ContentHash", "What.Unit", "What.Cvr", "What.Kle", "Rule", "Code", "Currency", "Version", "Value.Source"];

    [Fact]
    public void Leaves_the_structure_as_it_is_in_every_field_and_format()
    {
        var harmless = HostileCourses.With(Payloads.Harmless).Select(WrittenBy).ToArray();
        var wrong = new List<string>();
        var written = 0;
        for (var at = 0; at < Payloads.All.Length; at++)
        {
            var courses = HostileCourses.With(Payloads.All[at]);
            for (var course = 0; course < courses.Count; course++)
            {
                // The suite tries each payload in half of the courses; the gate's step tries them all.
                if (Folder is null && (at + course) % 2 == 1)
                    continue;
                foreach (var (file, text) in WrittenBy(courses[course]))
                {
                    written++;
                    if (SkeletonOf(file, text) != SkeletonOf(file, harmless[course][file]))
                        wrong.Add($"{file} of course {course} with {Payloads.All[at]}");
                    if (IsForReaders(file, isItsTurn: course == at % courses.Count))
                        Save($"{course}/{at}", file, text);
                }
            }
        }

        for (var course = 0; course < harmless.Length; course++)
        {
            foreach (var (file, text) in harmless[course].Where(one => IsForReaders(one.Key, isItsTurn: true)))
                Save($"{course}/harmless", file, text);
        }

        Save("", "payloads.json", JsonSerializer.Serialize(Payloads.All.Select(Clean.Text)));
        Save("", "counts.txt", $"{Payloads.All.Length} payloads × {HostileCourses.Fields.Count} typed fields in {harmless.Length} courses: {written} outputs\n");
        wrong.Should().BeEmpty();
        Payloads.All.Should().HaveCountGreaterThanOrEqualTo(200).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void Is_tried_in_every_field_that_a_person_types()
    {
        HostileCourses.AllTexts.Select(text => text.Field).Distinct()
            .Except(HostileCourses.Fields)
            .Where(field => !Codes.Any(code => field.EndsWith($" {code}", StringComparison.Ordinal) || field.EndsWith($".{code}", StringComparison.Ordinal)))
            .Should().BeEmpty("a text is typed or a code");
        output.WriteLine($"{HostileCourses.Fields.Count} fields:\n{string.Join('\n', HostileCourses.Fields)}");
    }

    /// <summary>
    /// Markdown has no reader here, so all of it goes to one; of what is read here too, each payload in one course and of the diagrams
    /// the first.
    /// </summary>
    private static bool IsForReaders(string file, bool isItsTurn) => Path.GetExtension(file) switch
    {
        ".md" => true,
        ".html" => isItsTurn,
        ".dot" or ".mmd" => isItsTurn && Path.GetFileNameWithoutExtension(file) == HostileOutputs.Diagrams[0].Name,
        _ => false,
    };

    private static Dictionary<string, string> WrittenBy(TechnologyProcess course)
    {
        var files = new Dictionary<string, string>();
        foreach (var (name, make) in HostileOutputs.Reports)
        {
            var report = make(course);
            files.Add($"{name}.html", report.ToHtml());
            files.Add($"{name}.md", report.ToMarkdown());
            files.Add($"{name}.txt", report.ToText());
        }

        foreach (var (name, make) in HostileOutputs.Pictures)
            files.Add($"{name}.svg", make(course).ToSvg());
        foreach (var (name, make) in HostileOutputs.Diagrams)
        {
            var diagram = make(course);
            files.Add($"{name}.mmd", diagram.ToMermaid());
            files.Add($"{name}.dot", diagram.ToDot());
        }

        return files;
    }

    private static string SkeletonOf(string file, string text) => Path.GetExtension(file) switch
    {
        ".svg" => Skeleton.OfSvg(text),
        ".html" => Skeleton.OfHtml(text),
        ".txt" => Skeleton.OfText(text),
        ".mmd" or ".dot" => Skeleton.OfDiagram(text),
        _ => "",
    };

    private static void Save(string place, string file, string text)
    {
        if (Folder is null)
            return;
        Directory.CreateDirectory(Path.Combine(Folder, place));
        File.WriteAllText(Path.Combine(Folder, place, file), text);
    }
}
