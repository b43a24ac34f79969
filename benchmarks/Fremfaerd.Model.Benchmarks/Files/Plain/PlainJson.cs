using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Fremfaerd.Model.Benchmarks.Files.Plain;

/// <summary>Newtonsoft.Json as it is usually set up, with one serializer kept.</summary>
internal static class PlainJson
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        ContractResolver = new CamelCasePropertyNamesContractResolver(),
        NullValueHandling = NullValueHandling.Ignore,
        Converters = { new PlainEventReader() },
    });

    internal static void Write(PlainHistory history, Stream output)
    {
        using var text = new StreamWriter(output, Utf8, leaveOpen: true);
        Write(history, text);
    }

    internal static void Write(PlainHistory history, TextWriter output)
    {
        using var writer = new JsonTextWriter(output) { CloseOutput = false };
        Serializer.Serialize(writer, history);
    }

    internal static PlainHistory Read(byte[] utf8) => Read(new StreamReader(new MemoryStream(utf8), Utf8));

    internal static PlainHistory Read(TextReader input)
    {
        using var reader = new JsonTextReader(input);
        return Serializer.Deserialize<PlainHistory>(reader)!;
    }
}
