using System.Text.Json.Nodes;

namespace Fremfaerd.Model.Serialization.Definitions;

/// <summary>A requirement: its type beside its data, in whichever order; data that stands first is read once its type is known.</summary>
internal sealed class RequirementKind : Kind<Requirement>
{
    private const string TypeName = "type";

    private const string DataName = "data";

    private readonly RequirementCase[] _cases;

    internal RequirementKind(Kind<CustomRequirement> custom) => _cases = RequirementTable.All(this, custom);

    internal override LocalizedText Expected => Tokens.Object;

    internal override void Write(Utf8JsonWriter writer, Requirement value)
    {
        var known = _cases.First(one => one.IsOf(value));
        writer.WriteStartObject();
        writer.WriteString(TypeName, known.Type);
        writer.WritePropertyName(DataName);
        known.Write(writer, value);
        writer.WriteEndObject();
    }

    internal override Requirement Read(ref JsonInput input)
    {
        input.Expect(JsonTokenType.StartObject, Expected);
        var (start, type, hasData, data) = (input.At, (RequirementCase?)null, false, (Requirement?)null);
        JsonInput passedOver = default;
        while (input.NextMember())
        {
            if (input.Is("type"u8, TypeName))
            {
                input.Enter(type is not null, TypeName);
                type = Find(input);
            }
            else if (input.Is("data"u8, DataName))
            {
                input.Enter(hasData, DataName);
                hasData = true;
                passedOver = input;
                if (type is null)
                    input.Skip();
                else
                    data = type.Read(ref input);
            }
            else
            {
                UnknownMembers.Meet(ref input, [TypeName, DataName]);
            }
        }

        if (type is null || !hasData)
            throw JsonInput.FaultAt(start, JsonFaults.Missing, ("member", type is null ? TypeName : DataName));
        return data ?? type.Read(ref passedOver);
    }

    internal override JsonObject Schema(SchemaBook book) => book.Refer("requirement", () => new JsonObject
    {
        ["oneOf"] = new JsonArray([.. _cases.Select(known => Schema(known, book))]),
    });

    private static JsonObject Schema(RequirementCase known, SchemaBook book) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject { [TypeName] = new JsonObject { ["const"] = known.Type }, [DataName] = known.Schema(book) },
        ["required"] = new JsonArray(TypeName, DataName),
        ["additionalProperties"] = false,
    };

    private RequirementCase Find(in JsonInput input)
    {
        input.Expect(JsonTokenType.String, Tokens.Text);
        foreach (var one in _cases)
        {
            if (input.Is(one.Utf8, one.Type))
                return one;
        }

        throw input.Fault(
            JsonFaults.Code, ("found", Echo.Of(input.Text())), ("allowed", TextValue.List(_cases.Select(one => (TextValue)one.Type))));
    }
}
