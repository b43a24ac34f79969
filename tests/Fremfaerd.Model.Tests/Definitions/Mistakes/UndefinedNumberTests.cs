using Fremfaerd.Model.Tests.Involvement;
using static Fremfaerd.Model.Tests.Definitions.Mistaken;

namespace Fremfaerd.Model.Tests.Definitions;

public class A_definition_with_an_undefined_enum_number
{
    private static Dictionary<string, (DefinitionDraft Draft, string What)> Undefined => new()
    {
        ["question F1-KO-1"] = (Content with { Questions = PartChanges.First(Content.Questions, question => question with { Theme = 0 }) }, "a phase and a theme"),
        ["question F1-KO-1 "] = (Content with { Questions = PartChanges.First(Content.Questions, question => question with { Phase = (Phase)8 }) }, "a phase and a theme"),
        ["gate go-live"] = (Content with { Gates = [.. Content.Gates.SkipLast(1), Content.Gates[^1] with { Kind = (GateKind)255 }] }, "its phase and kind"),
        ["gate go-live "] = (Content with { Gates = [.. Content.Gates.SkipLast(1), Content.Gates[^1] with { Phase = 0 }] }, "its phase and kind"),
        ["fact extra"] = (WithFact(Fact("extra") with { Kind = (FactKind)4 }), "its kind"),
        ["check F2-R8"] = (WithCheck(check => check with { Severity = 0 }), "severity and basis"),
        ["check F2-R8 "] = (WithCheck(check => check with { Basis = (Basis)5 }), "severity and basis"),
        ["involvement Idea/0"] = (WithRow(row => row with { Party = 0 }), "phase, party and levels"),
        ["involvement 0/Citizens"] = (WithRow(row => row with { Phase = 0 }), "phase, party and levels"),
        ["involvement Idea/Citizens"] = (WithRow(row => row with { Level = (InvolvementLevel)4 }), "phase, party and levels"),
        ["involvement Idea/Citizens "] = (WithRow(row => row with { Floor = (InvolvementLevel)0 }), "phase, party and levels"),
        ["involvement Idea/Citizens  "] = (WithRow(row => row with { Adjustments = [new(Condition.Always, 0)] }), "phase, party and levels"),
        ["role extra"] = (Content with { Roles = [.. Content.Roles, new("extra", new("en rolle", "a role"), [Act.Document, (Act)99])] }, "its acts"),
        ["committee amo"] = (SampleTree.With("amo", committee => committee with { Kind = 0 }), "its kind"),
        ["parameter extra"] = (WithParameter(parameter => parameter with { Kind = 0 }), "its kind and the date that selects its value"),
        ["parameter extra "] = (WithParameter(parameter => parameter with { SelectedBy = (ParameterDate)5 }), "its kind and the date that selects its value"),
        ["guidance extra"] = (Content with { Guidance = [.. Content.Guidance, new("extra", 0, new("Et råd", "Advice"), "derived")] }, "its kind"),
    };

    public static TheoryData<string> Places => new(Undefined.Keys);

    [Theory]
    [MemberData(nameof(Places))]
    public void Is_refused_at_its_place(string where)
    {
        var (draft, what) = Undefined[where];

        new DefinitionMistake(
            "definition.undefined-number", where.TrimEnd(), $"An enum number is undefined. Use named members for {what}.")
            .ShouldBeTheOnlyMistakeIn(draft);
    }

    [Fact]
    public void Is_refused_in_a_phase_together_with_what_follows_from_it() =>
        MistakesIn(WithPhase(phase => phase with { Phase = (Phase)8 })).Select(mistake => (mistake.Code, mistake.Where)).Should().Equal(
            ("definition.undefined-number", "phase F1"),
            ("definition.phase-missing", "phase Idea"),
            ("definition.phase-order", "phases"));
}
