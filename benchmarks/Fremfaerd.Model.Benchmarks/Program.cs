using BenchmarkDotNet.Running;
using Fremfaerd.Model.Benchmarks;
using Fremfaerd.Model.Benchmarks.Files;
using Fremfaerd.Model.Benchmarks.Targets;

switch (args)
{
    case ["ratios", .. var rounds]:
        Ratios.Print(rounds is [var number] ? int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) : 300);
        break;
    case ["targets", .. var groups]:
        TargetTable.Print(groups);
        break;
    case ["reports"]:
        Reports.Print();
        break;
    case ["--memory"]:
        await Memory.Print();
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Gates).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"]);
        break;
}
