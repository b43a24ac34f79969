using Fremfaerd.Model.Tests.Involvement;
using Fremfaerd.Model.Tests.Process.Involving;
using Fremfaerd.Model.Tests.Readiness;

namespace Fremfaerd.Model.Tests.Issues;

/// <summary>Involvement that was judged wrongly, each found by trying to get past a gate or to be stopped at one.</summary>
public class Involvement_that_was_judged_wrongly
{
    private static readonly ProcessDefinition OnlyMain = ProcessDefinition.Build(StandardDefinition.Current.Content with
    {
        Id = "kun-hovedudvalg",
        Committees = [new("hoved", CommitteeKind.MainCommittee, "Hovedudvalget") { Units = ["nattevagten"] }],
    });

    private static readonly Moment Second = Moment.On(2026, 2, 2);
    private static readonly Moment Third = Moment.On(2026, 2, 3);

    [Fact]
    public void Has_a_matter_of_principle_heard_once_where_hovedudvalget_is_the_right_forum_anyway()
    {
        var course = Solkoebing.Course(OnlyMain);
        course.Clarify(StandardFacts.PrincipleQuestion, true).ThenAccepted();
        course.HoldInvolvement(Solkoebing.Meeting(CommitteeKind.MainCommittee), Second).ThenAccepted();
        course.RecordDecision(Any.Decision(changesWork: true), Third).ThenAccepted();

        course.Assess()["F2-R2"].Outcome.Should().Be(Outcome.Met);
    }

    [Fact]
    public void Does_not_let_a_document_of_a_later_day_stand_for_one_that_was_there_before_the_passage()
    {
        var course = Walk.To(Phase.Development);
        course.Clarify(StandardFacts.DpiaRequired, true).ThenAccepted();
        course.Confirm("F6-R2", "udkast").ThenAccepted();
        var draft = course.Process.Sequence;
        course.PassGate(StandardGates.BeforeLiveData).ThenAccepted();
        var later = ProcessSession.Resume(course.Process, Any.Manager, new ManualTime(Any.Start.AddDays(60)));
        later.Correct(draft, new Confirm("F6-R2", "den endelige", StandardGates.BeforeLiveData) { Dated = new(2026, 4, 20) }, "Forkert dokument.").ThenAccepted();

        later.Assess(StandardGates.BeforeLiveData)["F6-R2"].Outcome.Should().Be(Outcome.Unmet);
    }

    [Theory]
    [InlineData("lokal-aakanden", Outcome.Met)]
    [InlineData("lokal-solgaarden", Outcome.Unmet)]
    public void Asks_for_the_local_committee_of_the_unit_not_for_any(string committee, Outcome outcome)
    {
        var course = Solkoebing.Course();
        course.HoldInvolvement(Solkoebing.Meeting(SampleTree.Forum(committee)), Second).ThenAccepted();

        course.Involvement().Lines.First(line => line.Planned.Party == Party.LocalMedCommittee).Outcome.Should().Be(outcome);
    }

    [Fact]
    public void Lets_a_guideline_stand_that_stood_when_the_decision_was_taken()
    {
        var course = CustomCheck.CourseWith(new PartiesInvolved([Party.LocalMedCommittee], InvolvementLevel.Medbestemmelse) { Before = InvolvedBefore.Decision });
        course.AgreeGuideline(Any.Guideline(), Second).ThenAccepted();
        course.HoldInvolvement(Any.Involvement(CommitteeKind.LocalCommittee, InvolvementLevel.Medbestemmelse), Second).ThenAccepted();
        course.RecordDecision(Any.Decision(), Third).ThenAccepted();
        course.AgreeGuideline(Any.Guideline("r-2") with { Replaces = "r-1" }, Moment.On(2026, 2, 20)).ThenAccepted();

        course.Assess()[CustomCheck.Code].Outcome.Should().Be(Outcome.Met);
    }

    [Fact]
    public void Keeps_what_was_promised_owed_after_a_return()
    {
        var course = Walk.To(Phase.Decision);
        course.Plan(new(Party.AffectedEmployees, InvolvementLevel.Medbestemmelse)).ThenAccepted();
        Walk.To(Phase.Design, course);
        course.ReturnTo(Phase.Decision, "Der skal besluttes igen.").ThenAccepted();
        course.Plan(Any.Plan() with { Reason = "Der er ikke tid." }).ThenAccepted();

        course.Involvement().Lines.First(line => line.Planned.Party == Party.AffectedEmployees).Asked.Should().Be(InvolvementLevel.Medbestemmelse);
    }

