namespace Fremfaerd.Model.Tests.Process;

public class Recording_what_happened
{
    private readonly ProcessSession _course = Any.Course(Phase.Decision);

    [Fact]
    public void Is_refused_for_a_meeting_in_the_future() =>
        _course.HoldInvolvement(Any.Involvement(Party.Citizens), Moment.On(2026, 3, 3)).ThenRefused("moment.future");

    [Fact]
    public void Takes_a_meeting_dated_today() =>
        _course.HoldInvolvement(Any.Involvement(Party.Citizens), Moment.On(2026, 3, 2)).ThenAccepted();

    [Fact]
    public void Allows_clocks_to_differ_by_five_minutes()
    {
        var stamp = (int minutes) => Any.Stamp(happenedAt: Moment.At(Any.Start.AddMinutes(minutes)), at: Any.Start);

        _course.Process.Decide(new RecordDecision(Any.Decision()), stamp(5)).ThenAccepted();
        _course.Process.Decide(new RecordDecision(Any.Decision()), stamp(6)).ThenRefused("moment.future");
    }

    [Fact]
    public void Is_refused_when_a_meeting_covers_an_unknown_check() =>
        _course.HoldInvolvement(Any.Involvement(Party.Citizens, InvolvementLevel.Information, "F8-R1")).ThenRefused("check.unknown");

    [Fact]
    public void Is_refused_when_an_unknown_role_was_present() =>
        _course.HoldInvolvement(Any.Involvement(Party.Citizens) with { RolesPresent = ["wizard"] }).ThenRefused("role.unknown");

    [Fact]
    public void Is_refused_with_more_roles_than_there_is_room_for() =>
        _course.HoldInvolvement(Any.Involvement(Party.Citizens) with { RolesPresent = ValueList.From(Enumerable.Repeat(StandardRoles.Employee, 101)) })
            .ThenRefused("list.too-long").Why.Danish.Should().Be("Listen »roller til stede« har 101 punkter; der er plads til 100. Del den op.");

    [Fact]
    public void Concerns_the_phase_the_process_is_in_unless_another_is_named()
    {
        var held = Any.Involvement(Party.Citizens);
        _course.HoldInvolvement(held).ThenAccepted();
        _course.HoldInvolvement(held with { Phase = Phase.Design }).ThenAccepted();

        _course.Process.EvidenceAt(Any.Start.AddDays(1)).Involvements.Select(entry => entry.Value.Phase)
            .Should().Equal(Phase.Decision, Phase.Design);
    }

    [Fact]
    public void Is_refused_for_a_decision_that_contradicts_a_clarified_fact()
    {
        _course.Clarify(StandardFacts.AffectsWorkingConditions, false);

        _course.RecordDecision(Any.Decision(changesWork: true)).ThenRefused("decision.contradicts-fact");
        _course.RecordDecision(Any.Decision(changesWork: false)).ThenAccepted();
    }

    [Fact]
    public void Goes_on_after_the_course_is_completed()
    {
        var course = Walk.ToTheEnd();

        course.Answer("F7-KO-1", "Gevinsterne måles igen om et år.").ThenAccepted();
        course.AdvanceTo(Phase.Implementation).ThenRefused("course.completed");
        course.PassGate(StandardGates.GoLive).ThenRefused("course.completed");
        course.Complete().ThenRefused("course.completed");
    }

    [Fact]
    public void Shows_an_unanswered_view_until_it_has_a_response()
    {
        _course.Receive(new Viewpoint("syn-1", Party.AffectedEmployees, "Hvem ser billederne?")).ThenAccepted();
        _course.Assess()["G4"].Outcome.Should().Be(Outcome.Unmet);
        _course.Assess()["G4"].Remedies.Should().ContainSingle().Which.Should().BeOfType<RespondStep>();

        _course.Respond("syn-1", ViewpointResponse.Adopted, "Kun nattevagten, og intet gemmes.").ThenAccepted();
        _course.Assess()["G4"].Outcome.Should().Be(Outcome.Met);
    }

    [Fact]
    public void Is_refused_for_a_view_that_is_known_or_was_never_received()
    {
        var view = new Viewpoint("syn-1", Party.Citizens, "Godt.");
        _course.Receive(view).ThenAccepted();

        _course.Receive(view).ThenRefused("viewpoint.known");
        _course.Respond("syn-2", ViewpointResponse.NotAdopted, "Nej.").ThenRefused("viewpoint.unknown");
    }
}
