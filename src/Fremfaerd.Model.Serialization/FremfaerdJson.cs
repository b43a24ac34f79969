using Fremfaerd.Model.Serialization.Events;
using Fremfaerd.Model.Serialization.Histories;

namespace Fremfaerd.Model.Serialization;

/// <summary>
/// The JSON of this library: files for decades, for other languages and for people. Made once and shared; safe
/// between threads.
/// </summary>
public sealed class FremfaerdJson
{
    /// <summary>Knows what the options give.</summary>
    /// <param name="options">The definitions, the limits and the layout.</param>
    public FremfaerdJson(FremfaerdJsonOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Options = options;
        Processes = new(new ProcessKind(options.Definitions), options);
        Events = new(EventKind.Instance, options);
        Portfolios = new(options);
    }

    /// <summary>Knows every standard definition ever released, writes compact documents and has the usual limits.</summary>
    public static FremfaerdJson Default { get; } = new(new FremfaerdJsonOptions());

    /// <summary>What it was made with.</summary>
    public FremfaerdJsonOptions Options { get; }

    /// <summary>History files: a process is written as its events, and read by judging each of them again.</summary>
    public JsonFormat<TechnologyProcess> Processes { get; }

    /// <summary>Single events, for a host that keeps each as a row of its own. Nothing is judged before the process is made of all of them.</summary>
    public JsonFormat<ProcessEvent> Events { get; }

    /// <summary>Many processes in one file, a line each.</summary>
    public JsonLines Portfolios { get; }
}