    [Fact]
    public void Does_not_let_a_meeting_on_a_pilot_stand_for_the_phase()
    {
        var course = Solkoebing.Course();
        course.Plan(Any.Plan(Party.LocalMedCommittee, InvolvementLevel.Medindflydelse) with { Subcourse = new("pilot", "Piloten") }).ThenAccepted();
        course.HoldInvolvement(Solkoebing.Meeting(Solkoebing.Right) with { Subcourse = "pilot" }, Second).ThenAccepted();

        course.Assess()["F2-R2"].Outcome.Should().Be(Outcome.Unmet);
    }

    [Fact]
    public void Asks_for_a_response_to_a_view_of_which_only_the_kind_of_committee_is_known()
    {
        var course = Solkoebing.Course();
        course.HoldInvolvement(Solkoebing.Meeting(Solkoebing.Right), Second).ThenAccepted();
        course.Receive(new Viewpoint("v-1", CommitteeKind.LocalCommittee, "Vi er imod.", isConcern: true), Second).ThenAccepted();

        course.Assess()["F2-R2"].Findings.Select(finding => finding.Code).Should().Contain("response.open");
    }

    [Fact]
    public void Does_not_turn_a_concern_into_no_remarks_by_a_correction()
    {
        var course = Solkoebing.Course();
        course.Receive(new Viewpoint("v-1", Solkoebing.Right, "Vi er imod.", isConcern: true), Second).ThenAccepted();

        course.Correct(course.Process.Sequence, new ReceiveViewpoint(Viewpoint.NoRemarks("v-1", Solkoebing.Right)), "Forkert.").ThenRefused("correction.other-item");
    }

    [Fact]
    public void Corrects_a_meeting_of_a_pilot_in_the_phase_it_was_held_in()
    {
        var course = Walk.To(Phase.Decision);
        course.Plan(Any.Plan() with { Subcourse = new("pilot", "Piloten") }).ThenAccepted();
        course.HoldInvolvement(Any.Involvement(Party.AffectedEmployees) with { Subcourse = "pilot" }).ThenAccepted();
        var meeting = course.Process.Sequence;
        Walk.To(Phase.Design, course);

        course.Correct(meeting, new HoldInvolvement(Any.Involvement(Party.AffectedEmployees) with { Subcourse = "pilot", Minutes = "dok. 4" }), "Referatet manglede.").ThenAccepted();
    }

    [Fact]
    public void Does_not_let_an_optional_guideline_take_the_place_of_a_procedural_one()
    {
        var course = Any.Course();
        course.AgreeGuideline(Any.Guideline("r-1", GuidelineKind.Procedural, CommitteeKind.MainCommittee)).ThenAccepted();

        course.AgreeGuideline(Any.Guideline("r-2") with { Replaces = "r-1" }).ThenRefused("guideline.replaces-other-kind");
    }

    [Fact]
    public void Does_not_leave_a_guideline_replaced_by_an_optional_one_when_it_is_corrected_to_be_procedural()
    {
        var course = Any.Course();
        course.AgreeGuideline(Any.Guideline("r-1")).ThenAccepted();
        var replaced = course.Process.Sequence;
        course.AgreeGuideline(Any.Guideline("r-2") with { Replaces = "r-1" }).ThenAccepted();

        course.Correct(replaced, new AgreeGuideline(Any.Guideline("r-1", GuidelineKind.Procedural, CommitteeKind.MainCommittee)), "Forkert art.")
            .ThenRefused("guideline.replaces-other-kind");
        course.Correct(replaced, new AgreeGuideline(Any.Guideline("r-1", committee: CommitteeKind.MainCommittee)), "Forkert udvalg.").ThenAccepted();
    }

    /// <summary>Only the first that takes its place ends it, but each of them must be of its kind.</summary>
    [Fact]
    public void Asks_each_guideline_that_took_the_place_of_a_corrected_one_for_its_kind()
    {
        static Guideline Procedural(string id) => Any.Guideline(id, GuidelineKind.Procedural, CommitteeKind.MainCommittee);
        var course = Any.Course();
        course.AgreeGuideline(Any.Guideline("r-1")).ThenAccepted();
        var replaced = course.Process.Sequence;
        course.AgreeGuideline(Procedural("r-2") with { Replaces = "r-1" }).ThenAccepted();
        course.Correct(replaced, new AgreeGuideline(Procedural("r-1")), "Forkert art.").ThenAccepted();
        course.Correct(course.Process.Sequence, new AgreeGuideline(Any.Guideline("r-1")), "Den var rigtig.").ThenAccepted();
        replaced = course.Process.Sequence;
        course.AgreeGuideline(Any.Guideline("r-3") with { Replaces = "r-1" }).ThenAccepted();

        course.Correct(replaced, new AgreeGuideline(Procedural("r-1")), "Forkert art.").ThenRefused("guideline.replaces-other-kind");
    }
}
