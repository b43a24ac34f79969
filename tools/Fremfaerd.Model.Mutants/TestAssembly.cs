using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Fremfaerd.Model.Mutants;

/// <summary>The tests of an output folder, run in this process beside the library with its mutants.</summary>
internal sealed class TestAssembly : IDisposable
{
    private readonly XunitTestFramework _framework = new(new Xunit.Sdk.NullMessageSink());
    private readonly ITestFrameworkExecutor _executor;

    /// <param name="folder">Made by building the test project.</param>
    /// <param name="tests">The name of the test assembly.</param>
    /// <param name="mutated">The name of the library with the mutants.</param>
    /// <param name="isOnFromTheStart">A mutant that is on before anything of the library runs; null for none.</param>
    /// <param name="notesPassing">Notes which mutants are passed, from the start.</param>
    public TestAssembly(string folder, string tests, string mutated, TestFilter filter, int? isOnFromTheStart, bool notesPassing = false)
    {
        AppContext.SetData("APP_CONTEXT_BASE_DIRECTORY", folder + Path.DirectorySeparatorChar);
        AppDomain.CurrentDomain.AssemblyResolve += (_, wanted) =>
            Path.Combine(folder, new AssemblyName(wanted.Name).Name + ".dll") is var path && File.Exists(path) ? Assembly.LoadFrom(path) : null;
        Switch = new(Assembly.LoadFrom(Path.Combine(folder, mutated + ".dll")));
        if (notesPassing)
            Switch.NotePassing(true);
        if (isOnFromTheStart is { } mutant)
            Switch.TurnOn(mutant);

        var assembly = Assembly.LoadFrom(Path.Combine(folder, tests + ".dll"));
        _executor = _framework.GetExecutor(assembly.GetName());
        using var discoverer = _framework.GetDiscoverer(Reflector.Wrap(assembly));
        using var listener = new Listener(stopsAtFailure: false);
        discoverer.Find(includeSourceInformation: false, listener, new XunitOptions());
        listener.Wait();
        All = [.. listener.Found.Where(test => filter.Takes($"{test.TestMethod.TestClass.Class.Name}.{test.TestMethod.Method.Name}")).DistinctBy(test => test.UniqueID)];
    }

    public MutantSwitch Switch { get; }

    public IReadOnlyList<IXunitTestCase> All { get; }

    /// <summary>Returns the ids of those that failed.</summary>
    public IReadOnlySet<string> Run(
        IEnumerable<IXunitTestCase> tests, bool stopsAtFailure, Action<ITestCase, double>? finished = null, Func<bool>? isStopped = null, Action<ITestCase>? started = null)
    {
        using var listener = new Listener(stopsAtFailure, finished, isStopped, started);
        _executor.RunTests(tests, listener, new XunitOptions());
        listener.Wait();
        return listener.Failed;
    }

    public void Dispose()
    {
        _executor.Dispose();
        _framework.Dispose();
    }
}
