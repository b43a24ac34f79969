// Tries the mutants that Stryker.NET compiled into a library, and counts those that no test sees; started by tools/proof/mutants.
//   cover FOLDER PROJECT                            once for each build: which test passes which mutant
//   measure FOLDER PROJECT GROUPS RESULTS NAME...   tries the mutants of these groups or files
//   table GROUPS NAME... -- FOLDER PROJECT RESULTS...
using System.Globalization;
using Fremfaerd.Model.Mutants;

switch (args)
{
    case ["cover", var folder, var project]:
        new Build(folder, project).Cover();
        // Whatever threads a test left running.
        Environment.Exit(0);
        return 0;
    case ["try", var folder, var project, var seconds, .. var fresh]:
        int? only = fresh is [var mutant] ? int.Parse(mutant, CultureInfo.InvariantCulture) : null;
        return Worker.Run(new(folder, project), TimeSpan.FromSeconds(int.Parse(seconds, CultureInfo.InvariantCulture)), only);
    case ["measure", var folder, var project, var groups, var results, .. var names]:
        var build = new Build(folder, project);
        new Measurement(build, results, Explained(groups)).Run(Selection.Of(names, groups, build).SelectMany(group => group.Mutants).ToList(), Environment.ProcessorCount);
        return 0;
    case ["table", var groups, .. var rest] when Array.IndexOf(rest, "--") is >= 0 and var end:
        var measured = rest[(end + 1)..].Chunk(3).SelectMany(part => Selection.Measured(rest[..end], groups, new(part[0], part[1]), part[2])).ToList();
        return Table.Write(measured, Explained(groups), Console.Out) ? 0 : 1;
    default:
        Console.Error.WriteLine("See tools/proof/mutants.");
        return 2;
}

static Explanations Explained(string groups) => Explanations.Read(Path.ChangeExtension(groups, "explained"));
