using System.Text;
using System.Text.Json.Serialization;
using Fremfaerd.Model.Serialization.Tests.Reports;

namespace Fremfaerd.Model.Serialization.Tests.Hosting;

/// <summary>What is wrong inside a host's document is told with the library's code, the host's path and the line of the whole.</summary>
public class A_host_is_told
{
    private const string Start = "{\n  \"id\": \"proces-1\",\n  ";

    /// <summary>Cases parted by a bar, for each host.</summary>
    public static TheoryData<string, string> EveryHost(string cases)
    {
        var data = new TheoryData<string, string>();
        foreach (var host in (string[])["generated", "added", "reflected"])
        {
            foreach (var one in cases.Split('|'))
                data.Add(host, one);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(EveryHost), """1|"1"|"Design"|"DESIGN"|"idea, design"|" design"|null|{}|["design"]|true""")]
    public void That_a_code_is_not_one(string host, string code)
    {
        var no = Refused<HostCase>($"{Start}\"phase\": {code}\n}}", host);

        no.Code.Should().Be(code[0] == '"' ? "json.code" : code == "null" ? "json.null" : "json.type");
        (no.Path, no.InnerPath, no.Line).Should().Be(("$.phase", "$", 3));
    }

    [Theory]
    [MemberData(nameof(EveryHost), "\"\"|\"a b\"|null|7")]
    public void That_an_id_is_not_one(string host, string id)
    {
        var no = Refused<HostCase>($"{{\"id\": {id}}}", host);

        no.Code.Should().Be(id[0] == '"' ? "json.id" : id == "null" ? "json.null" : "json.type");
        no.Path.Should().Be("$.id");
    }

    [Theory]
    [MemberData(nameof(EveryHost), """{"F 1":"open"}|{"F1-exit":"Open"}""")]
    public void That_a_key_or_its_value_is_wrong(string host, string gates)
    {
        var no = Refused<HostCase>($"{Start}\"gates\": {gates}\n}}", host);

        no.Code.Should().Be(gates.Contains("F 1", StringComparison.Ordinal) ? "json.id" : "json.code");
        no.Path.Should().StartWith("$.gates");
        no.Line.Should().Be(3);
    }

    [Theory]
    [MemberData(nameof(EveryHost), "text|stream")]
    public void Where_in_a_history_of_many_lines_it_is(string host, string way)
    {
        var indented = new FremfaerdJson(Hosts.Json.Options with { Indented = true }).Processes.Write(Hosts.Case.Process!);
        var broken = indented.Replace("\"startsAt\": \"design\"", "\"startsAt\": \"Design\"", StringComparison.Ordinal);
        broken.Should().NotBe(indented);
        var alone = FluentActions.Invoking(() => Hosts.Json.Processes.Read(broken)).Should().Throw<FremfaerdJsonException>().Which;

        var no = Refused<HostCase>($"{Start}\"process\": {broken},\n \"partOf\": null\n}}", host, way);

        (no.Code, no.Path, no.InnerPath).Should().Be(("json.code", "$.process", alone.InnerPath));
        no.Line.Should().Be(alone.Line + 2);
        no.Why.Should().Be(alone.Why);
        no.Message.Should().Contain(alone.InnerPath).And.NotContain("\n");
    }

    [Theory]
    [MemberData(nameof(EveryHost), "")]
    public void That_a_member_is_given_twice(string host, string end)
    {
        var once = Hosts.Json.Events.Write(Hosts.Case.First!);
        var twice = once.Replace("\"sequence\":1,", "\"sequence\":1,\"sequence\":1,", StringComparison.Ordinal);

        var no = Refused<HostCase>($"{{\"events\": [{once}, {twice}]}}{end}", host);

        (no.Code, no.Path).Should().Be(("json.duplicate", "$.events[1]"));
    }

    [Theory]
    [MemberData(nameof(EveryHost), "")]
    public void That_an_event_is_of_another_type(string host, string end)
    {
        var other = Hosts.Json.Events.Write(Hosts.Case.Events[1]);

        var no = Refused<HostCase>($"{{\"first\": {other}}}{end}", host);

        (no.Code, no.Path, no.InnerPath).Should().Be(("json.type", "$.first", "$"));
        no.Why.English.Should().StartWith("There must be process.enrolled here");
    }

