using Fremfaerd.Model.Serialization;

namespace Fremfaerd.Model.Serialization.Tests.Docs;

/// <summary>The first lines of docs/files.md, compiled.</summary>
[Sample("docs/files.md", "door")]
internal static class DoorStart
{
    internal static void Run()
    {
        var process = ProcessSession.Enrol(StandardDefinition.Current, "AI i nattevagten", Phase.Idea, Any.Manager, Any.Clock()).Process;
        // begin
        var json = FremfaerdJson.Default;            // knows every standard definition; share it, it is safe between threads
        byte[] file = json.Processes.WriteUtf8(process);
        TechnologyProcess again = json.Processes.Read(file);
        // end
        again.History.Should().Equal(process.History);
    }
}
