using Fremfaerd.Model.Serialization.Tests.Reports;
using Fremfaerd.Model.Tests.Process.Forging;

namespace Fremfaerd.Model.Serialization.Tests.Hosting;

/// <summary>The library's types in a host's own documents.</summary>
public class A_host
{
    public static TheoryData<string> Names => Hosts.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Writes_and_reads_a_contract_with_the_library_in_it(string host)
    {
        var (options, sent) = (Hosts.Named(host), Hosts.Case);

        var json = JsonSerializer.Serialize(sent, options);
        var got = JsonSerializer.Deserialize<HostCase>(json, options)!;

        got.Process!.History.Should().Equal(sent.Process!.History);
        got.Events.Should().Equal(sent.Events);
        (got with { Process = null, Events = [], Gates = [], Visits = [] }).Should().BeEquivalentTo(
            sent with { Process = null, Events = [], Gates = [], Visits = [] });
        got.Gates.Should().Equal(sent.Gates);
        got.Visits.Should().Equal(sent.Visits);
        JsonSerializer.Serialize(got, options).Should().Be(json);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Writes_them_as_the_library_does(string host)
    {
        var sent = Hosts.Case;
        using var written = JsonDocument.Parse(JsonSerializer.Serialize(sent, Hosts.Named(host)));

        Of("process").Should().Be(Hosts.Json.Processes.Write(sent.Process!));
        Of("first").Should().Be(Hosts.Json.Events.Write(sent.First!));
        Of("gates").Should().Be("""{"F1-exit":"open-with-waivers"}""");
        Of("visits").Should().Be("""{"idea":2}""");
        Of("at").Should().Be("\"2026-03-02\"");
        Of("partOf").Should().Be("null");

        string Of(string member) => JsonSerializer.Serialize(written.RootElement.GetProperty(member), Plain.Options);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Reads_from_a_stream_that_comes_in_small_pieces(string host)
    {
        var (options, sent) = (Hosts.Named(host), Hosts.Case);
        options.DefaultBufferSize = 16;
        var bytes = JsonSerializer.SerializeToUtf8Bytes(sent, options);

        var got = await JsonSerializer.DeserializeAsync<HostCase>(new Trickle(bytes), options);

        got!.Process!.History.Should().Equal(sent.Process!.History);
        got.Gates.Should().Equal(sent.Gates);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Answers_with_a_report_and_a_reply(string host)
    {
        var (report, reply) = (Samples.Closed, (Refused)Samples.RefusedByTheGate);

        var json = JsonSerializer.Serialize(new HostAnswer("proces-1", report, reply, reply, reply.Why), Hosts.Named(host));

        using var written = JsonDocument.Parse(json);
        JsonSerializer.Serialize(written.RootElement.GetProperty("report"), Plain.Options).Should().Be(Hosts.Json.Reports.Write(report));
        JsonSerializer.Serialize(written.RootElement.GetProperty("reply"), Plain.Options).Should().Be(Hosts.Json.Replies.Write(reply));
        JsonSerializer.Serialize(written.RootElement.GetProperty("refused"), Plain.Options).Should().Be(Hosts.Json.Replies.Write(reply));
        written.RootElement.GetProperty("why").GetProperty("en").GetString().Should().Be(reply.Why.English);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Has_every_type_of_event_as_itself(string host)
    {
        var options = Hosts.Named(host);
        var events = Sources.All.SelectMany(source => source.Events).DistinctBy(happened => happened.GetType());
        foreach (var happened in events)
        {
            var json = JsonSerializer.Serialize(happened, happened.GetType(), options);
            json.Should().Be(JsonSerializer.Serialize<ProcessEvent>(happened, options));
            JsonSerializer.Deserialize(json, happened.GetType(), options).Should().Be(happened);
        }
    }
}
