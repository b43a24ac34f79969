using static Fremfaerd.Model.Serialization.Tests.Definitions.DefinitionFiles;

namespace Fremfaerd.Model.Serialization.Tests.Definitions;

public class A_condition_in_a_file
{
    private static Condition Fact(string id) => Condition.Yes(id);

    public static TheoryData<string> Written => new(Forms.Keys);

    private static Dictionary<string, Condition> Forms => new()
    {
        ["""{"yes":"a"}"""] = Fact("a"),
        ["""{"not":{"yes":"a"}}"""] = Condition.No("a"),
        ["""{"is":{"fact":"a","choices":["x","y"]}}"""] = Condition.Is("a", "x", "y"),
        ["""{"all":[{"yes":"a"},{"yes":"b"},{"yes":"c"}]}"""] = Fact("a") & Fact("b") & Fact("c"),
        ["""{"all":[{"yes":"a"},{"all":[{"yes":"b"},{"yes":"c"}]}]}"""] = Fact("a") & (Fact("b") & Fact("c")),
        ["""{"any":[{"all":[{"yes":"a"},{"yes":"b"}]},{"yes":"c"}]}"""] = (Fact("a") & Fact("b")) | Fact("c"),
        ["""{"all":[{"any":[{"yes":"a"},{"yes":"b"}]},{"always":true}]}"""] = (Fact("a") | Fact("b")) & Condition.Always,
    };

    private static DefinitionDraft With(Condition condition) => Standard with { Checks = [Standard.Checks[0] with { AppliesWhen = condition }] };

    private static string FileWith(string condition) => Of(With(Fact("here"))).Replace("""{"yes":"here"}""", condition, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Written))]
    public void Reads_as_it_is_thought_and_the_other_way_round(string json)
    {
        Of(With(Forms[json])).Should().Contain($"\"appliesWhen\":{json},");
        DraftOf(FileWith(json)).Checks[0].AppliesWhen.Should().Be(Forms[json]);
    }

    [Fact]
    public void Is_left_out_where_it_always_holds_but_may_stand_there()
    {
        Of(With(Condition.Always)).Should().NotContain("\"always\"");
        DraftOf(FileWith("""{"always":true}""")).Checks[0].AppliesWhen.Should().Be(Condition.Always);
    }

    [Theory]
    [InlineData("{}", "json.one-of", "")]
    [InlineData("""{"yes":"a","not":{"yes":"a"}}""", "json.one-of", "")]
    [InlineData("""{"yes":"a","yes":"a"}""", "json.one-of", "")]
    [InlineData("""{"no":"a"}""", "json.unknown-member", ".no")]
    [InlineData("""{"Yes":"a"}""", "json.unknown-member", ".Yes")]
    [InlineData("""{"always":false}""", "json.type", ".always")]
    [InlineData("""{"yes":"a b"}""", "json.id", ".yes")]
    [InlineData("""{"yes":true}""", "json.type", ".yes")]
    [InlineData("""{"yes":null}""", "json.null", ".yes")]
    [InlineData("""{"not":[]}""", "json.type", ".not")]
    [InlineData("""{"all":[]}""", "json.type", ".all")]
    [InlineData("""{"any":[{"yes":"a"}]}""", "json.type", ".any")]
    [InlineData("""{"all":{"yes":"a"}}""", "json.type", ".all")]
    [InlineData("""{"all":[{"yes":"a"},null]}""", "json.null", ".all[1]")]
    [InlineData("""{"is":{"fact":"a","choices":[]}}""", "json.value", ".is")]
    [InlineData("""{"is":{"fact":"a"}}""", "json.missing", ".is")]
    [InlineData("""{"is":{"fact":"a","choices":["x"],"also":1}}""", "json.unknown-member", ".is.also")]
    [InlineData("[]", "json.type", "")]
    [InlineData("\"isDigital\"", "json.type", "")]
    [InlineData("null", "json.null", "")]
    public void Is_refused_where_it_says_anything_else(string json, string code, string path) =>
        ShouldBeRefused(FileWith(json), code, $"$.checks[0].appliesWhen{path}");

    /// <summary>Links hang into each other, and judging a chain of a hundred thousand once would fill the stack.</summary>
    [Theory]
    [InlineData(101)]
    [InlineData(100_000)]
    public void Is_refused_where_it_is_longer_than_anyone_writes(int links)
    {
        var chain = string.Join(',', Enumerable.Repeat("""{"yes":"a"}""", links));

        ShouldBeRefused(FileWith($$"""{"all":[{{chain}}]}"""), "json.condition-size", "$.checks[0].appliesWhen.all[100]");
        ShouldBeRefused(FileWith($$"""{"all":[{"any":[{{chain}}]},{"yes":"b"}]}"""), "json.condition-size", "$.checks[0].appliesWhen.all[0].any[100]");
        ShouldBeRefused(FileWith($$"""{"all":[{{chain.Replace("yes", "always").Replace("\"a\"", "true")}}]}"""), "json.condition-size", "$.checks[0].appliesWhen.all[100]");
    }

    [Theory]
    [InlineData("""{"yes":"a"}""", "yes")]
    [InlineData("""{"always":true}""", "always")]
    public void Is_refused_where_its_parts_together_are(string link, string member)
    {
        var half = $$"""{"any":[{{string.Join(',', Enumerable.Repeat(link, 60))}}]}""";

        ShouldBeRefused(FileWith($$"""{"all":[{{half}},{{half}}]}"""), "json.condition-size", $"$.checks[0].appliesWhen.all[1].any[40].{member}");
    }

    [Fact]
    public void Is_written_only_where_it_can_be_read_again()
    {
        var hundred = Enumerable.Repeat(Fact("a"), 100).Aggregate((all, one) => all & one);

        DraftOf(Of(With(hundred))).Checks[0].AppliesWhen.Should().Be(hundred);
        FluentActions.Invoking(() => Of(With(hundred & Fact("a")))).Should().Throw<ArgumentException>();
    }
}
