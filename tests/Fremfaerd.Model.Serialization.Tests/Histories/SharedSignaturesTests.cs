using System.Text.RegularExpressions;

namespace Fremfaerd.Model.Serialization.Tests.Histories;

/// <summary>A history is signed by few: who signed is kept once, not once an event.</summary>
public class Who_signed_the_events_of_a_file
{
    private static readonly string Ane = $$"""{"actor":"ane","role":"{{StandardRoles.DecidingManager}}","system":"esdh"}""";

    [Fact]
    public void Is_one_object_where_it_is_spelled_alike()
    {
        var read = Read(Ane, SignedBy("bo"), Ane, Ane.Replace(":", ": ", StringComparison.Ordinal));

        read[2].Should().BeSameAs(read[0]);
        read[3].Should().NotBeSameAs(read[0]).And.Be(read[0]);
        read[1].Should().Be(new Signature("bo", StandardRoles.DecidingManager));
        read[0].Should().Be(new Signature("ane", StandardRoles.DecidingManager, system: "esdh"));
    }

    [Fact]
    public void Is_kept_apart_however_many_sign()
    {
        var ids = Enumerable.Range(0, 60).Select(number => $"a{number * number % 23}").ToArray();

        Read([.. ids.Select(SignedBy)]).Should().Equal(ids.Select(id => new Signature(id, StandardRoles.DecidingManager)));
    }

    /// <summary>One event with a member of a newer version says nothing of the next.</summary>
    [Fact]
    public void Is_read_anew_where_it_has_a_member_of_a_newer_version()
    {
        var newer = Ane.Replace("{", """{"mood":"glad",""", StringComparison.Ordinal);
        var file = FileSigned(Ane, newer, newer, Ane);
        var read = FremfaerdJson.Default.Processes.Read(file);

        read.IsReadOnly.Should().BeTrue();
        read.History.Select(happened => happened is UnrecognizedEvent).Should().Equal(false, true, true, false);
        FremfaerdJson.Default.Processes.Write(read).Should().Be(file);
    }

    private static Signature[] Read(params string[] signatures) =>
        [.. FremfaerdJson.Default.Processes.Read(FileSigned(signatures)).History.Select(happened => happened.Stamp.By)];

    private static string SignedBy(string actor) => $$"""{"actor":"{{actor}}","role":"{{StandardRoles.DecidingManager}}"}""";

    /// <summary>A history of as many events, each signed as given.</summary>
    private static string FileSigned(params string[] signatures)
    {
        var (stamp, signed) = (new Stamp(new("x", StandardRoles.DecidingManager), new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero)), 0);
        var process = TechnologyProcess.NotEnrolled(StandardDefinition.Current);
        foreach (var command in Commands().Take(signatures.Length))
            process = process.Decide(command, stamp).Should().BeOfType<Accepted>().Subject.Process;
        return Regex.Replace(FremfaerdJson.Default.Processes.Write(process), """(?<="by":)[{][^}]*[}]""", _ => signatures[signed++]);
    }

    private static IEnumerable<ProcessCommand> Commands()
    {
        yield return new Enrol(new("p-1", "Nattevagt", Phase.Idea, Phase.Implementation, "Plejecenter Nord"));
        while (true)
            yield return new AnswerQuestion("F1-KO-1", "Vi har talt om det.");
    }
}
