using BenchmarkDotNet.Running;
using Fremfaerd.Model.Benchmarks;
using Fremfaerd.Model.Benchmarks.Files;
using Fremfaerd.Model.Benchmarks.Targets;

switch (args)
{
    case ["targets", .. var groups] when TargetTable.MistakeIn(groups) is { } mistake:
        Console.Error.WriteLine(mistake);
        Environment.ExitCode = 2;
        break;
    case ["targets", .. var groups]:
        TargetTable.Print(groups);
        break;
    case ["check"]:
        TargetTable.Check();
        break;
    case ["ratios"]:
        Ratios.Print(Pace.Full);
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
