// Adds up coverage.json files of several test runs: coverage ROOT FILE... Exit code 1 where a package that must be covered is not.
using System.Globalization;
using System.Text.Json;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
const double Least = 95;
string[] asked = ["Fremfaerd.Model.dll", "Fremfaerd.Model.Serialization.dll"];
var hits = new Dictionary<(string Module, string File, string Place), bool>();
foreach (var path in args[1..])
{
    using var read = JsonDocument.Parse(File.ReadAllText(path));
    foreach (var module in read.RootElement.EnumerateObject())
    foreach (var file in module.Value.EnumerateObject().Where(file => !file.Name.Contains("/obj/", StringComparison.Ordinal)))
    foreach (var type in file.Value.EnumerateObject())
    foreach (var method in type.Value.EnumerateObject())
    foreach (var branch in method.Value.GetProperty("Branches").EnumerateArray())
    {
        int Number(string name) => branch.GetProperty(name).GetInt32();
        var key = (module.Name, Path.GetRelativePath(args[0], file.Name), $"line {Number("Line")} of {method.Name} at {Number("Offset")}/{Number("Ordinal")}/{Number("Path")}");
        hits[key] = hits.GetValueOrDefault(key) || Number("Hits") > 0;
    }
}

var broken = false;
foreach (var package in hits.GroupBy(one => one.Key.Module).OrderBy(package => package.Key, StringComparer.Ordinal))
{
    var share = 100.0 * package.Count(one => one.Value) / package.Count();
    var isAsked = asked.Contains(package.Key);
    broken |= isAsked && share < Least;
    Console.WriteLine($"{package.Key,-36} {share,6:0.00} % of {package.Count():N0} branches{(isAsked ? $", asked for {Least} %" : "")}");
}

broken |= asked.Any(name => hits.Keys.All(one => one.Module != name));
Console.WriteLine("The 20 files with most branches that no test takes:");
foreach (var file in hits.GroupBy(one => one.Key.File).OrderByDescending(file => file.Count(one => !one.Value)).ThenBy(file => file.Key, StringComparer.Ordinal).Take(20))
    Console.WriteLine($"{file.Count(one => !one.Value),4} of {file.Count(),4}  {file.Key}, lines {string.Join(", ", file.Where(one => !one.Value).Select(one => int.Parse(one.Key.Place.Split(' ')[1])).Distinct().Order())}");
return broken ? 1 : 0;
