using System.Text.RegularExpressions;
using static Fremfaerd.Model.Serialization.Tests.Definitions.DefinitionFiles;

namespace Fremfaerd.Model.Serialization.Tests.Definitions;

/// <summary>Loading validates as building does: the mistake has its own code and the path of the part at fault.</summary>
public partial class A_mistake_in_a_definition_file
{
    public static TheoryData<string> Mistakes => [.. MistakenDrafts.All.Keys];

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Is_told_with_its_code_and_its_path(string codeAndPath)
    {
        var (code, path) = (codeAndPath.Split(' ')[0], codeAndPath.Split(' ')[1]);
        ShouldBeRefused(Of(MistakenDrafts.All[codeAndPath]), code, path);
    }

    /// <summary>What is left of the codes of the model is refused before anything is built, with a code of the format.</summary>
    [Fact]
    public void Is_tried_for_every_code_that_a_file_can_reach()
    {
        string[] elsewhere = ["definition.code", "definition.id", "definition.limit", "definition.missing", "definition.undefined-number", "definition.version"];
        var codes = Code().Matches(File.ReadAllText(Repository.PathTo("docs", "codes.md"))).Select(match => match.Groups[1].Value);

        MistakenDrafts.All.Keys.Select(key => key.Split(' ')[0]).Distinct().Should().BeEquivalentTo(codes.Except(elsewhere));
    }

    [Fact]
    public void Is_told_with_all_the_others()
    {
        var refusal = Refusal(Of(MistakenDrafts.WithThree));

        refusal.Why.English.Should().Be(
            "The definition has 3 mistakes. The first is at fact extra: Fact later does not stand before it. List a fact that implies another before that one, so that no circle arises."
            + " The next: definition.unknown-gate (check F2-R8) and definition.source-missing (check F2-R8).");
        refusal.Why.Danish.Should().StartWith("Skabelonen har 3 fejl. Den første er ved fact extra: ");
        refusal.InnerException.Should().BeOfType<DefinitionException>().Which.Mistakes.Should().HaveCount(3);
    }

    [Fact]
    public void Repeats_no_control_character_of_the_file()
    {
        var refusal = Refusal(Of(MistakenDrafts.Overlapping("X29\u001b[31m\n")));

        refusal.Code.Should().Be("definition.parameter-overlap");
        refusal.Message.Should().NotContainAny("\u001b", "\n");
    }

    [GeneratedRegex("^- `(definition\\.[a-z-]+)`$", RegexOptions.Multiline)]
    private static partial Regex Code();
}
