using Fremfaerd.Model.Tests.Definitions;
using Fremfaerd.Model.Tests.Process.Forging;
using Fremfaerd.Model.Tests.Readiness;
using static Fremfaerd.Model.Serialization.Tests.Definitions.DefinitionFiles;

namespace Fremfaerd.Model.Serialization.Tests.Definitions;

/// <summary>What is written is read back as it was, to the byte, and is the same definition to every history.</summary>
public class A_definition_written_and_read
{
    private static readonly ProcessDefinition[] All =
        [.. StandardDefinition.All, .. Sources.Definitions, CustomCheck.DefinitionWith(Own), CustomCheck.DefinitionWith(new AllOf([Own, new NoOpenBreach()]))];

    public static TheoryData<int> Definitions => [.. Enumerable.Range(0, All.Length)];

    public static TheoryData<string> Changes => new(PartChanges.All.Select(change => change.Name));

    [Theory]
    [MemberData(nameof(Definitions))]
    public void Is_the_same_definition_and_the_same_bytes(int place)
    {
        var written = Json.Definitions.Write(All[place]);
        var read = Json.Definitions.Read(written);

        read.Reference.Should().Be(All[place].Reference);
        read.Content.Should().Be(All[place].Content);
        Json.Definitions.Write(read).Should().Be(written);
    }

    /// <summary>A property added to a part later and forgotten here would come back as it was not.</summary>
    [Theory]
    [MemberData(nameof(Changes))]
    public void Keeps_every_part(string name)
    {
        var changed = PartChanges.All.Single(change => change.Name == name).Make(PartChanges.Content);
        var written = Of(changed);

        DraftOf(written).Should().Be(changed).And.NotBe(PartChanges.Content);
        Of(DraftOf(written)).Should().Be(written);
    }

    [Fact]
    public void Is_what_the_histories_that_followed_it_go_on_with()
    {
        var loaded = ValueList.From(Sources.Definitions.Select(definition => Json.Definitions.Read(Json.Definitions.Write(definition))));
        var json = new FremfaerdJson(new() { Definitions = loaded });

        foreach (var source in Sources.All)
        {
            var written = json.Processes.Write(TechnologyProcess.From(Sources.Definitions, source.Events));
            var read = json.Processes.Read(written);
            read.History.Should().Equal(source.Events);
            json.Processes.Write(TechnologyProcess.From(loaded, source.Events)).Should().Be(written);
        }
    }

    [Fact]
    public void Is_read_with_its_members_in_any_order()
    {
        var reversed = Changed(file => Reverse(file));

        Json.Definitions.Read(reversed).Content.Should().Be(Standard);
    }

    private static void Reverse(System.Text.Json.Nodes.JsonNode? node)
    {
        if (node is System.Text.Json.Nodes.JsonArray list)
        {
            foreach (var item in list)
                Reverse(item);
        }
        else if (node is System.Text.Json.Nodes.JsonObject record)
        {
            var members = record.Reverse().ToList();
            record.Clear();
            foreach (var (name, value) in members)
            {
                Reverse(value);
                record[name] = value;
            }
        }
    }
}
