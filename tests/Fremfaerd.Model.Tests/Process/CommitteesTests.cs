using Fremfaerd.Model.Tests.Involvement;

namespace Fremfaerd.Model.Tests.Process;

public class A_course_in_a_municipality_with_a_committee_tree
{
    private const string Few = "direktionen, aeldrestaben eller solgaarden";

    private readonly ProcessSession _course = SampleTree.Course();

    private static Reply Enrol(string? unit, ProcessDefinition? definition = null) =>
        ProcessSession.Start(definition ?? SampleTree.Definition, Any.Manager, Any.Clock()).Decide(new Enrol(SampleTree.Enrolment(unit)));

    private Reply Hold(string id, CommitteeKind kind) => _course.HoldInvolvement(Any.Involvement(Forum.Of(new Committee(kind, id))));

    [Fact]
    public void Is_enrolled_with_a_unit_that_has_a_committee()
    {
        Enrol("nattevagten").ThenAccepted();
        Enrol("direktionen").ThenAccepted();
    }

    [Fact]
    public void Is_not_enrolled_without_its_unit() =>
        Enrol(null).ThenRefused("enrolment.unit-missing").Why.Danish.Should().Be(
            $"Forløbet mangler den enhed, det hører til, så rette MED-udvalg ikke kan findes. Angiv enhedens id, for eksempel {Few}.");

    [Theory]
    [InlineData("hal-3")]
    [InlineData("Nattevagten")]
    [InlineData("lokal-aakanden")]
    public void Is_not_enrolled_with_a_unit_that_no_MED_committee_stands_beside(string unit) =>
        Enrol(unit).ThenRefused("enrolment.unit-unknown").Why.Danish.Should().Be(
            $"Enheden {unit} hører ikke under noget MED-udvalg i skabelonen. Angiv en, der gør, for eksempel {Few}, eller brug en skabelon, der kender den.");

    [Fact]
    public void Needs_no_unit_where_the_tree_has_none()
    {
        var onlyMain = ProcessDefinition.Build(SampleTree.Content with { Committees = [SampleTree.Committees[0] with { Units = [] }] });

        Enrol(null, onlyMain).ThenAccepted();
        Enrol("hal-3", onlyMain).ThenAccepted();
        Enrol(null, Any.Definition).ThenAccepted();
        Enrol("hal-3", Any.Definition).ThenAccepted();
    }

    [Fact]
    public void Knows_the_right_forum_by_the_unit_it_was_enrolled_with_or_the_one_that_decides()
    {
        var inquiry = Inquiry.At(Any.Start, _course.Process.State.Evidence, Phase.Idea, 1);

        inquiry.RightForum(DecisionLevel.Workplace).Committee!.Id.Should().Be("lokal-aakanden");
        inquiry.RightForum(DecisionLevel.Workplace, "koekkenet").Committee!.Id.Should().Be("personale-koekkenet");
        inquiry.RightForum(DecisionLevel.Area).Committee!.Id.Should().Be("omraade-aeldre");
    }

    [Fact]
    public void Takes_a_decision_of_its_own_or_another_unit_of_the_tree()
    {
        _course.RecordDecision(Any.Decision()).ThenAccepted();
        _course.RecordDecision(Any.Decision() with { Unit = "solgaarden" }).ThenAccepted();
        _course.Correct(3, new RecordDecision(Any.Decision() with { Unit = "koekkenet" }), "Det var køkkenet").ThenAccepted();

        _course.Process.State.Evidence.Decisions[1].Value.Decision.Unit.Should().Be("koekkenet");
    }

    [Fact]
    public void Takes_no_decision_of_a_unit_that_no_MED_committee_stands_beside()
    {
        var decision = Any.Decision() with { Unit = "hal-3" };
        _course.RecordDecision(Any.Decision()).ThenAccepted();

        _course.RecordDecision(decision).ThenRefused("decision.unit-unknown").Why.Danish.Should().Be(
            $"Beslutningen er truffet i enheden hal-3, som ikke hører under noget MED-udvalg i skabelonen. Angiv en, der gør, for eksempel {Few}, eller udelad den, hvis det er forløbets egen.");
        _course.Correct(2, new RecordDecision(decision), "Slåfejl").ThenRefused("decision.unit-unknown");
        Any.Course().RecordDecision(decision).ThenAccepted();
    }

