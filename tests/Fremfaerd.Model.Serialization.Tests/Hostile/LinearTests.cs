#if NET10_0_OR_GREATER
using System.Runtime;
using System.Text;
using Fremfaerd.Model.Serialization.Tests.Golden;
using Fremfaerd.Model.Tests.Process.Forging;
using Xunit.Abstractions;

namespace Fremfaerd.Model.Serialization.Tests.Hostile;

/// <summary>Time is measured, so nothing runs beside it.</summary>
[CollectionDefinition(nameof(Measuring_time), DisableParallelization = true)]
public class Measuring_time;

/// <summary>Twice the document takes about twice the time, whatever it is filled with: no shape is worth an attack.</summary>
[Collection(nameof(Measuring_time))]
public class A_document_of_twice_the_size(ITestOutputHelper output)
{
    private const double Most = 2.5;

    /// <summary>Milliseconds which no attack is about: a document that fills a cache costs more at twice the size.</summary>
    private const double Noise = 2;

    /// <summary>
    /// Of runs taken in turns: the quickest of each size beside each other, or the middle of what each turn gave, since one lucky run of
    /// the smaller document says nothing. What a busy machine adds is no cost of the reader; what grows with the square shows in both.
    /// </summary>
    private const int Rounds = 60;

    /// <summary>Bytes that may be allocated before anything is collected.</summary>
    private const long Room = 100_000_000;

    private const int Mega = 1_000_000;

    private static readonly string Enrolment = Parts.WithoutBlanks(ForgedHead());

    private static readonly FremfaerdJson Json = new(new()
    {
        Definitions = ValueList.From(Sources.Definitions),
        Limits = new(Events: 1_000_000),
    });

    private static readonly string Fact = FirstAccepted([new ClarifyFact("isDigital", true)]);

    private static readonly string Confirmed = FirstAccepted(Any.Definition.Content.Checks.Select(check => new Confirm(check.Code, "dok. 1")));

    [Theory]
    [InlineData("one giant text", 8 * Mega, "json.text-too-long")]
    [InlineData("one giant text of escapes", 8 * Mega, "json.text-too-long")]
    [InlineData("one giant text kept as read", 8 * Mega, "json.text-too-long")]
    [InlineData("a giant number", 8 * Mega, "json.type")]
    [InlineData("many small unknown members", Mega / 2, "")]
    [InlineData("many small unknown members of the data", Mega / 2, "")]
    [InlineData("a giant unknown member", Mega / 2, "")]
    [InlineData("blanks", 8 * Mega, "json.missing")]
    [InlineData("a fault at the very end", 5 * Mega, "json.missing")]
    [InlineData("a broken end", 5 * Mega, "json.syntax")]
    [InlineData("lines and a fault at the very end", 5 * Mega, "json.missing")]
    [InlineData("half a character at the very end", 5 * Mega, "json.encoding")]
    [InlineData("answers", 2_000, "")]
    [InlineData("facts", 2_000, "")]
    [InlineData("confirmations", 2_000, "")]
    public void Takes_about_twice_the_time(string shape, int size, string code)
    {
        var (once, twice) = (Document(shape, size), Document(shape, size * 2));
        twice.Length.Should().BeGreaterThan(once.Length * 19 / 10).And.BeLessThan(Json.Options.Limits.Bytes);
        Read(once).Should().Be(code);
        Read(twice).Should().Be(code);
        var (one, other, ratio, turns) = (double.MaxValue, double.MaxValue, double.MaxValue, new List<double>());
        for (var round = 0; round < Rounds && (round < 7 || ratio > Most); round++)
        {
            var (small, large) = (TimeOf(once), TimeOf(twice));
            (one, other) = (Math.Min(one, small), Math.Min(other, large));
            turns.Add((large + Noise) / (small + Noise));
            ratio = Math.Min((other + Noise) / (one + Noise), turns.Order().ElementAt(turns.Count / 2));
        }

        output.WriteLine(FormattableString.Invariant($"{shape}: {once.Length / 1e6:0.0} MB {one:0.0} ms, {twice.Length / 1e6:0.0} MB {other:0.0} ms: {ratio:0.00}"));
        ratio.Should().BeLessThanOrEqualTo(Most);
    }

    /// <summary>
    /// Time of the processor, not of the clock, since on a busy machine only the longer run is interrupted. Nothing is collected
    /// meanwhile, since what survives a collection or not is no matter of the document; and the room is that of the round before,
    /// since memory fresh from the system costs several times what the reading does.
    /// </summary>
    private static double TimeOf(byte[] document)
    {
        GC.Collect(0, GCCollectionMode.Forced, blocking: true);
        GC.TryStartNoGCRegion(Room).Should().BeTrue();
        var start = Environment.CpuUsage.TotalTime;
        Read(document);
        var spent = Environment.CpuUsage.TotalTime - start;
        GCSettings.LatencyMode.Should().Be(GCLatencyMode.NoGCRegion, "what reading takes fits the room");
        GC.EndNoGCRegion();
        return spent.TotalMilliseconds;
    }

