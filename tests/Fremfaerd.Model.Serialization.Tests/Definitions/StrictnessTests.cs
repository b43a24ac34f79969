using System.Text.Json.Nodes;
using Fremfaerd.Model.Tests.Readiness;
using static Fremfaerd.Model.Serialization.Tests.Definitions.DefinitionFiles;

namespace Fremfaerd.Model.Serialization.Tests.Definitions;

public class A_definition_file_is_refused
{
    private static JsonObject First(JsonObject file, string list) => file[list]![0]!.AsObject();

    public static TheoryData<string> Parts => [.. Mangled.Keys];

    /// <summary>Code and path, and what was changed by hand.</summary>
    private static Dictionary<string, Action<JsonObject>> Mangled => new()
    {
        ["json.format $.format"] = file => file["format"] = "fremfaerd-history",
        ["json.format-version $.formatVersion"] = file => file["formatVersion"] = 2,
        ["json.missing $"] = file => file.Remove("limits"),
        ["json.unknown-member $.extra"] = file => file["extra"] = 1,
        ["json.unknown-member $.checks[0].extra"] = file => First(file, "checks")["extra"] = 1,
        ["json.unknown-member $.checks[0].requirement.extra"] = file => First(file, "checks")["requirement"]!["extra"] = 1,
        ["json.unknown-member $.checks[0].requirement.data.extra"] = file => First(file, "checks")["requirement"]!["data"]!["extra"] = 1,
        ["json.unknown-member $.limits.extra"] = file => file["limits"]!["extra"] = 1,
        ["json.type $.version"] = file => file["version"] = 0,
        ["json.type $.limits.title"] = file => file["limits"]!["title"] = 0,
        ["json.type $.facts"] = file => file["facts"] = "none",
        ["json.null $.committees"] = file => file["committees"] = null,
        ["json.id $.id"] = file => file["id"] = "to ord",
        ["json.id $.guidance[0].code"] = file => First(file, "guidance")["code"] = "råd",
        ["json.missing $.phases[0]"] = file => First(file, "phases").Remove("purpose"),
        ["json.missing $.phases[0].purpose"] = file => First(file, "phases")["purpose"]!.AsObject().Remove("en"),
        ["json.value $.phases[0].purpose"] = file => First(file, "phases")["purpose"]!["en"] = " ",
        ["json.value $.roles[0].name"] = file => First(file, "roles")["name"]!["da"] = "en {rolle}",
        ["json.unknown-member $.roles[0].name.de"] = file => First(file, "roles")["name"]!["de"] = "eine Rolle",
        ["json.code $.phases[0].phase"] = file => First(file, "phases")["phase"] = "Idea",
        ["json.code $.gates[0].kind"] = file => First(file, "gates")["kind"] = "exit, inner",
        ["json.type $.roles[0].acts[0]"] = file => First(file, "roles")["acts"]![0] = 1,
        ["json.code $.facts[0].kind"] = file => First(file, "facts")["kind"] = "YesNo",
        ["json.one-of $.facts[0].default"] = file => First(file, "facts")["default"] = new JsonObject { ["yesNo"] = true, ["choice"] = "a" },
        ["json.code $.questions[0].theme"] = file => First(file, "questions")["theme"] = "theme",
        ["json.code $.checks[0].severity"] = file => First(file, "checks")["severity"] = "Blocking",
        ["json.code $.checks[0].basis"] = file => First(file, "checks")["basis"] = "",
        ["json.code $.checks[0].waiving"] = file => First(file, "checks")["waiving"] = "always",
        ["json.code $.checks[0].requirement.type"] = file => First(file, "checks")["requirement"]!["type"] = "skip-holds",
        ["json.missing $.checks[0].requirement"] = file => First(file, "checks")["requirement"]!.AsObject().Remove("type"),
        ["json.code $.involvement[0].party"] = file => First(file, "involvement")["party"] = "party",
        ["json.code $.parameters[0].kind"] = file => First(file, "parameters")["kind"] = "kind",
        ["json.code $.parameters[0].selectedBy"] = file => First(file, "parameters")["selectedBy"] = "today",
        ["json.one-of $.parameters[0].values[0]"] = file => First(file, "parameters")["values"]![0]!.AsObject().Remove("threshold"),
        ["json.code $.guidance[0].kind"] = file => First(file, "guidance")["kind"] = "kind",
    };

    [Theory]
    [MemberData(nameof(Parts))]
    public void With_code_and_path(string codeAndPath)
    {
        var (code, path) = (codeAndPath.Split(' ')[0], codeAndPath.Split(' ')[1]);
        ShouldBeRefused(Changed(Mangled[codeAndPath]), code, path);
    }

    [Theory]
    [InlineData("\"severity\":\"blocking\"", "$.checks[0].severity")]
    [InlineData("\"version\":1", "$.version")]
    [InlineData("\"type\":\"all-of\"", null)]
    public void Where_a_member_stands_twice(string member, string? path)
    {
        var written = Json.Definitions.Write(StandardDefinition.Current);
        var refusal = Refusal(written.Insert(written.IndexOf(member, StringComparison.Ordinal), $"{member},"));

        refusal.Code.Should().Be("json.duplicate");
        refusal.Path.Should().EndWith(path ?? ".requirement.type");
    }

    [Fact]
    public void Where_its_content_has_another_hash()
    {
        var edited = Changed(file => First(file, "phases")["purpose"]!["da"] = "Noget helt andet.");
        var refusal = Refusal(edited);

        (refusal.Code, refusal.Path).Should().Be(("json.definition-hash", "$.contentHash"));
        refusal.Why.English.Should().Contain(StandardDefinition.Current.Reference.ContentHash[..40]).And.Contain("leave contentHash out");
        var hash = refusal.Why.English.Split("its content has ")[1][..64];
        Json.Definitions.Read(Changed(file =>
        {
            First(file, "phases")["purpose"]!["da"] = "Noget helt andet.";
            file["contentHash"] = hash;
        })).Reference.ContentHash.Should().Be(hash);
    }

    [Fact]
    public void But_one_changed_by_hand_is_read_where_it_says_no_hash()
    {
        var read = Json.Definitions.Read(Changed(file =>
        {
            file.Remove("contentHash");
            file["id"] = "koebing";
        }));

        read.Content.Should().Be(Standard with { Id = "koebing" });
    }

    [Fact]
    public void Where_it_names_a_requirement_of_ones_own_that_is_not_given()
    {
        var written = Json.Definitions.Write(CustomCheck.DefinitionWith(new AllOf([new NoOpenBreach(), Own])));
        var refusal = Refusal(written, FremfaerdJson.Default);

        (refusal.Code, refusal.Path).Should().Be(("json.custom-requirement", "$.checks[0].requirement.data.parts[1].data"));
        refusal.Why.English.Should().Contain("it-approval in version 1").And.Contain("FremfaerdJsonOptions.CustomRequirements");
        ShouldBeRefused(written.Replace("\"it-approval\",\"version\":1", "\"it-approval\",\"version\":2", StringComparison.Ordinal), "json.custom-requirement", refusal.Path!);
        ShouldBeRefused(written.Replace("Call the IT department.", "Call nobody.", StringComparison.Ordinal), "json.custom-step", refusal.Path!);
    }

    [Fact]
    public void By_no_reader_with_a_requirement_given_twice() =>
        FluentActions.Invoking(() => new FremfaerdJson(new() { CustomRequirements = [Own, CustomCheck.Asking(_ => null)] }))
            .Should().Throw<ArgumentException>().WithMessage("*it-approval*");
}
