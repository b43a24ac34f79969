using Fremfaerd.Model.Tests.Definitions;
using Fremfaerd.Model.Tests.Involvement;
using static Fremfaerd.Model.Tests.Definitions.Mistaken;

namespace Fremfaerd.Model.Serialization.Tests.Definitions;

/// <summary>A draft for every mistake that a file can hold, by the code it has and the path it is told at.</summary>
internal static class MistakenDrafts
{
    internal static readonly DefinitionDraft WithThree = WithCheck(check => check with { Gates = ["nowhere"], Source = "" }) with
    {
        Facts = [.. Content.Facts, Fact("extra") with { ImpliedNoBy = ["later"] }],
    };

    private static readonly string NewParameter = $"$.parameters[{Content.Parameters.Count}]";

    private static readonly string Check = $"$.checks[{Content.Checks.TakeWhile(check => check.Code != "F2-R8").Count()}]";

    private static readonly string NewFact = $"$.facts[{Content.Facts.Count}]";

    private static readonly string Citizens = $"$.involvement[{Content.Involvement.TakeWhile(row => (row.Phase, row.Party) != (Phase.Idea, Party.Citizens)).Count()}]";

    private static readonly string Procurement = $"$.phases[{(int)Phase.Procurement - 1}]";

    internal static IReadOnlyDictionary<string, DefinitionDraft> All { get; } = new Dictionary<string, DefinitionDraft>(
    [
        .. Doubled, .. OfCourse, .. OfFacts, .. OfChecks, .. OfParameters, .. MistakenCommittees.All,
    ]);

    internal static DefinitionDraft Overlapping(string source) => WithParameter(parameter => parameter with
    {
        Values = [parameter.Values[0], new(parameter.Values[0].From, null, parameter.Values[0].Threshold!, source)],
    });

    private static Dictionary<string, DefinitionDraft> Doubled => new()
    {
        [$"definition.duplicate $.phases[1]"] = Content with { Phases = [Content.Phases[0], Content.Phases[0] with { ShortCode = "F0" }, .. Content.Phases.Skip(1)] },
        [$"definition.duplicate $.phases[1].shortCode"] = WithPhase(phase => phase with { ShortCode = "F2" }),
        [$"definition.duplicate {Procurement}.skipRules[1]"] = WithRules(rule => [rule, rule]),
        [$"definition.duplicate $.gates[{Content.Gates.Count}]"] = Content with { Gates = [.. Content.Gates, Content.Gates[0]] },
        [$"definition.duplicate $.roles[{Content.Roles.Count}]"] = Content with { Roles = [.. Content.Roles, Content.Roles[0]] },
        [$"definition.duplicate {NewFact}"] = WithFact(Fact("isDigital")),
        [$"definition.duplicate {NewFact}.choices[1]"] = WithFact(Fact("pick") with { Kind = FactKind.Choice, Choices = [new("a", new("A", "A")), new("a", new("B", "B"))] }),
        [$"definition.duplicate $.questions[{Content.Questions.Count}]"] = Content with { Questions = [.. Content.Questions, Content.Questions[0]] },
        [$"definition.duplicate {Check}.gates[1]"] = WithCheck(check => check with { Gates = [check.Gates[0], check.Gates[0]] }),
        [$"definition.duplicate $.involvement[{Content.Involvement.Count}]"] = Content with { Involvement = [.. Content.Involvement, Content.Involvement[0]] },
        [$"definition.duplicate $.principles[{Content.Principles.Count}]"] = Content with { Principles = [.. Content.Principles, Content.Principles[0]] },
        [$"definition.duplicate $.guidance[{Content.Guidance.Count}]"] = Content with { Guidance = [.. Content.Guidance, Content.Guidance[0]] },
        [$"definition.duplicate {NewParameter}"] = WithParameter(parameter => parameter with { Id = Content.Parameters[0].Id }),
    };

    private static Dictionary<string, DefinitionDraft> OfCourse => new()
    {
        ["definition.phase-missing $.phases"] = Content with { Phases = [.. Content.Phases.Where(phase => phase.Phase != Phase.Design)] },
        ["definition.phase-order $.phases"] = Content with { Phases = [.. Content.Phases.Reverse()] },
        ["definition.unknown-principle $.phases[0]"] = WithPhase(phase => phase with { SecondaryPrinciples = ["P11"] }),
        ["definition.exit-gate $.phases[0]"] = Content with { Gates = [.. Content.Gates, new("other-exit", Phase.Idea, GateKind.Exit, new("En anden udgang", "Another exit"))] },
        ["definition.phase-not-skippable $.phases[0]"] = WithPhase(phase => phase with { CanBeSkipped = true }),
        ["definition.skip-rule-unused $.phases[0]"] = WithPhase(phase => phase with { SkipRules = [new("a", Condition.Always, new("a", "a"), "S9")] }),
        [$"definition.unknown-fact {Procurement}.skipRules[0]"] = WithRules(rule => [rule with { When = Condition.Yes("nowhere") }]),
        [$"definition.source-missing {Procurement}.skipRules[0]"] = WithRules(rule => [rule with { Source = " " }]),
        [$"definition.unknown-fact {Citizens}"] = WithRow(row => row with { Adjustments = [new(Condition.Yes("nowhere"), InvolvementLevel.Medindflydelse)] }),
        [$"definition.involvement-level {Citizens}"] = WithRow(row => row with { Floor = null }),
        [$"definition.floor-above-level {Citizens}"] = WithRow(row => row with { Floor = InvolvementLevel.Medbestemmelse }),
        ["definition.source-missing $.principles[0]"] = Content with { Principles = PartChanges.First(Content.Principles, principle => principle with { Source = "" }) },
        ["definition.source-missing $.guidance[0]"] = Content with { Guidance = PartChanges.First(Content.Guidance, piece => piece with { Source = "" }) },
    };

