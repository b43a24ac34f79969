using BenchmarkDotNet.Running;
using Fremfaerd.Model.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(Gates).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"]);
