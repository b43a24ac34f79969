using System.Text.Json;
using Fremfaerd.Model.Actors;
using Fremfaerd.Model.Phases;
using Fremfaerd.Model.Readiness;
using Fremfaerd.Model.Values;

namespace Fremfaerd.Model.Benchmarks.Files.Parsing;

/// <summary>Enrolment, moves, passages and refused attempts.</summary>
internal static class CourseParser
{
    internal static ProcessEvent? Parse(ref Utf8JsonReader reader, ReadOnlySpan<byte> type, in Head head)
    {
        if (type.SequenceEqual("phase.advanced"u8))
            return Advanced(ref reader, head);
        if (type.SequenceEqual("process.enrolled"u8))
            return Enrolled(ref reader, head);
        if (type.SequenceEqual("attempt.refused"u8))
            return Refused(ref reader, head);
        if (type.SequenceEqual("phase.returned"u8))
            return Returned(ref reader, head);
        if (type.SequenceEqual("course.paused"u8))
            return Paused(ref reader, head);
        if (type.SequenceEqual("course.resumed"u8))
            return reader.Read() ? new CourseResumed(head.Sequence, head.Stamp) { Command = head.Command } : null;
        if (type.SequenceEqual("gate.passed"u8))
            return new GatePassed(head.Sequence, head.Stamp, PassageParser.Parse(ref reader)) { Command = head.Command };
        return type.SequenceEqual("course.completed"u8)
            ? new CourseCompleted(head.Sequence, head.Stamp, PassageParser.Parse(ref reader)) { Command = head.Command }
            : null;
    }

    private static PhaseAdvanced Advanced(ref Utf8JsonReader reader, in Head head)
    {
        var (to, passage) = (default(Phase), default(Passage));
        while (Take.Member(ref reader))
        {
            if (reader.ValueSpan.SequenceEqual("to"u8))
                to = Coded<Phase>.Read(ref reader);
            else
                passage = reader.Read() ? PassageParser.Parse(ref reader) : null;
        }

        return new PhaseAdvanced(head.Sequence, head.Stamp, to, passage!) { Command = head.Command };
    }

    private static Enrolled Enrolled(ref Utf8JsonReader reader, in Head head)
    {
        var (definition, enrolment) = (default(DefinitionReference), default(Enrolment));
        while (Take.Member(ref reader))
        {
            if (reader.ValueSpan.SequenceEqual("definition"u8))
                definition = RecordParser.Definition(ref reader);
            else
                enrolment = Enrolment(ref reader);
        }

        return new Enrolled(head.Sequence, head.Stamp, definition!, enrolment!) { Command = head.Command };
    }

    private static Enrolment Enrolment(ref Utf8JsonReader reader)
    {
        var (id, title, startsAt, until) = ("", "", default(Phase), default(Phase));
        string? workplace = null, cvr = null, reference = null, kle = null;
        reader.Read();
        while (Take.Member(ref reader))
        {
            var name = reader.ValueSpan;
            if (name.SequenceEqual("id"u8))
                id = Take.Text(ref reader);
            else if (name.SequenceEqual("title"u8))
                title = Take.Text(ref reader);
            else if (name.SequenceEqual("startsAt"u8))
                startsAt = Coded<Phase>.Read(ref reader);
            else if (name.SequenceEqual("until"u8))
                until = Coded<Phase>.Read(ref reader);
            else if (name.SequenceEqual("workplace"u8))
                workplace = Take.Text(ref reader);
            else if (name.SequenceEqual("cvr"u8))
                cvr = Take.Text(ref reader);
            else if (name.SequenceEqual("caseReference"u8))
                reference = Take.Text(ref reader);
            else
                kle = Take.Text(ref reader);
        }

        return new Enrolment(new(id), title, startsAt, until, workplace) { Cvr = cvr, CaseReference = reference, Kle = kle };
    }

    private static AttemptRefused Refused(ref Utf8JsonReader reader, in Head head)
    {
        var (attempt, code, checks) = (default(Attempt), "", default(ValueList<CheckOutcome>));
        while (Take.Member(ref reader))
        {
            if (reader.ValueSpan.SequenceEqual("attempt"u8))
                attempt = Attempt(ref reader);
            else if (reader.ValueSpan.SequenceEqual("code"u8))
                code = Take.Text(ref reader);
            else
                checks = RecordParser.Checks(ref reader);
        }

        return new AttemptRefused(head.Sequence, head.Stamp, attempt!, code, checks!) { Command = head.Command };
    }

    private static Attempt Attempt(ref Utf8JsonReader reader)
    {
        var (act, to) = (default(Act), default(Phase?));
        reader.Read();
        while (Take.Member(ref reader))
        {
            if (reader.ValueSpan.SequenceEqual("act"u8))
                act = Coded<Act>.Read(ref reader);
            else
                to = Coded<Phase>.Read(ref reader);
        }

        return new Attempt(act, to, null, null, null);
    }

    private static PhaseReturned Returned(ref Utf8JsonReader reader, in Head head)
    {
        var (to, reason) = (default(Phase), "");
        while (Take.Member(ref reader))
        {
            if (reader.ValueSpan.SequenceEqual("to"u8))
                to = Coded<Phase>.Read(ref reader);
            else
                reason = Take.Text(ref reader);
        }

        return new PhaseReturned(head.Sequence, head.Stamp, to, reason) { Command = head.Command };
    }

    private static CoursePaused Paused(ref Utf8JsonReader reader, in Head head)
    {
        var reason = "";
        while (Take.Member(ref reader))
            reason = Take.Text(ref reader);
        return new CoursePaused(head.Sequence, head.Stamp, reason) { Command = head.Command };
    }
}