    [Theory]
    [MemberData(nameof(EveryHost), "report|reply|refused|why")]
    public void That_a_report_is_only_written(string host, string member)
    {
        var reply = (Refused)Samples.RefusedByTheGate;
        var sent = new HostAnswer("proces-1", Samples.Closed, reply, reply, reply.Why);
        using var whole = JsonDocument.Parse(JsonSerializer.Serialize(sent, Hosts.Named(host)));

        var no = Refused<HostAnswer>($"{{\"{member}\": {whole.RootElement.GetProperty(member)}}}", host);

        (no.Code, no.Path).Should().Be(("json.write-only", $"$.{member}"));
    }

    [Theory]
    [MemberData(nameof(EveryHost), "")]
    public void Nothing_of_a_null_where_its_contract_may_have_none(string host, string end)
    {
        var got = JsonSerializer.Deserialize<HostCase>(
            $$"""{"id":"proces-1","phase":"idea","at":"2026-03-02","process":null,"partOf":null,"next":null,"worth":null,"first":null,"title":null}{{end}}""", Hosts.Named(host));

        got.Should().BeEquivalentTo(new HostCase("proces-1", null, null!, null!, null, Phase.Idea, null, null!, null, Moment.On(2026, 3, 2), null, null));
    }

    [Theory]
    [MemberData(nameof(EveryHost), "")]
    public void That_a_history_is_larger_than_its_limits(string host, string end)
    {
        var small = new FremfaerdJson(Hosts.Json.Options with { Limits = new(Events: 2) });
        var options = host == "reflected"
            ? new JsonSerializerOptions(JsonSerializerDefaults.Web).AddFremfaerd(small)
            : new JsonSerializerOptions { TypeInfoResolver = HostContext.Default, PropertyNamingPolicy = JsonNamingPolicy.CamelCase }.AddFremfaerd(small);
        var json = $"{{\"process\": {Hosts.Json.Processes.Write(Hosts.Case.Process!)}}}{end}";

        var no = FluentActions.Invoking(() => JsonSerializer.Deserialize<HostCase>(json, options)).Should().Throw<FremfaerdJsonException>().Which;

        (no.Code, no.Path, no.InnerPath).Should().Be(("json.too-many-events", "$.process", "$.events[2]"));
    }

    [Theory]
    [MemberData(nameof(EveryHost), "")]
    public void That_a_default_id_cannot_be_written(string host, string end) =>
        FluentActions.Invoking(() => JsonSerializer.Serialize(Hosts.Case with { Id = default }, Hosts.Named(host)) + end)
            .Should().Throw<ArgumentException>().WithMessage("default(ProcessId) is no id.*");

    /// <summary>Some hosts add the converter that takes numbers, other cases and lists for an enum.</summary>
    [Fact]
    public void That_a_code_is_not_one_even_beside_a_lax_converter()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } }.AddFremfaerd();

        FluentActions.Invoking(() => JsonSerializer.Deserialize<Phase>("\"IDEA\"", options)).Should().Throw<FremfaerdJsonException>().Which.Code.Should().Be("json.code");
        JsonSerializer.Serialize(GateStatus.OpenWithWaivers, options).Should().Be("\"open-with-waivers\"");
    }

    /// <summary>A host that takes comments and spare commas takes them outside the library's values only.</summary>
    [Theory]
    [InlineData("/* nyt */ \"DKK\"")]
    [InlineData("\"DKK\",")]
    public void That_a_value_has_a_comment_or_a_spare_comma(string currency)
    {
        var options = new JsonSerializerOptions { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true }.AddFremfaerd();

        FluentActions.Invoking(() => JsonSerializer.Deserialize<Money>($$"""{"amount":"1","vat":"excluding-vat","currency":{{currency}}}""", options))
            .Should().Throw<FremfaerdJsonException>().Which.Code.Should().Be("json.syntax");
    }

    private static FremfaerdJsonException Refused<T>(string json, string host, string way = "text")
    {
        var options = Hosts.Named(host);
        options.DefaultBufferSize = 16;
        Action read = way == "text"
            ? () => JsonSerializer.Deserialize<T>(json, options)
            : () => _ = JsonSerializer.Deserialize<T>(new Trickle(Encoding.UTF8.GetBytes(json)), options);
        return read.Should().Throw<FremfaerdJsonException>().Which;
    }
}
