namespace Fremfaerd.Model.Tests.Process;

public class A_wrong_view_or_response
{
    private static readonly Viewpoint View = new("syn-1", Party.AffectedEmployees, "Hvem ser billederne?");
    private static readonly Moment First = Moment.On(2026, 2, 1);
    private static readonly Moment Tenth = Moment.On(2026, 2, 10);

    private readonly ProcessSession _course = Any.Course();

    public A_wrong_view_or_response() => _course.Receive(View, First).ThenAccepted();

    private ReceivedViewpoint Standing => _course.Process.EvidenceAt(Any.Start.AddDays(1)).Viewpoints.Single();

    private Reply Respond() => _course.Decide(new RespondToViewpoint("syn-1", new(ViewpointResponse.Adopted, "Kun nattevagten.")), Tenth);

    [Fact]
    public void Keeps_the_phase_it_was_received_in_unless_another_is_named()
    {
        Standing.Received.Value.Phase.Should().Be(Phase.Idea);
        _course.Correct(2, new ReceiveViewpoint(new("syn-1", Party.Citizens, "Hvem ser dem?")), "Det var en borger.").ThenAccepted();
        Standing.Received.Value.Phase.Should().Be(Phase.Idea);
        _course.Correct(_course.Process.Sequence, new ReceiveViewpoint(new("syn-1", Party.Citizens, "Hvem ser dem?") { Phase = Phase.Design }), "Forkert fase.").ThenAccepted();
        Standing.Received.Value.Phase.Should().Be(Phase.Design);
    }

    [Fact]
    public void Cannot_become_none_but_is_withdrawn_and_recorded_as_none()
    {
        var none = new ReceiveViewpoint(Viewpoint.NoRemarks("syn-1", Party.Citizens));
        _course.Correct(2, none, "Der var ingen.").ThenRefused("correction.other-item");

        _course.Correct(2, null, "Der var ingen.").ThenAccepted();
        _course.Decide(none).ThenAccepted();

        Respond().ThenRefused("viewpoint.no-remarks");
        _course.Assess()["G4"].Outcome.Should().Be(Outcome.Met);
    }

    [Fact]
    public void Reads_as_corrected_with_its_response()
    {
        Respond().ThenAccepted();
        _course.Correct(2, new ReceiveViewpoint(new("syn-1", Party.Citizens, "Hvem ser billederne?")), "Det var en borger").ThenAccepted();

        Standing.Received.Value.From.Should().Be(Forum.Of(Party.Citizens));
        Standing.Response!.Value.Response.Should().Be(ViewpointResponse.Adopted);
        _course.Assess()["G4"].Outcome.Should().Be(Outcome.Met);
    }

    [Fact]
    public void Cannot_be_withdrawn_from_under_its_response()
    {
        Respond().ThenAccepted();
        _course.Correct(2, null, "Dobbelt").ThenRefused("correction.needs-replacement").Why.English.Should().Be(
            "No. 2 can be corrected but not withdrawn, since no. 3 rests on it. Withdraw no. 3 first.");

        _course.Correct(3, null, "Dobbelt").ThenAccepted();
        _course.Assess()["G4"].Outcome.Should().Be(Outcome.Unmet);
        _course.Correct(2, null, "Dobbelt").ThenAccepted();
        _course.Assess()["G4"].Outcome.Should().Be(Outcome.Met);
        _course.Receive(View).ThenAccepted();
    }

    [Fact]
    public void Cannot_come_after_its_response()
    {
        Respond().ThenAccepted();

        _course.Correct(2, new ReceiveViewpoint(View), "Forkert dato", Moment.On(2026, 2, 11)).ThenRefused("viewpoint.answered-before-received");
        _course.Correct(3, new RespondToViewpoint("syn-1", new(ViewpointResponse.Adopted, "Kun nattevagten.")), "Forkert dato", Moment.On(2026, 1, 31))
            .ThenRefused("viewpoint.answered-before-received");
        _course.Correct(2, new ReceiveViewpoint(View), "Forkert dato", Moment.On(2026, 2, 9)).ThenAccepted();
    }

    [Fact]
    public void Keeps_its_id() =>
        _course.Correct(2, new ReceiveViewpoint(new("syn-2", Party.Citizens, "Hvem?")), "Forkert id").ThenRefused("correction.other-item");
}
