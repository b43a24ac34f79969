using System.Text.Json;
using Fremfaerd.Model.Actors;
using Fremfaerd.Model.Involvement;
using Fremfaerd.Model.Phases;

namespace Fremfaerd.Model.Benchmarks.Files.Parsing;

/// <summary>Views and the replies to them.</summary>
internal static class ViewParser
{
    internal static Viewpoint View(ref Utf8JsonReader reader)
    {
        var (id, from, kind, text, phase, author) = ("", default(Forum), default(ViewpointKind), default(string), default(Phase?), default(string));
        while (Take.Member(ref reader))
        {
            var name = reader.ValueSpan;
            if (name.SequenceEqual("id"u8))
                id = Take.Text(ref reader);
            else if (name.SequenceEqual("from"u8))
                from = InvolvementParser.Forum(ref reader);
            else if (name.SequenceEqual("kind"u8))
                kind = Coded<ViewpointKind>.Read(ref reader);
            else if (name.SequenceEqual("text"u8))
                text = Take.Text(ref reader);
            else if (name.SequenceEqual("phase"u8))
                phase = Coded<Phase>.Read(ref reader);
            else
                author = Take.Text(ref reader);
        }

        var view = text is null ? Viewpoint.NoRemarks(new(id), from!) : new Viewpoint(new(id), from!, text, kind == ViewpointKind.Concern);
        return phase is null && author is null ? view : view with { Phase = phase, Author = author is null ? default(ActorId?) : new ActorId(author) };
    }

    internal static ViewpointAnswered Answered(ref Utf8JsonReader reader, in Head head)
    {
        var (view, reply) = ("", default(ViewpointReply));
        while (Take.Member(ref reader))
        {
            if (reader.ValueSpan.SequenceEqual("viewpoint"u8))
                view = Take.Text(ref reader);
            else
                reply = Reply(ref reader);
        }

        return new ViewpointAnswered(head.Sequence, head.Stamp, new(view), reply!) { Command = head.Command };
    }

    private static ViewpointReply Reply(ref Utf8JsonReader reader)
    {
        var (response, reason, by) = (default(ViewpointResponse), "", default(string));
        reader.Read();
        while (Take.Member(ref reader))
        {
            if (reader.ValueSpan.SequenceEqual("response"u8))
                response = Coded<ViewpointResponse>.Read(ref reader);
            else if (reader.ValueSpan.SequenceEqual("reason"u8))
                reason = Take.Text(ref reader);
            else
                by = Take.Text(ref reader);
        }

        return new ViewpointReply(response, reason) { By = by };
    }
}
