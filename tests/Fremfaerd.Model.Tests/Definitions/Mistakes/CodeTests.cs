using Fremfaerd.Model.Tests.Involvement;
using static Fremfaerd.Model.Tests.Definitions.Mistaken;

namespace Fremfaerd.Model.Tests.Definitions;

public class A_definition_with_a_mistake_in_its_codes
{
    public static TheoryData<string> Kinds => new(Doubled.Keys);

    private static Dictionary<string, DefinitionDraft> Doubled => new()
    {
        ["phase Idea"] = Content with { Phases = [Content.Phases[0], Content.Phases[0] with { ShortCode = "F0" }, .. Content.Phases.Skip(1)] },
        ["short code F2"] = WithPhase(phase => phase with { ShortCode = "F2" }),
        ["gate go-live"] = Content with { Gates = [.. Content.Gates, Content.Gates[^1]] },
        ["role employee"] = Content with { Roles = [.. Content.Roles, new("employee", new("en anden", "another"), [])] },
        ["fact isDigital"] = WithFact(Fact("isDigital")),
        ["choice decisionLevel/area"] = Content with
        {
            Facts = [.. Content.Facts.Select(fact => fact.Kind == FactKind.Choice ? fact with { Choices = [.. fact.Choices, fact.Choices[1]] } : fact)],
        },
        ["question F1-KO-1"] = Content with { Questions = [.. Content.Questions, Content.Questions[0]] },
        ["check decision-exit/F2-R8"] = WithCheck(check => check with { Gates = [check.Gates[0], check.Gates[0]] }),
        ["involvement Idea/Management"] = Content with { Involvement = [.. Content.Involvement, Content.Involvement[0]] },
        ["committee amo"] = SampleTree.Content with { Committees = [.. SampleTree.Committees, SampleTree.Committees.Single(committee => committee.Id == "amo")] },
        ["unit lokal-solgaarden/solgaarden"] = SampleTree.With("lokal-solgaarden", committee => committee with { Units = ["solgaarden", "solgaarden"] }),
        ["parameter high-risk-ai-duties"] = WithParameter(parameter => parameter with { Id = StandardParameters.HighRiskAiDuties }),
        ["principle P1"] = Content with { Principles = [.. Content.Principles, Content.Principles[0]] },
        ["guidance advice-1"] = Content with { Guidance = [.. Content.Guidance, Content.Guidance.Single(piece => piece.Code == "advice-1")] },
    };

    private static Dictionary<string, DefinitionDraft> Malformed => new()
    {
        ["phase Idea"] = WithPhase(phase => phase with { ShortCode = "fase 1" }),
        ["fact pick"] = WithFact(Fact("pick") with { Kind = FactKind.Choice, Choices = [new("et valg", new("Et valg", "A choice"))] }),
        ["check F2-R8"] = WithCheck(check => check with { Evidence = new("", new("notat", "note")) }),
        ["committee number 9"] = SampleTree.With("amo", committee => committee with { Id = "arbejdsmiljø" }),
        ["committee lokal-solgaarden"] = SampleTree.With("lokal-solgaarden", committee => committee with { Units = ["solgården"] }),
        ["principle number 11"] = Content with { Principles = [.. Content.Principles, new("P 11", new("Et princip", "A principle"), "S3.9")] },
        ["guidance number 22"] = Content with { Guidance = [.. Content.Guidance, new("råd", GuidanceKind.AgileFit, new("Råd", "Advice"), "S3.9")] },
    };

    public static TheoryData<string> Places => new(Malformed.Keys);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Is_refused_where_an_id_stands_twice(string where) =>
        new DefinitionMistake("definition.duplicate", where, "It stands 2 times. Give each its own id.")
            .ShouldBeTheOnlyMistakeIn(Doubled[where]);

    [Theory]
    [MemberData(nameof(Places))]
    public void Is_refused_where_a_code_has_not_the_form_of_one(string where) =>
        new DefinitionMistake(
            "definition.code", where, "A code is not of the form of a code. Use 1 to 100 characters of A-Z a-z 0-9 - . _ / : @.")
            .ShouldBeTheOnlyMistakeIn(Malformed[where]);
}
