namespace Fremfaerd.Model.Tests.Involvement;

public class Planning_involvement
{
    private readonly ProcessSession _course = Any.Course(Phase.Design);

    [Fact]
    public void Is_for_the_phase_the_course_is_in_unless_another_is_named()
    {
        _course.Plan(Any.Plan()).ThenAccepted();
        _course.Plan(Any.Plan(phase: Phase.Development)).ThenAccepted();

        RowIn(Phase.Design).Level.Should().Be(InvolvementLevel.Information);
        RowIn(Phase.Development).PlannedBy!.Sequence.Should().Be(3);
        RowIn(Phase.Implementation).PlannedBy.Should().BeNull("nothing was planned there");
    }

    [Fact]
    public void Takes_a_phase_that_is_followed_and_not_left()
    {
        var course = ProcessSession.Enrol(
            Any.Definition, new("p-1", "Pilot", Phase.Design, Phase.Development, null), Any.Manager, Any.Clock());
        course.Skip(Phase.Procurement, SkipGround.Because("Der købes i et andet forløb.")).ThenAccepted();

        course.Plan(Any.Plan(phase: Phase.Decision)).ThenRefused("plan.phase-left");
        course.Plan(Any.Plan(phase: Phase.Procurement)).ThenRefused("plan.not-followed");
        course.Plan(Any.Plan(phase: Phase.Implementation)).ThenRefused("plan.not-followed");
        course.Plan(Any.Plan(phase: Phase.Development)).ThenAccepted();
    }

    [Fact]
    public void Is_refused_for_management_and_for_parties_without_a_level()
    {
        _course.Plan(Any.Plan(Party.Management)).ThenRefused("plan.management");
        _course.Plan(Any.Plan(Party.ElderlyCouncil)).ThenRefused("plan.party-unknown").Why.Danish
            .Should().Contain("har intet niveau for Ældrerådet i designfasen. Den har niveauer for: Berørte medarbejdere");
    }

    [Fact]
    public void Is_refused_below_a_floor_and_says_why_the_floor_is_there()
    {
        _course.Clarify(StandardFacts.AffectsWorkingConditions, true).ThenAccepted();

        _course.Plan(Any.Plan(Party.ElectedRepresentatives)).ThenRefused("plan.below-floor").Why.Danish.Should().Be(
            "Tillidsvalgte (TR/AMR) kan ikke planlægges på niveauet Information: i designfasen er mindstemålet Medindflydelse. "
            + "Grunden er »Berører arbejds-, personale-, samarbejds- eller arbejdsmiljøforhold«: ja (kilde: X19, S3.13). Planlæg mindst det niveau.");
        _course.Plan(Any.Plan(Party.SuperUsersAndProfessionals)).ThenRefused("plan.below-floor").Why.English
            .Should().Contain("The reason is the minimum of the phase (source: S3.26, S1.8).");
    }

    [Fact]
    public void Takes_a_reason_below_what_is_proposed_planned_or_promised()
    {
        InvolvementPlan At(InvolvementLevel level) => new(Party.AffectedEmployees, level);

        _course.Plan(At(InvolvementLevel.Information)).ThenRefused("plan.reason-missing");
        _course.Plan(At(InvolvementLevel.Medbestemmelse)).ThenAccepted();
        _course.Plan(At(InvolvementLevel.Medindflydelse)).ThenRefused("plan.reason-missing").Why.English
            .Should().StartWith("Affected employees: level Medbestemmelse is proposed, planned or promised, and Medindflydelse is lower.");
        _course.Plan(At(InvolvementLevel.Medindflydelse) with { Reason = "" }).ThenRefused("text.empty");
        _course.Plan(At(InvolvementLevel.Medindflydelse) with { Reason = "Tiden rækker ikke." }).ThenAccepted();
        _course.Plan(At(InvolvementLevel.Medindflydelse)).ThenRefused("plan.reason-missing");
        RowIn(Phase.Design).Reason.Should().Be("Tiden rækker ikke.");
    }

    [Fact]
    public void Leaves_owed_what_was_promised_when_it_lowers_the_level()
    {
        _course.Plan(new(Party.AffectedEmployees, InvolvementLevel.Medbestemmelse)).ThenAccepted();
        _course.Plan(Any.Plan()).ThenAccepted();

        (RowIn(Phase.Design).Level, RowIn(Phase.Design).Owed).Should().Be((InvolvementLevel.Information, InvolvementLevel.Medbestemmelse));
        Owed().Should().Be(InvolvementLevel.Medbestemmelse);
    }

    [Fact]
    public void Owes_nothing_that_was_withdrawn_or_corrected()
    {
        _course.Plan(new(Party.AffectedEmployees, InvolvementLevel.Medbestemmelse)).ThenAccepted();
        _course.Correct(2, new PlanInvolvement(new(Party.AffectedEmployees, InvolvementLevel.Medindflydelse)), "Slåfejl.").ThenAccepted();
        Owed().Should().Be(InvolvementLevel.Medindflydelse);

        _course.Correct(3, null, "Det er ikke aftalt.").ThenAccepted();
        Owed().Should().BeNull();
        RowIn(Phase.Design).PlannedBy.Should().BeNull();
    }

    [Fact]
    public void Is_owed_and_stands_after_a_return_too()
    {
        var course = Walk.To(Phase.Design);
        course.Plan(new(Party.AffectedEmployees, InvolvementLevel.Medbestemmelse) { Frame = Any.Frame }).ThenAccepted();
        course.ReturnTo(Phase.Decision, "Grundlaget var forkert.").ThenAccepted();

        var row = Row(course, Phase.Design);
        (row.Level, row.Owed, row.Frame).Should().Be((InvolvementLevel.Medbestemmelse, InvolvementLevel.Medbestemmelse, Any.Frame));
    }

