using System.Collections.Frozen;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Fremfaerd.Model.Serialization.Converting;

namespace Fremfaerd.Model.Serialization.Hosting;

/// <summary>The contracts of the library's types, each one a converter: none of their members is the host's to change.</summary>
internal sealed class HostResolver(IEnumerable<HostType> types) : IJsonTypeInfoResolver
{
    private readonly FrozenDictionary<Type, HostType> _types = types.ToFrozenDictionary(known => known.Type);

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => _types.GetValueOrDefault(type)?.Info(options);

    internal JsonConverter? ConverterFor(Type type) => _types.GetValueOrDefault(type)?.Converter;
}
