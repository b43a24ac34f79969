using Fremfaerd.Model.Serialization.Tests.Golden;

namespace Fremfaerd.Model.Serialization.Tests.Hosting;

/// <summary>Where a host's contract asks for one type of event, the message names the one that came.</summary>
public class An_event_of_another_type_than_a_host_asks_for
{
    [Theory]
    [InlineData("course.resumed", "There must be process.enrolled here, but there is course.resumed.", "Her skal stå process.enrolled, men der står course.resumed.")]
    [InlineData("robot.greeted", "There must be process.enrolled here, but there is an event of a newer version.", "Her skal stå process.enrolled, men der står en hændelse fra en nyere udgave.")]
    public void Is_named(string type, string english, string danish)
    {
        var other = GoldenFiles.Event("course.resumed").Replace("course.resumed", type, StringComparison.Ordinal);
        var reading = () => JsonSerializer.Deserialize<HostCase>($"{{\"first\": {other}}}", Hosts.Named("generated"));

        var no = reading.Should().Throw<FremfaerdJsonException>().Which;

        (no.Why.English, no.Why.Danish).Should().Be((english, danish));
    }
}
