using System.Text;
using System.Text.Json.Nodes;

namespace Fremfaerd.Model.Serialization.Definitions;

/// <summary>One type of requirement and its data.</summary>
/// <param name="type">The permanent code.</param>
internal abstract class RequirementCase(string type)
{
    internal string Type => type;

    internal byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(type);

    internal abstract bool IsOf(Requirement requirement);

    internal abstract void Write(Utf8JsonWriter writer, Requirement requirement);

    internal abstract Requirement Read(ref JsonInput input);

    internal abstract JsonObject Schema(SchemaBook book);
}

/// <summary>One type of requirement and how its data stands in a document.</summary>
internal sealed class RequirementCase<T>(string type, Kind<T> data) : RequirementCase(type)
    where T : Requirement
{
    internal override bool IsOf(Requirement requirement) => requirement is T;

    internal override void Write(Utf8JsonWriter writer, Requirement requirement) => data.Write(writer, (T)requirement);

    internal override Requirement Read(ref JsonInput input) => data.Read(ref input);

    internal override JsonObject Schema(SchemaBook book) => data.Schema(book);
}
