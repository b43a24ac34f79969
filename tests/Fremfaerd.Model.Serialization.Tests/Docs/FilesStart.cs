using Fremfaerd.Model;
using Fremfaerd.Model.Actors;
using Fremfaerd.Model.Definitions;
using Fremfaerd.Model.Phases;
using Fremfaerd.Model.Serialization;

namespace Fremfaerd.Model.Serialization.Tests.Docs;

/// <summary>The first lines of docs/files.md, compiled.</summary>
[Sample("docs/files.md", "files")]
internal static class FilesStart
{
    internal static void Run()
    {
        // begin
        var leader = new Actor("leder-17", StandardRoles.DecidingManager);
        var course = ProcessSession.Enrol(StandardDefinition.Current, "AI i nattevagten", Phase.Idea, leader, TimeProvider.System);
        course.Answer("F1-KO-1", "Færre unødige tilsyn, tryggere nætter.");

        string file = FremfaerdJson.Default.Processes.Write(course.Process);
        TechnologyProcess loaded = FremfaerdJson.Default.Processes.Read(file);   // every event is judged again
        Console.WriteLine($"{loaded.Enrolment!.Title}: {loaded.History.Count} hændelser");

        try
        {
            FremfaerdJson.Default.Processes.Read(file.Replace("\"idea\"", "\"Idé\""));
        }
        catch (FremfaerdJsonException fault)
        {
            Console.WriteLine($"{fault.Code} i {fault.Path}: {fault.Why.Danish}");
        }
        // end
    }
}
