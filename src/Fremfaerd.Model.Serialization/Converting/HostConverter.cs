using System.Text.Json.Serialization;

namespace Fremfaerd.Model.Serialization.Converting;

/// <summary>Writes and reads a value inside a host's document just as it stands in the library's own.</summary>
internal class HostConverter<T>(Kind<T> kind, JsonLimits limits) : JsonConverter<T>
{
    /// <summary>A null where a value must stand is refused like any other fault; whether a reference may be null is the host's to say.</summary>
    public override bool HandleNull => typeof(T).IsValueType;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        HostValue.Read(kind, ref reader, limits);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => kind.Write(writer, value);
}
