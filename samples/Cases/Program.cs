using System.CommandLine;
using System.Text;
using Cases.Reporting;
using Cases.Showing;
using Cases.Telling;

const string Overview = "involvement", AllReports = "reports";
const int Broken = 1, WrongUse = 2;

var name = new Argument<string>("case")
{
    Description = $"The case to tell: {string.Join(", ", Case.All.Select(known => known.Name))}; {Overview}, the figures of all three; or {AllReports}, which writes their reports and pictures to a folder.",
    DefaultValueFactory = _ => Case.All[0].Name,
};
var language = new Option<string>("--language")
{
    Description = "The language: da or en.",
    DefaultValueFactory = _ => "da",
};
var save = new Option<string?>("--save") { Description = "Writes the course to this case file when it has been told." };
var load = new Option<string?>("--load") { Description = "Reads a case file instead of telling a case, and shows what is on record." };
var to = new Option<string>("--to")
{
    Description = $"The folder {AllReports} writes to.",
    DefaultValueFactory = _ => "artifacts/reports",
};
var root = new RootCommand("Tells how a municipality takes new technology through the phases, gate by gate.") { name, language, save, load, to };
root.SetAction(chosen => Run(chosen.GetValue(name)!, chosen.GetValue(language)!, chosen.GetValue(save), chosen.GetValue(load), chosen.GetValue(to)!));

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var parsed = root.Parse(args);
return parsed.Errors.Count == 0 ? parsed.Invoke() : Fail(WrongUse, parsed.Errors[0].Message);

static int Run(string caseName, string languageCode, string? save, string? load, string to)
{
    if (languageCode is not ("da" or "en"))
        return Fail(WrongUse, $"Sproget »{languageCode}« findes ikke. Vælg et af: da, en. / There is no language “{languageCode}”. Choose one of: da, en.");
    var chosen = languageCode == "da" ? Language.Danish : Language.English;
    if (load is not null)
        return Tried(() => CaseFile.Show(load, Screen.Open(chosen)));
    if (caseName == Overview)
        return Tried(() => AllCases.ShowInvolvement(Screen.Open(chosen)));
    if (caseName == AllReports)
        return Tried(() => ReportFolder.Write(to, Screen.Open(chosen)));
    if (Case.All.FirstOrDefault(known => known.Name == caseName) is not { } told)
        return Fail(WrongUse, NoSuchCase(caseName).In(chosen));
    return Tried(() => Tell(told, save, Screen.Open(chosen)));
}

static void Tell(Case told, string? save, Screen screen)
{
    var course = new Story(told, screen).Tell();
    if (save is not null)
        CaseFile.Save(course, save, screen);
}

static int Tried(Action tell)
{
    try
    {
        tell();
        return 0;
    }
    catch (BrokenStoryException broken)
    {
        return Fail(Broken, broken.Message);
    }
}

static Explanation NoSuchCase(string caseName) =>
    new LocalizedText("Sagen »{name}« findes ikke. Vælg en af: {all}.", "There is no case “{name}”. Choose one of: {all}.")
        .With(("name", caseName), ("all", string.Join(", ", [.. Case.All.Select(known => known.Name), Overview, AllReports])));

static int Fail(int code, string message)
{
    Console.Error.WriteLine(message);
    return code;
}
