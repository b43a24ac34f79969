using System.Text.Json.Nodes;

namespace Fremfaerd.Model.Serialization.Reports;

/// <summary>One type of step.</summary>
internal abstract class StepCase
{
    internal abstract Type Step { get; }

    internal abstract void Write(Utf8JsonWriter writer, NextStep step);

    internal abstract JsonObject Schema(SchemaBook book);
}

/// <inheritdoc/>
internal sealed class StepCase<TStep>(Fields<TStep> fields) : StepCase
    where TStep : NextStep
{
    internal override Type Step => typeof(TStep);

    internal override void Write(Utf8JsonWriter writer, NextStep step) => fields.Write(writer, (TStep)step);

    internal override JsonObject Schema(SchemaBook book) => fields.Schema(book);
}
