using System.Text;
using Fremfaerd.Model.Serialization.Tests.Reports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.DependencyInjection;

namespace Fremfaerd.Model.Serialization.Tests.Hosting;

/// <summary>Answers and requests of ASP.NET Core.</summary>
public class A_web_host
{
    [Fact]
    public async Task Answers_with_a_reply()
    {
        var (reply, web) = (Samples.RefusedByTheGate, Web());

        await web.Response.WriteAsJsonAsync(reply);

        web.Response.ContentType.Should().StartWith("application/json");
        using var written = JsonDocument.Parse(((MemoryStream)web.Response.Body).ToArray());
        JsonSerializer.Serialize(written.RootElement, Plain.Options).Should().Be(Hosts.Json.Replies.Write(reply));
    }

    [Fact]
    public async Task Answers_with_a_result_of_its_own_contract()
    {
        var web = Web();

        await Results.Ok(new HostAnswer("proces-1", Samples.Closed, null, null, null)).ExecuteAsync(web);

        Encoding.UTF8.GetString(((MemoryStream)web.Response.Body).ToArray()).Should().StartWith("""{"case":"proces-1","report":{"format":"fremfaerd-gate-report",""");
    }

    [Fact]
    public async Task Takes_in_a_history()
    {
        var (process, web) = (Hosts.Case.Process!, Web());
        web.Request.ContentType = "application/json";
        web.Request.Body = new Trickle(Hosts.Json.Processes.WriteUtf8(process));

        var got = await web.Request.ReadFromJsonAsync<TechnologyProcess>();

        got!.History.Should().Equal(process.History);
    }

    private static DefaultHttpContext Web()
    {
        var services = new ServiceCollection().AddLogging();
        services.Configure<JsonOptions>(json => json.SerializerOptions.AddFremfaerd(Hosts.Json));
        return new() { RequestServices = services.BuildServiceProvider(), Response = { Body = new MemoryStream() } };
    }
}
