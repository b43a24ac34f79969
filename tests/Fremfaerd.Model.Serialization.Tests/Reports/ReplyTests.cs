namespace Fremfaerd.Model.Serialization.Tests.Reports;

/// <summary>What a host answers with when somebody wanted something.</summary>
public class A_reply
{
    [Fact]
    public void That_accepts_reads_as_approved() => Matches(Samples.Accepted, "Accepted");

    [Fact]
    public void To_a_repeated_command_reads_as_approved() => Matches(Samples.Repeated, "Repeated");

    [Fact]
    public void That_refuses_for_the_gate_and_for_authority_reads_as_approved() => Matches(Samples.RefusedByTheGate, "Refused");

    [Fact]
    public void On_a_conflict_reads_as_approved() => Matches(Samples.Conflict, "Conflict");

    [Fact]
    public void Before_enrolment_reads_as_approved() => Matches(Samples.RefusedBeforeEnrolment, "RefusedBeforeEnrolment");

    private static void Matches(Reply reply, string name)
    {
        var json = Samples.Indented.Replies.Write(reply);
        Approved.MatchesFile(json + "\n", Repository.PathTo("tests", "Fremfaerd.Model.Serialization.Tests", "Reports", $"{name}.approved.json"));
    }
}