    [Fact]
    public void Takes_meetings_of_committees_in_the_tree_and_of_those_that_only_name_their_kind()
    {
        foreach (var committee in SampleTree.Committees)
            Hold(committee.Id, committee.Kind).ThenAccepted();
        _course.HoldInvolvement(Any.Involvement(CommitteeKind.LocalCommittee)).ThenAccepted();
        _course.HoldInvolvement(Any.Involvement(Party.Citizens)).ThenAccepted();
    }

    [Fact]
    public void Takes_no_meeting_of_a_committee_that_is_not_in_the_tree() =>
        Hold("lokal-aaknaden", CommitteeKind.LocalCommittee).ThenRefused("committee.unknown").Why.Danish.Should().Be(
            "Udvalget lokal-aaknaden står ikke i kommunens udvalgstræ. Angiv et, der gør, for eksempel hoved, sektor-omsorg eller omraade-aeldre.");

    [Fact]
    public void Takes_no_meeting_of_a_committee_under_another_kind() =>
        Hold("trio-solgaarden", CommitteeKind.LocalCommittee).ThenRefused("committee.kind-differs").Why.Danish.Should().Be(
            "Udvalget trio-solgaarden er »TRIO Solgården« og af en anden art (TRIO) end angivet (Lokalt MED-udvalg). Angiv arten, eller vælg et andet udvalg.");

    [Fact]
    public void Lets_no_correction_move_a_meeting_to_another_committee()
    {
        Hold("lokal-solgaarden", CommitteeKind.LocalCommittee).ThenAccepted();
        var (elsewhere, nowhere) = (Any.Involvement(SampleTree.Forum("lokal-aakanden")), Any.Involvement(Forum.Of(new Committee(CommitteeKind.LocalCommittee, "x"))));

        _course.Correct(2, new HoldInvolvement(elsewhere), "Forkert udvalg").ThenRefused("correction.other-item");
        _course.Correct(2, new HoldInvolvement(nowhere), "Forkert udvalg").ThenRefused("correction.other-item");
        _course.Correct(2, new HoldInvolvement(Any.Involvement(SampleTree.Forum("lokal-solgaarden"))), "Forkert dato", Moment.On(2026, 3, 1)).ThenAccepted();
        _course.Correct(3, null, "Forkert udvalg").ThenAccepted();
        _course.HoldInvolvement(elsewhere, Moment.On(2026, 3, 1)).ThenAccepted();
    }

    [Fact]
    public void Is_loaded_as_it_was_and_not_with_a_unit_or_committee_that_would_have_been_refused()
    {
        Hold("lokal-aakanden", CommitteeKind.LocalCommittee).ThenAccepted();
        ProcessEvent[] history = [.. _course.Process.History];
        var wrong = new Committee(CommitteeKind.LocalCommittee, "lokal-aaknaden");

        TechnologyProcess.From([SampleTree.Definition], history).History.Should().Equal(history);
        Load(history[0], new InvolvementHeld(2, history[1].Stamp, Any.Involvement(Forum.Of(wrong)))).Should().Throw<HistoryException>().Which.Message.Should().Contain("committee.unknown");
        Load(new Enrolled(1, history[0].Stamp, SampleTree.Definition.Reference, SampleTree.Enrolment("hal-3"))).Should().Throw<HistoryException>().Which.Message.Should().Contain("enrolment.unit-unknown");
    }

    [Fact]
    public void Takes_ids_of_units_in_the_form_of_an_identifier()
    {
        FluentActions.Invoking(() => SampleTree.Enrolment("plejecenter nord")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Any.Decision() with { Unit = "" }).Should().Throw<ArgumentException>();
    }

    private static Action Load(params ProcessEvent[] history) => () => TechnologyProcess.From([SampleTree.Definition], history);
}
