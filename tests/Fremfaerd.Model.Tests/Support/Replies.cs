namespace Fremfaerd.Model.Tests;

/// <summary>Assertions on replies. Each fails when the reply is of the other kind.</summary>
internal static class Replies
{
    internal static Accepted ThenAccepted(this Reply reply) => reply switch
    {
        Accepted yes => yes,
        Refused no => throw new Xunit.Sdk.XunitException($"Expected the command to be accepted, but: {no.Code}: {no.Why.English}"),
        _ => throw new Xunit.Sdk.XunitException("Unknown reply."),
    };

    internal static Refused ThenRefused(this Reply reply, string code)
    {
        var no = reply as Refused ?? throw new Xunit.Sdk.XunitException($"Expected {code}, but the command was accepted.");
        no.Code.Should().Be(code);
        return no;
    }
}
