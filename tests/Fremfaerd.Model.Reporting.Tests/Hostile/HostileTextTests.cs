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
    /// <summary>One framework writes for the readers of other people when both are tested at once.</summary>
#if NET10_0_OR_GREATER
    private const string Wanted = "HOSTILE_OUTPUT";
#else
    private const string Wanted = "HOSTILE_OUTPUT_NET8";
#endif

    private static readonly string? Folder = Environment.GetEnvironmentVariable(Wanted);

    private static readonly bool All = Environment.GetEnvironmentVariable("HOSTILE_ALL") == "1";

    private static readonly string Whole = HostileOutputs.Reports[0].Name;

    /// <summary>Texts of events that nobody types: codes, and numbers of a fixed form.</summary>
    private static readonly string[] Codes = ["Stamp.By.System", "Definition.Id", "Definition.ContentHash", "What.Unit", "What.Cvr", "What.Kle", "Rule", "Code", "Currency", "Version", "Value.Source"];

    [Fact]
    public void Leaves_the_structure_as_it_is_in_every_field_and_format()
    {
        var harmless = HostileCourses.With(Payloads.Harmless).Select(course => WrittenBy(course, _ => true)).ToArray();
        var wrong = new List<string>();
        var written = 0;
        for (var at = 0; at < Payloads.All.Length; at += Payloads.All.Length / Proof.Size(Payloads.All.Length))
        {
            var courses = HostileCourses.With(Payloads.All[at]);
            for (var course = 0; course < courses.Count; course++)
            {
                var (of, payload) = (course, at);
                foreach (var (file, text) in WrittenBy(courses[course], name => IsTried(name, payload, of == payload % courses.Count)))
                {
                    var skeleton = SkeletonOf(file, text);
                    written += skeleton is null ? 0 : 1;
                    if (skeleton != SkeletonOf(file, harmless[course][file]))
                        wrong.Add($"{file} of course {course} with {Payloads.All[at]}");
                    if (IsForReaders(file, at, isItsTurn: course == at % courses.Count))
                        Save($"{course}/{at}", file, text);
                }
            }
        }

        for (var course = 0; course < harmless.Length; course++)
        {
            foreach (var (file, text) in harmless[course])
                Save($"{course}/harmless", file, text);
        }

        Save("", "payloads.json", JsonSerializer.Serialize(Payloads.All.Select(Clean.Text)));
        Save("", "counts.txt", $"{Payloads.All.Length} payloads × {HostileCourses.Fields.Count} typed fields in {harmless.Length} courses: {written} outputs\n");
        wrong.Should().BeEmpty();
        written.Should().BeGreaterThan(20 * Proof.Size(Payloads.All.Length));
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
    /// The one that holds every text takes every payload in every course (in the suite in half of them), so that each field meets each
    /// payload in each format; the others take each payload in one course, or everywhere when HOSTILE_ALL is set.
    /// </summary>
    private static bool IsTried(string name, int payload, bool isItsTurn) => All || isItsTurn || (name == Whole && (Folder is not null || payload % 2 == 0));

    /// <summary>
    /// Readers of other people are slow: Markdown, which has no reader here, goes to one as a whole; the rest each payload in one course;
    /// and of the outputs beside the one that holds every text each payload in one of them.
    /// </summary>
    private static bool IsForReaders(string file, int payload, bool isItsTurn)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        return Path.GetExtension(file) switch
        {
            ".md" when name == Whole => true,
            ".md" or ".html" => isItsTurn && (name == Whole || name == HostileOutputs.Reports[payload % HostileOutputs.Reports.Length].Name),
            ".dot" or ".mmd" => isItsTurn && name == HostileOutputs.Diagrams[payload % 8 == 0 ? 1 : 0].Name,
            _ => false,
        };
    }

    private static Dictionary<string, string> WrittenBy(TechnologyProcess course, Func<string, bool> isTried)
    {
        var files = new Dictionary<string, string>();
        foreach (var (name, make) in HostileOutputs.Reports.Where(one => isTried(one.Name)))
        {
            var report = make(course);
            files.Add($"{name}.html", report.ToHtml());
            files.Add($"{name}.md", report.ToMarkdown());
            files.Add($"{name}.txt", report.ToText());
        }

        foreach (var (name, make) in HostileOutputs.Pictures.Where(one => isTried(one.Name)))
            files.Add($"{name}.svg", make(course).ToSvg());
        foreach (var (name, make) in HostileOutputs.Diagrams.Where(one => isTried(one.Name)))
        {
            var diagram = make(course);
            files.Add($"{name}.mmd", diagram.ToMermaid());
            files.Add($"{name}.dot", diagram.ToDot());
        }

        return files;
    }

    /// <summary>Null where only readers of other people know: of Markdown.</summary>
    private static string? SkeletonOf(string file, string text) => Path.GetExtension(file) switch
    {
        ".svg" => Skeleton.OfSvg(text),
        ".html" => Skeleton.OfHtml(text),
        ".txt" => Skeleton.OfText(text),
        ".mmd" or ".dot" => Skeleton.OfDiagram(text),
        _ => null,
    };

    private static void Save(string place, string file, string text)
    {
        if (Folder is null)
            return;
        Directory.CreateDirectory(Path.Combine(Folder, place));
        File.WriteAllText(Path.Combine(Folder, place, file), text);
    }
}
