using static Fremfaerd.Model.Tests.Definitions.Mistaken;

namespace Fremfaerd.Model.Tests.Definitions;

public class A_definition_that_does_not_say_where_something_comes_from
{
    private static Dictionary<string, DefinitionDraft> Unsourced => new()
    {
        ["phase Idea"] = WithPhase(phase => phase with { Source = "" }),
        ["fact extra"] = WithFact(Fact("extra") with { Source = " " }),
        ["question F1-KO-1"] = Content with { Questions = PartChanges.First(Content.Questions, question => question with { Source = "\t" }) },
        ["check F2-R8"] = WithCheck(check => check with { Source = null! }),
        ["involvement Idea/Citizens"] = WithRow(row => row with { Source = "" }),
        ["parameter extra"] = WithParameter(parameter => parameter with { Source = "" }),
        ["principle P1"] = Content with { Principles = PartChanges.First(Content.Principles, principle => principle with { Source = "" }) },
        ["guidance agile-mark-1"] = Content with { Guidance = PartChanges.First(Content.Guidance, piece => piece with { Source = "" }) },
    };

    public static TheoryData<string> Places => new(Unsourced.Keys);

    [Theory]
    [MemberData(nameof(Places))]
    public void Is_refused(string where) =>
        new DefinitionMistake(
            "definition.source-missing", where, "No source is given. Name where it comes from, or write 'derived'.")
            .ShouldBeTheOnlyMistakeIn(Unsourced[where]);
}
