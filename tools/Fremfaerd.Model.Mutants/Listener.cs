using Xunit.Abstractions;
using Xunit.Sdk;

namespace Fremfaerd.Model.Mutants;

/// <summary>Hears what xunit tells of one run, and stops it at the first failure where that is enough.</summary>
/// <param name="stopsAtFailure">No test is begun after one that failed.</param>
/// <param name="finished">Told of each test that ended, with its seconds.</param>
/// <param name="started">Told of each test that begins.</param>
/// <param name="isStopped">Asked before each test whether to go on.</param>
internal sealed class Listener(
    bool stopsAtFailure, Action<ITestCase, double>? finished = null, Func<bool>? isStopped = null, Action<ITestCase>? started = null) : IMessageSink, IDisposable
{
    private readonly ManualResetEventSlim _done = new();

    public HashSet<string> Failed { get; } = [];

    public List<IXunitTestCase> Found { get; } = [];

    public bool OnMessage(IMessageSinkMessage message)
    {
        switch (message)
        {
            case ITestCaseDiscoveryMessage { TestCase: IXunitTestCase found }:
                Found.Add(found);
                break;
            case ITestCaseStarting begun:
                started?.Invoke(begun.TestCase);
                break;
            case ITestFailed failed:
                Failed.Add(failed.TestCase.UniqueID);
                break;
            case ITestCaseCleanupFailure failed:
                Failed.Add(failed.TestCase.UniqueID);
                break;
            case ITestClassCleanupFailure failed:
                Failed.UnionWith(failed.TestCases.Select(test => test.UniqueID));
                break;
            case ITestCaseFinished ended:
                finished?.Invoke(ended.TestCase, (double)ended.ExecutionTime);
                break;
            case IDiscoveryCompleteMessage or ITestAssemblyFinished:
                _done.Set();
                break;
        }

        return !(stopsAtFailure && Failed.Count > 0) && isStopped?.Invoke() != true;
    }

    public void Wait() => _done.Wait();

    public void Dispose() => _done.Dispose();
}
