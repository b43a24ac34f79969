using Xunit.Abstractions;

namespace Fremfaerd.Model.Mutants;

/// <summary>How xunit finds and runs tests here: each row of a theory by itself, one after the other, on this thread's account.</summary>
internal sealed class XunitOptions : ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
{
    private readonly Dictionary<string, object?> _values = new()
    {
        ["xunit.discovery.PreEnumerateTheories"] = (bool?)true,
        ["xunit.execution.DisableParallelization"] = (bool?)true,
        ["xunit.execution.SynchronousMessageReporting"] = (bool?)true,
    };

    public TValue GetValue<TValue>(string name) => _values.TryGetValue(name, out var value) ? (TValue)value! : default!;

    public void SetValue<TValue>(string name, TValue value) => _values[name] = value;
}