    [Fact]
    public void Is_lifted_by_a_floor_that_rose_later()
    {
        _course.Plan(Any.Plan(Party.ElectedRepresentatives)).ThenAccepted();
        RowIn(Phase.Design, Party.ElectedRepresentatives).IsLifted.Should().BeFalse();

        _course.Clarify(StandardFacts.AffectsWorkingConditions, true).ThenAccepted();
        var row = RowIn(Phase.Design, Party.ElectedRepresentatives);
        (row.Level, row.Owed, row.IsLifted).Should().Be((InvolvementLevel.Medindflydelse, InvolvementLevel.Information, true));
    }

    [Fact]
    public void Of_a_shorter_sequence_follows_its_phase_where_it_has_no_entry_of_its_own()
    {
        Subcourse pilot = new("pilot-1", "Pilot på Plejecenter Nord");
        _course.Plan(new(Party.AffectedEmployees, InvolvementLevel.Medbestemmelse) { Frame = Any.Frame }).ThenAccepted();
        _course.Plan(new(Party.Citizens, InvolvementLevel.Medbestemmelse) { Subcourse = pilot with { } }).ThenAccepted();

        var rows = Rows(_course, Phase.Design).Where(row => row.Subcourse is not null).ToList();
        rows.Select(row => row.Party).Should().Equal(Enum.GetValues<Party>()[1..7], "management has no level there either");
        var (own, followed) = (rows.Single(row => row.Party == Party.Citizens), rows.Single(row => row.Party == Party.AffectedEmployees));
        (own.Level, own.PlannedBy!.Sequence, own.Subcourse).Should().Be((InvolvementLevel.Medbestemmelse, 3L, pilot));
        (followed.Level, followed.Owed, followed.Frame).Should().Be((InvolvementLevel.Medbestemmelse, InvolvementLevel.Medbestemmelse, Any.Frame));
        RowIn(Phase.Design, Party.Citizens).PlannedBy.Should().BeNull("a pilot changes nothing in the phase as a whole");
    }

    [Fact]
    public void Of_a_shorter_sequence_below_its_phase_takes_a_reason_and_is_owed_there_alone()
    {
        Subcourse pilot = new("pilot-1", "Piloten");
        _course.Plan(new(Party.AffectedEmployees, InvolvementLevel.Medbestemmelse)).ThenAccepted();

        _course.Plan(new(Party.AffectedEmployees, InvolvementLevel.Medindflydelse) { Subcourse = pilot }).ThenRefused("plan.reason-missing");
        _course.Plan(Any.Plan() with { Subcourse = pilot }).ThenAccepted();
        _course.Plan(Any.Plan() with { Subcourse = new("pilot-1", "") }).ThenRefused("text.empty");
        Owed().Should().Be(InvolvementLevel.Medbestemmelse);
        Rows(_course, Phase.Design).Single(row => row.Subcourse == pilot && row.Party == Party.AffectedEmployees).Owed
            .Should().Be(InvolvementLevel.Information);
    }

    [Fact]
    public void Keeps_the_frame_where_only_the_level_is_changed()
    {
        _course.Plan(Any.Plan() with { Frame = Any.Frame }).ThenAccepted();
        _course.Plan(new(Party.AffectedEmployees, InvolvementLevel.Medindflydelse)).ThenAccepted();

        RowIn(Phase.Design).Frame.Should().Be(Any.Frame);
    }

    [Fact]
    public void Is_corrected_in_its_phase_also_when_that_was_left_but_not_to_another()
    {
        var course = Walk.To(Phase.Design);
        course.Plan(Any.Plan(phase: Phase.Design)).ThenAccepted();
        var entry = course.Process.Sequence;
        Walk.To(Phase.Specification, course);

        course.Correct(entry, new PlanInvolvement(Any.Plan(phase: Phase.Specification)), "Forkert fase.").ThenRefused("correction.other-item");
        course.Correct(entry, new PlanInvolvement(new(Party.AffectedEmployees, InvolvementLevel.Medindflydelse)), "Slåfejl.").ThenAccepted();
        Row(course, Phase.Design).Level.Should().Be(InvolvementLevel.Medindflydelse);
        Row(course, Phase.Specification).PlannedBy.Should().BeNull();
    }

    [Fact]
    public void Shows_what_was_planned_by_an_instant()
    {
        _course.Plan(new(Party.AffectedEmployees, InvolvementLevel.Medbestemmelse)).ThenAccepted();

        _course.Process.PlannedInvolvement(Phase.Design, Any.Start.AddDays(-1)).Should().AllSatisfy(row => row.PlannedBy.Should().BeNull());
        _course.Process.EvidenceAt(Any.Start.AddDays(1)).Plans.Single().Value.Visit.Should().Be(1);
        _course.Process.EvidenceAt(Any.Start.AddDays(-1)).Plans.Should().BeEmpty();
    }

    private static IReadOnlyList<PlannedInvolvement> Rows(ProcessSession course, Phase phase) =>
        course.Process.PlannedInvolvement(phase, Any.Start.AddDays(1));

    private static PlannedInvolvement Row(ProcessSession course, Phase phase, Party party = Party.AffectedEmployees) =>
        Rows(course, phase).Single(row => row.Party == party && row.Subcourse is null);

    private PlannedInvolvement RowIn(Phase phase, Party party = Party.AffectedEmployees) => Row(_course, phase, party);

    private InvolvementLevel? Owed() =>
        _course.Process.State.InquiryAt(Phase.Design, Any.Start.AddDays(1)).OwedLevel(Party.AffectedEmployees);
}
