using System.Text.Json.Nodes;

namespace Fremfaerd.Model.Serialization.Definitions;

/// <summary>What an involvement must lie before, or nothing.</summary>
/// <param name="What">Null for nothing.</param>
internal readonly record struct Before(InvolvedBefore? What)
{
    internal static readonly Kind<Before> Kind = new BeforeKind();

    internal static readonly Before Nothing = new(null);

    internal static readonly Before Decision = new(InvolvedBefore.Decision);

    /// <summary>The code of it, or "nothing"; left out where it is what the requirement usually asks for.</summary>
    private sealed class BeforeKind : Kind<Before>
    {
        private const string NothingCode = "nothing";

        private static readonly Before[] All = [Nothing, .. Enum.GetValues<InvolvedBefore>().Select(what => new Before(what))];

        internal override LocalizedText Expected => Tokens.Text;

        internal override void Write(Utf8JsonWriter writer, Before value) => writer.WriteStringValue(Code(value));

        internal override Before Read(ref JsonInput input)
        {
            input.Expect(JsonTokenType.String, Expected);
            var found = input.Text();
            foreach (var one in All)
            {
                if (Code(one) == found)
                    return one;
            }

            throw input.Fault(JsonFaults.Code, ("found", Echo.Of(found)), ("allowed", TextValue.List(All.Select(one => (TextValue)Code(one)))));
        }

        internal override JsonObject Schema(SchemaBook book) => new() { ["enum"] = new JsonArray([.. All.Select(one => (JsonNode)Code(one))]) };

        private static string Code(Before value) => value.What?.Code ?? NothingCode;
    }
}
