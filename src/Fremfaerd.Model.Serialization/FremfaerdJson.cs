using System.Text.Json.Serialization.Metadata;
using Fremfaerd.Model.Serialization.Definitions;
using Fremfaerd.Model.Serialization.Events;
using Fremfaerd.Model.Serialization.Histories;
using Fremfaerd.Model.Serialization.Hosting;
using Fremfaerd.Model.Serialization.Reports;

namespace Fremfaerd.Model.Serialization;

/// <summary>
/// The JSON of this library: files for decades, for other languages and for people. Made once and shared; safe
/// between threads.
/// </summary>
public sealed class FremfaerdJson
{
    private HostResolver? _resolver;

    /// <summary>Knows what the options give.</summary>
    /// <param name="options">The definitions, the limits and the layout.</param>
    /// <exception cref="ArgumentException">Two requirements of your own have the same id and version.</exception>
    public FremfaerdJson(FremfaerdJsonOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Options = options;
        Processes = new(new ProcessKind(options.Definitions), options);
        Events = new(EventKind.Instance, options with { Limits = options.Limits.OfEvents });
        Portfolios = new(options);
        var reports = new ReportShapes(options.Languages);
        Reports = new(reports.Document, options);
        Replies = new(new ReplyShapes(reports).Document, options);
        Definitions = new(new DefinitionKind(options.CustomRequirements), options);
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

    /// <summary>Gate reports, in the languages of the options. Only written: a report is made by judging a process again.</summary>
    public JsonOutput<GateReport> Reports { get; }

    /// <summary>What a command was answered with: the events, or the reasons with the report of the gate. Only written.</summary>
    public JsonOutput<Reply> Replies { get; }

    /// <summary>
    /// The contracts of this library's types for a host's own options, made without reflection. Put it before the host's own
    /// contexts; <see cref="FremfaerdJsonSerializerOptions.AddFremfaerd"/> does.
    /// </summary>
    public IJsonTypeInfoResolver Resolver => Hosted;

    internal HostResolver Hosted => LazyInitializer.EnsureInitialized(ref _resolver, () => new HostResolver(
        HostTypes.Of(new(Processes.Kind, Events.Kind, Definitions.Kind, Reports.Kind, Replies.Kind), Options)));

    /// <summary>
    /// Definition files, so that a municipality can keep its own as a file. Loading checks what building checks: a mistake has its
    /// own code (<c>definition.*</c>) and the path of the part at fault. The file says the content hash it was written with, and one
    /// whose content has another is refused; where you changed a file by hand, leave <c>contentHash</c> out.
    /// </summary>
    public JsonFormat<ProcessDefinition> Definitions { get; }
}
