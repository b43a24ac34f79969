using Fremfaerd.Model.Serialization.Tests.Definitions;
using Fremfaerd.Model.Serialization.Tests.Hosting;

namespace Fremfaerd.Model.Serialization.Tests.Issues;

/// <summary>
/// An event stands two levels deeper in a history, but a host's reader once took it in as deep as a history may be, and the history
/// it was put into no longer loaded.
/// </summary>
public class An_event_as_deep_as_a_host_may_read_it
{
    [Theory]
    [InlineData("generated")]
    [InlineData("added")]
    [InlineData("reflected")]
    public void Is_written_into_a_history_that_loads(string host)
    {
        var (process, options) = (Any.Course().Process, Hosts.Named(host));
        string Deep(int brackets) => Newer(process.Sequence + 1, $"{new string('[', brackets)}{new string(']', brackets)}");
        var deepest = Enumerable.Range(1, new JsonLimits().Depth).Last(brackets => IsRead(() => JsonSerializer.Deserialize<ProcessEvent>(Deep(brackets), options)));

        var longer = TechnologyProcess.From(StandardDefinition.All, process.History.Append(JsonSerializer.Deserialize<ProcessEvent>(Deep(deepest), options)!));

        FremfaerdJson.Default.Processes.Read(FremfaerdJson.Default.Processes.Write(longer)).History.Should().Equal(longer.History);
        IsRead(() => FremfaerdJson.Default.Events.Read(Deep(deepest))).Should().BeTrue();
        IsRead(() => FremfaerdJson.Default.Events.Read(Deep(deepest + 1))).Should().BeFalse();
        IsRead(() => JsonSerializer.Deserialize<UnrecognizedEvent>(Deep(deepest), options)).Should().BeTrue();
        IsRead(() => JsonSerializer.Deserialize<UnrecognizedEvent>(Deep(deepest + 1), options)).Should().BeFalse();
    }

    private static bool IsRead(Func<ProcessEvent?> read)
    {
        try
        {
            return read() is not null;
        }
        catch (FremfaerdJsonException no) when (no.Code == "json.depth")
        {
            return false;
        }
    }

    private static string Newer(long sequence, string text) =>
        FremfaerdJson.Default.Events.Write(new QuestionAnswered(sequence, Any.Stamp(), "F1-KO-1", "x"))
            .Replace("question.answered", "question.scored", StringComparison.Ordinal).Replace("\"text\":\"x\"", $"\"text\":{text}", StringComparison.Ordinal);
}

/// <summary>A definition deeper than the limit was once written though the same reader refuses it, and one deeper still failed inside the writer.</summary>
public class A_definition_too_deep_to_be_read
{
    private static readonly DefinitionDraft Standard = DefinitionFiles.Standard;

    [Theory]
    [InlineData(30)]
    [InlineData(70)]
    public void Is_not_written_where_a_condition_is_denied_that_often(int times)
    {
        var condition = Condition.Yes(Standard.Facts[0].Id);
        for (var i = 0; i < times; i++)
            condition = !condition;

        IsNotWritten(Standard with { Checks = [Standard.Checks[0] with { AppliesWhen = condition }] });
    }

    [Theory]
    [InlineData(15)]
    [InlineData(40)]
    public void Is_not_written_where_a_requirement_asks_for_others_that_deep(int times)
    {
        var requirement = Standard.Checks[0].Requirement;
        for (var i = 0; i < times; i++)
            requirement = new AllOf([requirement, Standard.Checks[0].Requirement]);

        IsNotWritten(Standard with { Checks = [Standard.Checks[0] with { Requirement = requirement }] });
    }

    [Fact]
    public void Is_written_and_read_as_deep_as_the_limit_allows()
    {
        var (condition, deepest) = (Condition.Yes(Standard.Facts[0].Id), 0);
        for (var i = 1; i < 40; i++)
        {
            condition = !condition;
            var definition = Built(Standard with { Checks = [Standard.Checks[0] with { AppliesWhen = condition }] });
            if (Written(definition) is not { } json)
                continue;
            FremfaerdJson.Default.Definitions.Read(json).Reference.Should().Be(definition.Reference);
            deepest = i;
        }

        deepest.Should().BeInRange(20, 32);
    }

    private static void IsNotWritten(DefinitionDraft draft)
    {
        var writing = () => FremfaerdJson.Default.Definitions.Write(Built(draft));

        writing.Should().Throw<ArgumentException>().WithMessage("The value goes deeper than Limits.Depth*").Which.ParamName.Should().Be("value");
    }

    private static string? Written(ProcessDefinition definition)
    {
        try
        {
            return FremfaerdJson.Default.Definitions.Write(definition);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static ProcessDefinition Built(DefinitionDraft draft) => ProcessDefinition.Build(draft);
}
