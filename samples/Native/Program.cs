using System.Text;
using System.Text.Json;
using Native;

// Published trimmed and native, and each must print expected.txt. An answer the program was not written for is exit code 1.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
try
{
    var course = new NightCourse();
    var no = course.TryTooEarly();
    Console.WriteLine($"{no.Code}: {no.Why.Danish} / {no.Why.English}");
    Show(course.Assess());

    course.Advance();
    Show(course.Assess());

    foreach (var line in AllTerms.Lines())
        Console.WriteLine(line);
    Console.WriteLine();

    // As a host does it: only the events are kept, and loading them judges every one anew.
    var loaded = TechnologyProcess.From(StandardDefinition.All, course.Process.History);
    Console.WriteLine($"{loaded.Enrolment?.Id} in {loaded.Phase?.Code}, {loaded.Sequence} events loaded, JSON by reflection {(JsonSerializer.IsReflectionEnabledByDefault ? "on" : "off")}: done");
    return 0;
}
catch (BrokenRunException broken)
{
    Console.Error.WriteLine(broken.Message);
    return 1;
}

static void Show(GateReport report)
{
    Console.WriteLine(report.Explain(Language.Danish));
    Console.WriteLine();
    Console.WriteLine(report.Explain(Language.English));
    Console.WriteLine();
}
