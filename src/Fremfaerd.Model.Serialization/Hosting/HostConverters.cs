using System.Text.Json.Serialization;
using Fremfaerd.Model.Serialization.Converting;

namespace Fremfaerd.Model.Serialization.Hosting;

/// <summary>Hands out the converters of the library's types, which go before whatever contract a host's context made of them.</summary>
internal sealed class HostConverters(HostResolver types) : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => types.ConverterFor(typeToConvert) is not null;

    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => types.ConverterFor(typeToConvert);
}
