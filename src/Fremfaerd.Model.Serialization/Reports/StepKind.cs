using System.Collections.Frozen;
using System.Text.Json.Nodes;
using Fremfaerd.Model.Serialization.Records;

namespace Fremfaerd.Model.Serialization.Reports;

/// <summary>A step that brings a gate closer to open: its permanent type, its words, and what it is done to.</summary>
internal sealed class StepKind : Kind<NextStep>
{
    private readonly StepCase[] _all;
    private readonly FrozenDictionary<Type, StepCase> _byStep;

    internal StepKind(Words words)
    {
        WayOut = new ShapeBuilder<WayOut>("wayOut")
            .Has("check", ProofShapes.Address, left => left.Check, out _)
            .Has("text", words.Explanation, left => left.Text, out _)
            .Written();
        _all = StepCases.All(words, this);
        _byStep = _all.ToFrozenDictionary(known => known.Step);
    }

    internal override LocalizedText Expected => Tokens.Object;

    /// <summary>The courses left where no step helps.</summary>
    internal WrittenShape<WayOut> WayOut { get; }

    internal override void Write(Utf8JsonWriter writer, NextStep value) => _byStep[value.GetType()].Write(writer, value);

    internal override NextStep Read(ref JsonInput input) => throw input.Fault(JsonFaults.WriteOnly);

    internal override JsonObject Schema(SchemaBook book) => book.Refer("nextStep", () => new JsonObject
    {
        ["oneOf"] = new JsonArray([.. _all.Select(known => known.Schema(book))]),
    });
}
