namespace Fremfaerd.Model.Tests.Docs;

/// <summary>The third step of docs/quick-start.md: what a host keeps, and how it goes on.</summary>
[Sample("docs/quick-start.md", "store")]
internal static class FirstStore
{
    internal static void Run(TimeProvider time)
    {
        ProcessSession course = null!;
        MarkdownPage.PrintedBy(() => course = FirstSteps.Decision(time));
        var leader = course.Actor;
        // begin
        var stored = new List<ProcessEvent>(course.TakePending());        // your database

        var process = TechnologyProcess.From(StandardDefinition.All, stored);
        var tomorrow = ProcessSession.Resume(process, leader, TimeProvider.System);
        foreach (var happened in tomorrow.Process.History)
            Console.WriteLine($"{happened.Sequence}. {happened.Describe(process.Definition).Danish}");
        // end
    }
}
