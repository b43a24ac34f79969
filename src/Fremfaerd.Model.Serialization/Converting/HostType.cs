using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Fremfaerd.Model.Serialization.Converting;

/// <summary>A type of the library as it stands in a host's own contracts.</summary>
internal sealed record HostType(Type Type, JsonConverter Converter, Func<JsonSerializerOptions, JsonTypeInfo> Info)
{
    internal static HostType Of<T>(Kind<T> kind, JsonLimits limits) => Of<T>(new HostConverter<T>(kind, limits));

    /// <summary>One that may also be the key of a dictionary.</summary>
    internal static HostType Key<T>(KeyKind<T> kind, JsonLimits limits) => Of<T>(new HostKeyConverter<T>(kind, limits));

    private static HostType Of<T>(JsonConverter converter) =>
        new(typeof(T), converter, options => JsonMetadataServices.CreateValueInfo<T>(options, converter));
}
