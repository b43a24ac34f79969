using System.Buffers;
using System.Text.Json;
using Fremfaerd.Model.Benchmarks.Files.Parsing;
using Fremfaerd.Model.Benchmarks.Files.Plain;
using Fremfaerd.Model.Benchmarks.Files.Writing;
using Fremfaerd.Model.Definitions;
using Fremfaerd.Model.Serialization;

namespace Fremfaerd.Model.Benchmarks.Files;

/// <summary>
/// Everything that is done with one history of 200 events, by the library and by its peers. Making it checks that all
/// of them write the same bytes and read the same events, so that like is compared with like.
/// </summary>
internal sealed class LongHistory : IDisposable
{
    private static readonly JsonWriterOptions Writing = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly TechnologyProcess _process = TechnologyProcess.From(StandardDefinition.All, Histories.Long);
    private readonly ArrayBufferWriter<byte> _buffer = new(256 * 1024);
    private readonly MemoryStream _stream = new(256 * 1024);
    private readonly Utf8JsonWriter _writer;
    private readonly byte[] _document;
    private readonly byte[][] _events;
    private readonly PlainHistory _plain;

    internal LongHistory()
    {
        _writer = new Utf8JsonWriter(_buffer, Writing);
        _document = FremfaerdJson.Default.Processes.WriteUtf8(_process);
        _events = [.. Histories.Long.Select(FremfaerdJson.Default.Events.WriteUtf8)];
        _plain = PlainJson.Read(_document);
        WriteLibrary();
        Same(_buffer.WrittenSpan, "The library into a buffer");
        WriteByHand();
        Same(_buffer.WrittenSpan, "The hand-written writer");
        WriteNewtonsoft();
        Same(_stream.ToArray(), "Newtonsoft.Json");
        Same(ReadLibrary().History, "The library");
        Same(ReadUnjudged(), "The library, event by event");
        Same(ReadByHand(), "The hand-written parser");
    }

    internal int Bytes => _document.Length;

    internal int WriteLibrary()
    {
        _buffer.ResetWrittenCount();
        FremfaerdJson.Default.Processes.Write(_process, _buffer);
        return _buffer.WrittenCount;
    }

    internal int WriteByHand()
    {
        _buffer.ResetWrittenCount();
        _writer.Reset();
        HistoryWriter.Write(_writer, _process);
        _writer.Flush();
        return _buffer.WrittenCount;
    }

    internal int WriteNewtonsoft()
    {
        _stream.SetLength(0);
        PlainJson.Write(_plain, _stream);
        return (int)_stream.Length;
    }

    /// <summary>To a process that can be used: strictly, and with every event judged again.</summary>
    internal TechnologyProcess ReadLibrary() => FremfaerdJson.Default.Processes.Read(_document);

    /// <summary>The 200 events, each from a document of its own, as strictly but without judging: the nearest that is public.</summary>
    internal List<ProcessEvent> ReadUnjudged()
    {
        var events = new List<ProcessEvent>(_events.Length);
        foreach (var one in _events)
            events.Add(FremfaerdJson.Default.Events.Read(one));
        return events;
    }

    /// <summary>Every token, and nothing made of it.</summary>
    internal int PassOver()
    {
        var tokens = 0;
        var reader = new Utf8JsonReader(_document);
        while (reader.Read())
            tokens++;
        return tokens;
    }

    internal List<ProcessEvent> ReadByHand() => HistoryParser.Parse(_document);

    internal object ReadNewtonsoft() => PlainJson.Read(_document);

    internal TechnologyProcess Replay() => TechnologyProcess.From(StandardDefinition.All, Histories.Long);

    public void Dispose()
    {
        _writer.Dispose();
        _stream.Dispose();
    }

    private void Same(ReadOnlySpan<byte> written, string who)
    {
        if (!written.SequenceEqual(_document))
            throw new InvalidOperationException($"{who} writes other bytes, from {written.CommonPrefixLength(_document)} on.");
    }

    private static void Same(IEnumerable<ProcessEvent> read, string who)
    {
        if (!read.SequenceEqual(Histories.Long))
            throw new InvalidOperationException($"{who} reads other events.");
    }
}
