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

    // As a host does it: only the events are kept, and reading them judges every one anew.
    var file = FremfaerdJson.Default.Processes.WriteUtf8(course.Process);
    var loaded = FremfaerdJson.Default.Processes.Read(file);
    if (!FremfaerdJson.Default.Processes.WriteUtf8(loaded).AsSpan().SequenceEqual(file))
        throw new BrokenRunException("The file reads otherwise than it was written.");
    Console.WriteLine($"{file.Length} bytes written and read, a definition of {FremfaerdJson.Default.Definitions.WriteUtf8(loaded.Definition).Length} bytes, a report of {FremfaerdJson.Default.Reports.WriteUtf8(course.Assess()).Length}");
    var row = JsonSerializer.Serialize(loaded.Phase!.Value, new JsonSerializerOptions().AddFremfaerd().GetTypeInfo(typeof(Phase)));
    Console.WriteLine($"in a host's own contract: {row}");
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
