using System.Diagnostics;
using System.Text;
using Fremfaerd.Model.Serialization.Tests.Golden;
using Xunit.Abstractions;

namespace Fremfaerd.Model.Serialization.Tests.Hostile;

/// <summary>The corner cases of RFC 8259 as a document and inside one: one type of exception, and soon.</summary>
public class The_corner_cases_of_JSON(ITestOutputHelper output)
{
    private const string Place = "\"planted\":";

    private static readonly string Event = GoldenFiles.Event("course.resumed");

    [Fact]
    public void Are_no_documents_of_ours_from_bytes_text_and_stream()
    {
        foreach (var (name, json, _) in Vectors.All)
        {
            var (watch, told) = (Stopwatch.StartNew(), GoldenFiles.Compact.Processes.Refusal(json.AsSpan()).Told());
            Refused(name, told);
            Refused(name, GoldenFiles.Compact.Events.Refusal(json.AsSpan()).Told());
            watch.ElapsedMilliseconds.Should().BeLessThan(Debugger.IsAttached ? long.MaxValue : 1_000, name);
            Assert.Throws<FremfaerdJsonException>(() => GoldenFiles.Compact.Processes.Read(new MemoryStream(json)));
            if (System.Text.Unicode.Utf8.IsValid(json))
                Refused(name, GoldenFiles.Compact.Events.Refusal(Encoding.UTF8.GetString(json)).Told());
        }

        Fastest(Vectors.All).Should().BeLessThan(50, "milliseconds, the slowest of all, its best of three");
        output.WriteLine($"{Vectors.All.Length} documents");
    }

    /// <summary>As the value of a member of a newer version: what is JSON is kept to the byte, the rest refused.</summary>
    [Fact]
    public void Are_kept_in_a_newer_member_where_they_are_JSON()
    {
        var kept = 0;
        foreach (var (name, json, verdict) in Vectors.All.Where(vector => System.Text.Unicode.Utf8.IsValid(vector.Json)))
        {
            var value = Encoding.UTF8.GetString(json);
            var planted = Event.Replace("\"data\": {}", $"{Place}{value},\"data\": {{}}", StringComparison.Ordinal);
            var no = GoldenFiles.Compact.Events.Refusal(planted);
            if (verdict == "valid" && no?.Code != "json.depth")
            {
                no.Should().BeNull(name);
                var read = GoldenFiles.Compact.Events.Read(planted);
                GoldenFiles.Compact.Events.Write(read).Should().Contain($"{Place}{Parts.WithoutBlanks(value)},\"data\"", name);
                kept++;
            }
            else if (verdict == "valid-but-refused")
            {
                no!.Code.Should().BeOneOf(["json.duplicate", "json.text"], name);
            }
            else if (!name.StartsWith("document-key-value", StringComparison.Ordinal) && !Closes(value))
            {
                no!.Code.Should().BeOneOf(["json.syntax", "json.depth"], name);
            }
        }

        output.WriteLine($"{kept} kept");
        kept.Should().BeGreaterThan(200);
    }

    /// <summary>In the data, in the envelope and in the list of events of a true history.</summary>
    [Fact]
    public void Are_refused_in_the_middle_of_a_history()
    {
        var lines = GoldenFiles.History("newer").Split('\n');
        string[] places = ["\"fact\": ", "\"recordedAt\": ", "\"sequence\": "];
        foreach (var (name, json, _) in Vectors.All.Where(vector => vector.Json.Length < 5_000))
        {
            foreach (var place in places)
            {
                var at = Array.FindIndex(lines, 30, line => line.Contains(place, StringComparison.Ordinal));
                byte[] planted = [.. Encoding.UTF8.GetBytes(string.Join('\n', lines[..at]) + "\n" + place.Split(' ')[0]), .. json, .. Encoding.UTF8.GetBytes((lines[at][^1] == '{' ? "{" : ",") + string.Join('\n', lines[(at + 1)..]))];
                GoldenFiles.Compact.Processes.Refusal(planted.AsSpan()).Should().NotBeNull($"{name} at {place}");
            }
        }
    }

    /// <summary>What closes the object around it and opens none is another document, which may be right.</summary>
    private static bool Closes(string value) => value.Contains('"') || value.Contains('}') || value.Contains('{') || value.Length == 0 || value.Contains(':');

    private static void Refused(string name, string told) => told.Should().NotBe("loaded", name);

    private static double Fastest((string Name, byte[] Json, string Verdict)[] vectors) => vectors.Max(vector => Enumerable.Range(0, 3).Min(_ =>
    {
        var watch = Stopwatch.StartNew();
        GoldenFiles.Compact.Processes.Refusal(vector.Json.AsSpan());
        return watch.Elapsed.TotalMilliseconds;
    }));
}
