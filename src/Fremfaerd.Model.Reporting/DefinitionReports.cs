using Fremfaerd.Model.Reporting.Diagrams;
using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting;

/// <summary>The pictures of a definition alone, before any course. Immutable; safe to share between threads.</summary>
public sealed class DefinitionReports
{
    private readonly ProcessDefinition _definition;
    private readonly Words _words;

    /// <summary>The pictures of a definition.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="options">The language; a definition holds nothing that must not travel. Null for Danish.</param>
    public DefinitionReports(ProcessDefinition definition, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(definition);
        options ??= new ReportOptions();
        (_definition, _words) = (definition, new Words(options, Withheld.From([], default, options with { Sharing = SharingProfile.Personal })));
    }

    /// <summary>
    /// The route: the phases with their gates, what can be skipped and why, and how a course goes back, pauses and ends. Drawn from
    /// <see cref="ProcessDefinition.Transitions"/>, so it shows what the decider does.
    /// </summary>
    /// <returns>The diagram.</returns>
    public Diagram Route() => new(RouteDrawing.Of(_definition, _words));
}
