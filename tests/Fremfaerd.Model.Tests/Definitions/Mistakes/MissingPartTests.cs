using static Fremfaerd.Model.Tests.Definitions.Mistaken;

namespace Fremfaerd.Model.Tests.Definitions;

/// <summary>Without these rules a null would surface as a NullReferenceException somewhere in the hash.</summary>
public class A_definition_with_a_part_left_null_or_default
{
    private static readonly MunicipalCommittee Main = new("hoved", CommitteeKind.MainCommittee, "Hovedudvalget");

    private static Dictionary<string, DefinitionDraft> Incomplete => new()
    {
        ["definition: id"] = Content with { Id = null! },
        ["definition: phases"] = Content with { Phases = null! },
        ["definition: gates"] = Content with { Gates = null! },
        ["definition: roles"] = Content with { Roles = null! },
        ["definition: facts"] = Content with { Facts = null! },
        ["definition: questions"] = Content with { Questions = null! },
        ["definition: checks"] = Content with { Checks = null! },
        ["definition: involvement"] = Content with { Involvement = null! },
        ["definition: committees"] = Content with { Committees = null! },
        ["definition: parameters"] = Content with { Parameters = null! },
        ["definition: principles"] = Content with { Principles = null! },
        ["definition: guidance"] = Content with { Guidance = null! },
        ["definition: limits"] = Content with { Limits = null! },
        ["phase number 1: short code"] = WithPhase(phase => phase with { ShortCode = null! }),
        ["phase F1: purpose"] = WithPhase(phase => phase with { Purpose = null! }),
        ["phase F1: typical evidence"] = WithPhase(phase => phase with { TypicalEvidence = null! }),
        ["phase F1: primary principles"] = WithPhase(phase => phase with { PrimaryPrinciples = null! }),
        ["phase F1: secondary principles"] = WithPhase(phase => phase with { SecondaryPrinciples = null! }),
        ["gate number 1: id"] = Content with { Gates = PartChanges.First(Content.Gates, gate => gate with { Id = default }) },
        ["gate idea-exit: name"] = Content with { Gates = PartChanges.First(Content.Gates, gate => gate with { Name = null! }) },
        ["role number 1: id"] = Content with { Roles = PartChanges.First(Content.Roles, role => role with { Id = default }) },
        ["role project-manager: name"] = Content with { Roles = PartChanges.First(Content.Roles, role => role with { Name = null! }) },
        ["role project-manager: acts"] = Content with { Roles = PartChanges.First(Content.Roles, role => role with { Acts = null! }) },
        ["fact number 33: id"] = WithFact(Fact("extra") with { Id = default }),
        ["fact extra: text"] = WithFact(Fact("extra") with { Text = null! }),
        ["fact extra: choices"] = WithFact(Fact("extra") with { Choices = null! }),
        ["fact extra: implications"] = WithFact(Fact("extra") with { ImpliedNoBy = null! }),
        ["fact extra: choice's code"] = WithFact(Fact("extra") with { Kind = FactKind.Choice, Choices = [new(null!, new("a", "a"))] }),
        ["fact extra: choice's name"] = WithFact(Fact("extra") with { Kind = FactKind.Choice, Choices = [new("a", null!)] }),
        ["question number 1: id"] = Content with { Questions = PartChanges.First(Content.Questions, question => question with { Id = default }) },
        ["question F1-KO-1: text"] = Content with { Questions = PartChanges.First(Content.Questions, question => question with { Text = null! }) },
        ["question F1-KO-1: condition"] = Content with { Questions = PartChanges.First(Content.Questions, question => question with { AppliesWhen = null! }) },
        ["question F1-KO-1: facts it depends on"] = Content with { Questions = PartChanges.First(Content.Questions, question => question with { DependsOnFacts = null! }) },
        ["question F1-KO-1: questions it depends on"] = Content with { Questions = PartChanges.First(Content.Questions, question => question with { DependsOnQuestions = [default] }) },
        ["check number 20: code"] = WithCheck(check => check with { Code = default }),
        ["check F2-R8: gates"] = WithCheck(check => check with { Gates = null! }),
        ["check F2-R8: gates "] = WithCheck(check => check with { Gates = ["idea-exit", default] }),
        ["check F2-R8: basis in detail"] = WithCheck(check => check with { BasisDetail = null! }),
        ["check F2-R8: condition"] = WithCheck(check => check with { AppliesWhen = null! }),
        ["check F2-R8: requirement"] = WithCheck(check => check with { Requirement = null! }),
        ["check F2-R8: text"] = WithCheck(check => check with { Text = null! }),
        ["check F2-R8: rationale"] = WithCheck(check => check with { Rationale = null! }),
        ["check F2-R8: evidence"] = WithCheck(check => check with { Evidence = null! }),
        ["check F2-R8: evidence's code"] = WithCheck(check => check with { Evidence = new(null!, new("a", "a")) }),
        ["check F2-R8: evidence's name"] = WithCheck(check => check with { Evidence = new("a", null!) }),
        ["involvement Idea/Citizens: adjustments"] = WithRow(row => row with { Adjustments = null! }),
        ["involvement Idea/Citizens: rationale"] = WithRow(row => row with { Rationale = null! }),
        ["involvement Idea/Citizens: adjustment's condition"] = WithRow(row => row with { Adjustments = [new(null!, InvolvementLevel.Information)] }),
        ["committee number 1: id"] = Content with { Committees = [Main with { Id = null! }] },
        ["committee hoved: name"] = Content with { Committees = [Main with { Name = null! }] },
        ["committee hoved: units"] = Content with { Committees = [Main with { Units = null! }] },
        ["parameter number 7: id"] = WithParameter(parameter => parameter with { Id = default }),
        ["parameter extra: name"] = WithParameter(parameter => parameter with { Name = null! }),
        ["parameter extra: values"] = WithParameter(parameter => parameter with { Values = null! }),
        ["principle number 1: id"] = Content with { Principles = PartChanges.First(Content.Principles, principle => principle with { Id = null! }) },
        ["principle P1: label"] = Content with { Principles = PartChanges.First(Content.Principles, principle => principle with { Label = null! }) },
        ["guidance number 1: code"] = Content with { Guidance = PartChanges.First(Content.Guidance, piece => piece with { Code = null! }) },
        ["guidance agile-mark-1: text"] = Content with { Guidance = PartChanges.First(Content.Guidance, piece => piece with { Text = null! }) },
    };

    public static TheoryData<string> Parts => new(Incomplete.Keys);

    [Theory]
    [MemberData(nameof(Parts))]
    public void Is_refused_at_its_place(string part)
    {
        var (where, name) = (part.Split(": ")[0], part.Split(": ")[1].TrimEnd());

        new DefinitionMistake("definition.missing", where, $"Its {name} is null or holds a default value. Give it.")
            .ShouldBeTheOnlyMistakeIn(Incomplete[part]);
    }

    [Fact]
    public void Is_a_bug_of_the_caller_where_the_whole_draft_is_null() =>
        FluentActions.Invoking(() => ProcessDefinition.Build(null!)).Should().Throw<ArgumentNullException>().WithParameterName("draft");
}
