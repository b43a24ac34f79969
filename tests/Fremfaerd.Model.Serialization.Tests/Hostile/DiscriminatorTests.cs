using Fremfaerd.Model.Serialization.Tests.Golden;
using Xunit.Abstractions;

namespace Fremfaerd.Model.Serialization.Tests.Hostile;

/// <summary>The type of an event stands anywhere in it, once, as one of the wire names.</summary>
public class The_type_of_an_event(ITestOutputHelper output)
{
    [Fact]
    public void Is_found_in_every_order_of_the_members()
    {
        var count = 0;
        foreach (var name in GoldenFiles.Events)
        {
            var (members, right) = (Parts.Of(GoldenFiles.Event(name)), GoldenFiles.Compact.Events.Read(GoldenFiles.Event(name)));
            foreach (var order in Parts.Orders(members))
            {
                GoldenFiles.Compact.Events.Read(Parts.Object(order)).Should().Be(right);
                count++;
            }
        }

        output.WriteLine($"{count} orders");
    }

    [Fact]
    public void Is_found_in_what_is_right_instead_in_every_order()
    {
        var file = GoldenFiles.Event("entry.corrected");
        var right = GoldenFiles.Compact.Events.Read(file);
        var members = Parts.Of(file);
        var (data, rest) = (members.Single(one => one.Name == "data"), members.Where(one => one.Name != "data"));
        foreach (var inData in Parts.Orders(Parts.Of(data.Value)))
        {
            foreach (var inReplacement in Parts.Orders(Parts.Of(inData.Single(one => one.Name == "replacement").Value)))
            {
                var changed = Parts.Object(inData.Select(one => one.Name == "replacement" ? (one.Name, Parts.Object(inReplacement)) : one));
                GoldenFiles.Compact.Events.Read(Parts.Object([("data", changed), .. rest])).Should().Be(right);
                GoldenFiles.Compact.Events.Read(Parts.Object([.. rest, ("data", changed)])).Should().Be(right);
            }
        }
    }

    [Theory]
    [InlineData("null", "json.null")]
    [InlineData("1", "json.type")]
    [InlineData("true", "json.type")]
    [InlineData("{}", "json.type")]
    [InlineData("[\"question.answered\"]", "json.type")]
    [InlineData("\"\"", "json.event-type")]
    [InlineData("\" \"", "json.event-type")]
    [InlineData("\"1\"", "json.event-type")]
    [InlineData("\"question.answered \"", "json.event-type")]
    [InlineData("\"Question.Answered\"", "json.event-type")]
    [InlineData("\"QUESTION.ANSWERED\"", "json.event-type")]
    [InlineData("\"question.аnswered\"", "json.event-type")]
    [InlineData("\"question.answered, fact.clarified\"", "json.event-type")]
    [InlineData("\"QuestionAnswered\"", "json.event-type")]
    [InlineData("\"Fremfaerd.Model.QuestionAnswered\"", "json.event-type")]
    [InlineData("\"System.Object, System.Private.CoreLib\"", "json.event-type")]
    [InlineData("\"system.object, mscorlib\"", "json.event-type")]
    [InlineData("\"\\ud800\"", "json.text")]
    public void Is_nothing_but_a_wire_name(string type, string code)
    {
        foreach (var name in GoldenFiles.Events)
        {
            var members = Parts.Of(GoldenFiles.Event(name));
            for (var at = 0; at < members.Count; at++)
            {
                List<(string Name, string Value)> moved = [.. members.Where(one => one.Name != "type")];
                moved.Insert(at, ("type", type));
                GoldenFiles.Compact.Events.Refusal(Parts.Object(moved)).Told().Should().Be($"{code} $.type 1");
            }
        }
    }

    [Fact]
    public void Is_neither_missing_nor_double_nor_is_any_other_member()
    {
        var count = 0;
        foreach (var (name, members) in GoldenFiles.Events.Select(name => (name, Parts.Of(GoldenFiles.Event(name)))))
        {
            foreach (var one in members)
            {
                var without = GoldenFiles.Compact.Events.Refusal(Parts.Object(members.Where(other => other != one))).Told();
                without.Should().Be(one.Name == "command" ? "loaded" : "json.missing $ 1", "{0} has no {1}", name, one.Name);
                for (var at = 0; at <= members.Count; at++, count++)
                {
                    List<(string, string)> twice = [.. members];
                    twice.Insert(at, ($"\\u{(int)one.Name[0]:x4}{one.Name[1..]}", one.Value));
                    GoldenFiles.Compact.Events.Refusal(Parts.Object(twice)).Told().Should().Be($"json.duplicate $.{one.Name} 1");
                }
            }
        }

        output.WriteLine($"{count} double members");
    }
}
