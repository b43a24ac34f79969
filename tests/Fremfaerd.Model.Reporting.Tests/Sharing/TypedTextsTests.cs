using Fremfaerd.Model.Reporting.Sharing;
using Fremfaerd.Model.Serialization;

namespace Fremfaerd.Model.Reporting.Tests.Sharing;

/// <summary>No text that somebody types can be forgotten when it is decided what may travel.</summary>
public class Every_typed_text
{
    private static readonly string[] Paths = [.. EventTexts.EventTypes.SelectMany(EventTexts.PathsOf)];

    public static TheoryData<string> Files => [.. Directory.GetFiles(Repository.PathTo("tests", "Fremfaerd.Model.Serialization.Tests", "Golden", "events")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Is_classified() => Paths.Where(path => !TypedFields.IsCode(path)).Order(StringComparer.Ordinal)
        .Should().Equal(TypedFields.Open.Concat(TypedFields.Inner).Concat(TypedFields.Persons).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void Is_known_to_the_profiles(string file)
    {
        var happened = FremfaerdJson.Default.Events.Read(File.ReadAllBytes(Repository.PathTo("tests", "Fremfaerd.Model.Serialization.Tests", "Golden", "events", file)));
        var place = 0;
        EventTexts.Rewrite(happened, happened.GetType().Name, (path, text) => TypedFields.IsCode(path) ? text : $"{path}:{++place}");

        Classified(happened, TypedTexts.OpenIn(happened)).Should().Equal(Expected(happened, TypedFields.Open));
        Classified(happened, TypedTexts.InnerIn(happened)).Should().Equal(Expected(happened, TypedFields.Inner));
        Classified(happened, TypedTexts.PersonsIn(happened)).Should().Equal(Expected(happened, TypedFields.Persons));
        place.Should().BePositive();
    }

    [Fact]
    public void Of_a_newer_event_is_known_too()
    {
        var happened = new UnrecognizedEvent(1, Any.Stamp(), "moon.landed", "payload");

        TypedTexts.InnerIn(happened).Should().Equal("payload");
        TypedTexts.InnerIn(happened with { Known = new CoursePaused(1, Any.Stamp(), "reason") }).Should().Equal("payload", "reason");
    }

    private static IEnumerable<string?> Classified(ProcessEvent happened, IEnumerable<string?> texts) =>
        texts.Where(text => text is not null).Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<string> Expected(ProcessEvent happened, string[] paths) =>
        EventTexts.In(happened).Where(found => paths.Contains(found.Path)).Select(found => found.Text).Distinct().Order(StringComparer.Ordinal);
}