    private static string Read(byte[] document) => document.AsSpan().StartsWith("{\"format\""u8)
        ? Json.Processes.Refusal(document.AsSpan())?.Code ?? ""
        : Json.Events.Refusal(document.AsSpan())?.Code ?? "";

    private static byte[] Document(string shape, int size) => Encoding.UTF8.GetBytes(shape switch
    {
        "one giant text" => Answer(text: new string('x', size)),
        "one giant text of escapes" => Answer(text: Repeated(size / 6, _ => "\\u0041")),
        "one giant text kept as read" => Answer().Replace("\"data\"", $"\"newer\":\"{new string('x', size)}\",\"data\"", StringComparison.Ordinal),
        "a giant number" => Answer(sequence: new string('1', size)),
        "many small unknown members" => Answer().Replace("\"data\"", $"{Repeated(size / 12, at => $"\"m{at}\":1,")}\"data\"", StringComparison.Ordinal),
        "many small unknown members of the data" => Answer().Replace("\"text\"", $"{Repeated(size / 12, at => $"\"m{at}\":1,")}\"text\"", StringComparison.Ordinal),
        "a giant unknown member" => Answer().Replace("\"data\"", $"\"newer\":[{Repeated(size / 14, at => "{\"a\":[1,2]},")}0],\"data\"", StringComparison.Ordinal),
        "blanks" => $"{{{new string(' ', size)}}}",
        "a fault at the very end" => History(Repeated(size / 250, at => $"{Answer($"{at + 2}")},") + "{}"),
        "a broken end" => History(Repeated(size / 250, at => $"{Answer($"{at + 2}")},"))[..^3],
        "lines and a fault at the very end" => History(Repeated(size / 250, at => $"{Answer($"{at + 2}")},\n") + "{}"),
        "half a character at the very end" => History(Repeated(size / 250, at => $"{Answer($"{at + 2}")},") + "{\"a\":\"§\"}"),
        "answers" => History(Repeated(size, at => $"{Answer($"{at + 2}")},").TrimEnd(',')),
        "facts" => History(Repeated(size, at => $"{Numbered(Fact, at + 2)},").TrimEnd(',')),
        _ => History(Repeated(size, at => $"{Numbered(Confirmed, at + 2)},").TrimEnd(',')),
    }) is var bytes && shape.StartsWith("half", StringComparison.Ordinal) ? Halved(bytes) : bytes;

    /// <summary>The first of the two bytes of § alone.</summary>
    private static byte[] Halved(byte[] bytes) => Array.LastIndexOf(bytes, (byte)0xA7) is var at ? [.. bytes[..at], .. bytes[(at + 1)..]] : bytes;

    private static string History(string events) => Enrolment.Replace("\"events\":[]", $"\"events\":[{Forged.ForgedFile.Json.Events.Write(Sources.All[0].Events[0])},{events}]", StringComparison.Ordinal);

    private static string ForgedHead() => Forged.ForgedFile.Of((Enrolled)Sources.All[0].Events[0], []);

    private static string Answer(string sequence = "3", string text = "Svaret.") => Event(sequence, "question.answered", $"\"question\":\"F1-KO-1\",\"text\":\"{text}\"");

    private static string Numbered(string happened, int sequence) => happened.Replace("\"sequence\":2,", $"\"sequence\":{sequence},", StringComparison.Ordinal);

    /// <summary>The first of the commands that is accepted right after the enrolment, as it would be written.</summary>
    private static string FirstAccepted(IEnumerable<ProcessCommand> commands)
    {
        var process = TechnologyProcess.From(Sources.Definitions, Sources.All[0].Events[..1]);
        return Json.Events.Write(commands.Select(command => process.Decide(command, Any.Stamp())).OfType<Accepted>().First().Events[0]);
    }

    private static string Event(string sequence, string type, string data) =>
        $$$"""{"sequence":{{{sequence}}},"type":"{{{type}}}","stamp":{"by":{"actor":"leder-1","role":"deciding-manager"},"recordedAt":"2026-03-03T14:05:00+01:00"},"data":{{{{data}}}}}""";

    private static string Repeated(int count, Func<int, string> one)
    {
        var text = new StringBuilder();
        for (var at = 0; at < count; at++)
            text.Append(one(at));
        return text.ToString();
    }
}
#endif