    private static Dictionary<string, DefinitionDraft> OfFacts => new()
    {
        [$"definition.choices {NewFact}"] = WithFact(Fact("extra") with { Kind = FactKind.Choice }),
        [$"definition.default-kind {NewFact}"] = WithFact(Fact("extra") with { Kind = FactKind.Amount, Default = true }),
        [$"definition.implied-kind {NewFact}"] = WithFact(Fact("extra") with { Kind = FactKind.Amount, ImpliedNoBy = ["isDigital"] }),
        [$"definition.implied-by-later {NewFact}"] = WithFact(Fact("extra") with { ImpliedNoBy = ["nowhere"] }),
        [$"definition.implier-kind {NewFact}"] = WithFact(Fact("extra") with { ImpliedNoBy = ["contractValue"] }),
        [$"definition.read-kind {NewFact}"] = WithFact(Fact("extra") with { Kind = FactKind.Amount, IsReadFromDecisions = true }),
        ["definition.unknown-fact $.questions[0]"] = WithQuestion(question => question with { AppliesWhen = Condition.Yes("nowhere") }),
        ["definition.unknown-question $.questions[0]"] = WithQuestion(question => question with { DependsOnQuestions = ["F9-XX-1"] }),
        ["definition.question-on-decisions $.questions[0]"] = WithQuestion(question => question with { DependsOnFacts = [StandardFacts.PhaseHasNewDecision] }),
        ["definition.question-cycle $.questions[0]"] = WithQuestion(question => question with { DependsOnQuestions = [question.Id] }),
    };

    private static Dictionary<string, DefinitionDraft> OfChecks => new()
    {
        [$"definition.waiver-of-law {Check}"] = WithCheck(check => check with { Basis = Basis.Law, Waiving = Waiving.ByOnePerson }),
        [$"definition.reserved-code {Check}"] = WithCheck(check => check with { Code = "SKIP" }),
        [$"definition.check-without-gate {Check}"] = WithCheck(check => check with { Gates = [] }),
        [$"definition.unknown-gate {Check}"] = WithCheck(check => check with { Gates = ["nowhere"] }),
        [$"definition.unknown-fact {Check}"] = WithCheck(check => check with { Requirement = new FactsClarified(["nowhere"]) }),
        [$"definition.condition-kind {Check}"] = WithCheck(check => check with { AppliesWhen = Condition.Is("isDigital", "area") }),
        [$"definition.role-cannot-confirm {Check}"] = WithCheck(check => check with { Requirement = new EvidenceConfirmed(StandardRoles.Employee) }),
        [$"definition.level-fact {Check}"] = WithCheck(check => check with { Requirement = new DecisionRouted("isDigital") }),
        [$"definition.unknown-question {Check}"] = WithCheck(check => check with { Requirement = new QuestionsAnswered(["F9-KO-1"]) }),
        [$"definition.unknown-role {Check}"] = WithCheck(check => check with { Requirement = new AmoTakesPart("mayor") }),
        [$"definition.unknown-parameter {Check}"] = WithCheck(check => check with { AppliesFrom = "nowhere" }),
        [$"definition.applies-from-kind {Check}"] = WithCheck(check => check with { AppliesFrom = StandardParameters.TenderSubLots }),
        [$"definition.notice-kind {Check}"] = WithCheck(check => check with { Requirement = new MedHeard(StandardFacts.DecisionLevel) { Notice = StandardParameters.TenderSubLots } }),
        [$"definition.placeholder {Check}"] = WithCheck(check => check with { Text = new("Der er {antal}", "There are {antal}") }),
        [$"definition.route-value {Check}"] = WithCheck(check => check with { Requirement = new RouteGrounded("isDigital") }),
        [$"definition.source-missing {Check}"] = WithCheck(check => check with { Source = "" }),
        [$"definition.frame-party {Check}"] = WithCheck(check => check with { Requirement = new FrameStated(Party.Citizens) }) with
        {
            Involvement = [.. Content.Involvement.Where(row => (row.Phase, row.Party) != (Phase.Idea, Party.Citizens))],
        },
    };

    private static Dictionary<string, DefinitionDraft> OfParameters => new()
    {
        [$"definition.parameter-kind {NewParameter}"] = WithParameter(parameter => parameter with { Kind = ParameterKind.Length }),
        [$"definition.parameter-date {NewParameter}"] = WithParameter(parameter => parameter with { SelectedBy = ParameterDate.Occurrence }),
        [$"definition.parameter-period {NewParameter}"] = WithParameter(parameter => parameter with { Values = [new(new(2026, 1, 2), new(2026, 1, 1), parameter.Values[0].Threshold!, "X29")] }),
        [$"definition.parameter-overlap {NewParameter}"] = Overlapping("X29"),
        [$"definition.source-missing {NewParameter}"] = WithParameter(parameter => parameter with { Source = "" }),
        [$"definition.breach-deadline $.parameters[{Content.Parameters.TakeWhile(parameter => parameter.Id != StandardParameters.BreachDeadline).Count()}]"] = Content with
        {
            Parameters = [.. Content.Parameters.Select(parameter => parameter.Id == StandardParameters.BreachDeadline ? parameter with { SelectedBy = ParameterDate.Assessment } : parameter)],
        },
    };

    private static DefinitionDraft WithQuestion(Func<Question, Question> change) => Content with { Questions = PartChanges.First(Content.Questions, change) };

    private static DefinitionDraft WithRules(Func<SkipRule, ValueList<SkipRule>> change) => Content with
    {
        Phases = [.. Content.Phases.Select(phase => phase.Phase == Phase.Procurement ? phase with { SkipRules = change(phase.SkipRules[0]) } : phase)],
    };
}
