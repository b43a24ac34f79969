using System.Diagnostics.CodeAnalysis;

namespace Fremfaerd.Model.Serialization.Converting;

/// <summary>The same for ids and codes, which may also be the keys of a host's dictionary.</summary>
internal sealed class HostKeyConverter<T>(KeyKind<T> kind, JsonLimits limits) : HostConverter<T>(kind, limits)
{
    private readonly JsonLimits _limits = limits;

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        HostValue.Read(kind, ref reader, _limits);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, [DisallowNull] T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(kind.Key(value));
}
