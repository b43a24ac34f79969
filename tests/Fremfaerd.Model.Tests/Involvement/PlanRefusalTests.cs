namespace Fremfaerd.Model.Tests.Involvement;

/// <summary>What a plan of involvement is held against, also where it corrects another, and what a refusal names.</summary>
public class A_plan_that_is_refused
{
    private readonly ProcessSession _course = Any.Course(Phase.Design);

    [Fact]
    public void Names_the_parties_of_the_phase_and_no_others() =>
        _course.Plan(Any.Plan(Party.ElderlyCouncil)).ThenRefused("plan.party-unknown").Why.Danish.Should().EndWith(
            "Den har niveauer for: Berørte medarbejdere, Tillidsvalgte (TR/AMR), Superbrugere/fagpersoner, Hovedudvalget, Lokalt MED-udvalg og Borgere.");

    [Fact]
    public void Says_that_there_are_none_where_the_phase_has_no_levels()
    {
        var none = ProcessDefinition.Build(Any.Definition.Content with
        {
            Id = "no-levels",
            Checks = [.. Any.Definition.Content.Checks.Where(check => check.Code != "G5")],
            Involvement = [.. Any.Definition.Content.Involvement.Where(row => row.Phase != Phase.Idea || row.Level is null)],
        });

        Any.Course(definition: none).Plan(Any.Plan()).ThenRefused("plan.party-unknown").Why.English.Should().EndWith("none.");
    }

    [Fact]
    public void Names_only_what_raises_the_floor_above_the_level()
    {
        _course.Clarify(StandardFacts.AffectsWorkingConditions, true).ThenAccepted();
        _course.Clarify(StandardFacts.DelegatesWorkflowDetails, true).ThenAccepted();
        var raised = Any.Course(Phase.Design, Raising);
        raised.Clarify(StandardFacts.AffectsWorkingConditions, true).ThenAccepted();
        raised.Clarify(StandardFacts.UsesAi, true).ThenAccepted();

        _course.Plan(Any.Plan(Party.SuperUsersAndProfessionals)).ThenRefused("plan.below-floor").Why.English.Should().Contain("The reason is the minimum of the phase");
        raised.Plan(Any.Plan(Party.ElectedRepresentatives)).ThenRefused("plan.below-floor").Why.English
            .Should().Contain("The reason is “Affects work, staff, cooperation or working-environment conditions”: yes (source");
    }

    [Fact]
    public void Is_held_against_its_own_phase_when_it_corrects_a_plan_of_a_phase_left()
    {
        var course = Walk.To(Phase.Design);
        course.Plan(Any.Plan(Party.SuperUsersAndProfessionals, InvolvementLevel.Medindflydelse)).ThenAccepted();
        var entry = course.Process.Sequence;
        Walk.To(Phase.Specification, course);

        course.Correct(entry, new PlanInvolvement(Any.Plan(Party.SuperUsersAndProfessionals)), "Slåfejl.")
            .ThenRefused("plan.below-floor").Why.Danish.Should().Contain("i designfasen");
    }

    [Fact]
    public void Is_held_against_what_stood_before_the_plan_it_corrects()
    {
        _course.Plan(At(InvolvementLevel.Medbestemmelse)).ThenAccepted();
        _course.Plan(Any.Plan()).ThenAccepted();

        _course.Correct(3, new PlanInvolvement(At(InvolvementLevel.Medindflydelse)), "Slåfejl.").ThenRefused("plan.reason-missing");
    }

    [Fact]
    public void Is_not_held_against_what_was_planned_after_the_plan_it_corrects()
    {
        _course.Plan(At(InvolvementLevel.Medindflydelse)).ThenAccepted();
        _course.Plan(At(InvolvementLevel.Medbestemmelse)).ThenAccepted();

        _course.Correct(2, new PlanInvolvement(At(InvolvementLevel.Medindflydelse) with { Frame = Any.Frame }), "Rammen manglede.").ThenAccepted();
    }

    /// <summary>A second fact raises the floor of the elected representatives, but no higher than to information.</summary>
    private static ProcessDefinition Raising { get; } = ProcessDefinition.Build(Any.Definition.Content with
    {
        Id = "raising",
        Involvement =
        [
            .. Any.Definition.Content.Involvement.Select(row => row.Phase == Phase.Design && row.Party == Party.ElectedRepresentatives
                ? row with { Adjustments = [.. row.Adjustments, new(Condition.Yes(StandardFacts.UsesAi), InvolvementLevel.Information, MovesFloor: true)] }
                : row),
        ],
    });

    private static InvolvementPlan At(InvolvementLevel level) => new(Party.AffectedEmployees, level);
}
