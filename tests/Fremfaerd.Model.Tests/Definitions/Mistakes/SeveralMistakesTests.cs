using static Fremfaerd.Model.Tests.Definitions.Mistaken;

namespace Fremfaerd.Model.Tests.Definitions;

public class A_definition_with_several_mistakes
{
    private static DefinitionDraft Draft =>
        WithCheck(check => check with { Gates = ["nowhere"], Source = "" }) with
        {
            Version = 0,
            Facts = [.. Content.Facts, Fact("extra") with { ImpliedNoBy = ["later"] }],
        };

    [Fact]
    public void Lists_them_all_at_once() =>
        MistakesIn(Draft).Select(mistake => mistake.Code).Should().Equal(
            "definition.version", "definition.implied-by-later", "definition.unknown-gate", "definition.source-missing");

    [Fact]
    public void Says_so_in_one_message()
    {
        var build = () => ProcessDefinition.Build(Draft);

        build.Should().Throw<DefinitionException>().Which.Message.Should().Be("""
            Definition fremfaerd-standard has 4 mistake(s):
            definition.version at definition: The version is 0. Versions start at 1.
            definition.implied-by-later at fact extra: Fact later does not stand before it. List a fact that implies another before that one, so that no circle arises.
            definition.unknown-gate at check F2-R8: Gate nowhere is not in the definition. Add it or name another.
            definition.source-missing at check F2-R8: No source is given. Name where it comes from, or write 'derived'.
            """);
    }

    [Fact]
    public void Lists_every_missing_part_at_once() =>
        MistakesIn(WithCheck(check => check with { Text = null!, Code = default, Rationale = null! })).Should().HaveCount(3);
}
