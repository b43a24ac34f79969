namespace Fremfaerd.Model.Serialization.Tests.Issues;

/// <summary>
/// Whether a file loaded once hung on the order of its members: a value of which none was known was excused by anything newer that
/// stood before it, and refused where that stood after.
/// </summary>
public class A_value_of_which_no_kind_is_known
{
    [Theory]
    [InlineData("""{"fact":"isDigital","value":{}}""")]
    [InlineData("""{"mood":1,"fact":"isDigital","value":{}}""")]
    [InlineData("""{"fact":"isDigital","value":{},"mood":1}""")]
    [InlineData("""{"fact":"isDigital","value":{},"mood":{"newKind":1}}""")]
    public void Is_refused_whatever_else_is_newer_and_wherever_that_stands(string data)
    {
        foreach (var members in Parts.Orders(Of(data)))
            FremfaerdJson.Default.Events.Refusal(Parts.Object(members)).Told().Should().StartWith("json.one-of $.data.value", Parts.Object(members));
    }

    [Fact]
    public void Is_kept_where_it_has_a_kind_that_is_newer()
    {
        foreach (var members in Parts.Orders(Of("""{"fact":"isDigital","value":{"newKind":1}}""")))
            FremfaerdJson.Default.Events.Read(Parts.Object(members)).Should().BeOfType<UnrecognizedEvent>().Which.Known.Should().BeNull();
    }

    private static List<(string Name, string Value)> Of(string data) =>
    [
        .. Parts.Of(FremfaerdJson.Default.Events.Write(new QuestionAnswered(3, Any.Stamp(), "F1-KO-1", "x")))
            .Select(member => member.Name switch
            {
                "type" => (member.Name, "\"fact.clarified\""),
                "data" => (member.Name, data),
                _ => member,
            }),
        ("mood", "1"),
    ];
}
