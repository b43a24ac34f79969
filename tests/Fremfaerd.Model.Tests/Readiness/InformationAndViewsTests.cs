namespace Fremfaerd.Model.Tests.Readiness;

/// <summary>Information needs a chance to ask (S3.12), and views need an answer (S3.31, X44).</summary>
public class Information_and_views
{
    [Fact]
    public void Are_given_anew_where_nobody_could_ask()
    {
        var course = CustomCheck.CourseWith(new PartiesInvolved([Party.Citizens], InvolvementLevel.Information) { Before = InvolvedBefore.Decision });
        course.HoldInvolvement(Any.Involvement(Party.Citizens, InvolvementLevel.Information) with { ChanceToAsk = false }).ThenAccepted();

        var check = course.Assess()[CustomCheck.Code];
        check.Findings.Select(finding => finding.Code).Should().Contain("level.no-chance-to-ask");
        check.Remedies.Should().ContainSingle().Which.Should().BeOfType<InvolveStep>();
    }

    [Fact]
    public void Are_answered_view_by_view()
    {
        var course = CustomCheck.CourseWith(new ViewpointsAnswered());
        course.Receive(new("v-1", Party.Citizens, "Hvad med tilsynet?")).ThenAccepted();
        course.Receive(new("v-2", Party.Citizens, "Hvem ser optagelserne?")).ThenAccepted();
        course.Receive(Viewpoint.NoRemarks("v-3", CommitteeKind.LocalCommittee)).ThenAccepted();
        Respond("v-1");

        Check().Outcome.Should().Be(Outcome.Unmet);
        Check().Findings.Single().Text.Danish.Should().Contain("v-2");
        Check().Events.Should().Equal(3, 5);
        Check().Remedies.Should().ContainSingle().Which.Should().BeOfType<RespondStep>().Which.Viewpoint.Should().Be((ViewpointId)"v-2");

        Respond("v-2");
        Check().Outcome.Should().Be(Outcome.Met);
        Check().Findings.Single().Code.Should().Be("viewpoint.none-open");
        Check().Findings.Single().Text.Danish.Should().Contain("2");
        Check().Remedies.Should().BeEmpty();

        CheckResult Check() => course.Assess()[CustomCheck.Code];
        void Respond(ViewpointId to) => course.Decide(new RespondToViewpoint(to, new(ViewpointResponse.Adopted, "Det følger vi."))).ThenAccepted();
    }
}
