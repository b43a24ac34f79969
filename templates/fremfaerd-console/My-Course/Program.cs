using System.Text;
using Fremfaerd.Model;
using Fremfaerd.Model.Actors;
using Fremfaerd.Model.Definitions;
using Fremfaerd.Model.Phases;
using Fremfaerd.Model.Reporting;
using Fremfaerd.Model.Serialization;
using Municipality;

Console.OutputEncoding = Encoding.UTF8;
var leader = new Actor("leder-17", StandardRoles.DecidingManager);
var course = ProcessSession.Enrol(LocalDefinition.Current, "AI i nattevagten", Phase.Idea, leader, TimeProvider.System);
course.Answer("F1-KO-1", "Færre unødige tilsyn, tryggere nætter.");

// A gate answers with a proof: why it is closed, and what opens it. LOCAL-Q1 is the question of this municipality.
if (course.AdvanceTo(Phase.Decision) is Refused no)
    Console.WriteLine($"{no.Code}: {no.Why.Danish}");
foreach (var step in course.Assess().NextSteps)
    Console.WriteLine($"- {step.Text.Danish}");

// The file holds every event; reading it judges each of them again, by the definition the course follows.
var json = new FremfaerdJson(new FremfaerdJsonOptions { Definitions = [LocalDefinition.Current], Indented = true });
File.WriteAllText("sag.json", json.Processes.Write(course.Process));
var loaded = json.Processes.Read(File.ReadAllText("sag.json"));
Console.WriteLine($"sag.json: {loaded.Enrolment!.Title}, {loaded.History.Count} hændelser");

// For people: the report of the gate, to open in a browser.
File.WriteAllText("portrapport.html", new CourseReports(loaded, TimeProvider.System.GetUtcNow()).GateReport().ToHtml());
Console.WriteLine("portrapport.html: åbn den i en browser");
