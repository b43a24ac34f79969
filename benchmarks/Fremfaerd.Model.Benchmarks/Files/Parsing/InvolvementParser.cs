using System.Text.Json;
using Fremfaerd.Model.Actors;
using Fremfaerd.Model.Involvement;
using Fremfaerd.Model.Phases;
using Fremfaerd.Model.Time;
using Fremfaerd.Model.Values;

namespace Fremfaerd.Model.Benchmarks.Files.Parsing;

/// <summary>Meetings, views, plans and guidelines.</summary>
internal static class InvolvementParser
{
    internal static ProcessEvent? Parse(ref Utf8JsonReader reader, ReadOnlySpan<byte> type, in Head head)
    {
        if (type.SequenceEqual("viewpoint.received"u8))
            return new ViewpointReceived(head.Sequence, head.Stamp, ViewParser.View(ref reader)) { Command = head.Command };
        if (type.SequenceEqual("viewpoint.answered"u8))
            return ViewParser.Answered(ref reader, head);
        if (type.SequenceEqual("involvement.held"u8))
            return new InvolvementHeld(head.Sequence, head.Stamp, Held(ref reader)) { Command = head.Command };
        if (type.SequenceEqual("involvement.planned"u8))
            return new InvolvementPlanned(head.Sequence, head.Stamp, Plan(ref reader)) { Command = head.Command };
        return type.SequenceEqual("guideline.agreed"u8)
            ? new GuidelineAgreed(head.Sequence, head.Stamp, Guideline(ref reader)) { Command = head.Command }
            : null;
    }

    internal static Forum Forum(ref Utf8JsonReader reader)
    {
        Forum? forum = null;
        reader.Read();
        while (Take.Member(ref reader))
        {
            if (reader.ValueSpan.SequenceEqual("party"u8))
                forum = Involvement.Forum.Of(Coded<Party>.Read(ref reader));
            else
                forum = Involvement.Forum.Of(Committee(ref reader));
        }

        return forum!;
    }

    private static Committee Committee(ref Utf8JsonReader reader)
    {
        var kind = default(CommitteeKind);
        reader.Read();
        while (Take.Member(ref reader))
            kind = Coded<CommitteeKind>.Read(ref reader);
        return new Committee(kind);
    }

    private static HeldInvolvement Held(ref Utf8JsonReader reader)
    {
        var (forum, level, subject, phase, sent, minutes) = (default(Forum), default(InvolvementLevel), "", default(Phase?), default(Moment?), default(string));
        var (ask, none, covers, roles) = (false, false, new List<CheckCode>(), new List<RoleId>());
        while (Take.Member(ref reader))
        {
            var name = reader.ValueSpan;
            if (name.SequenceEqual("forum"u8))
                forum = Forum(ref reader);
            else if (name.SequenceEqual("level"u8))
                level = Coded<InvolvementLevel>.Read(ref reader);
            else if (name.SequenceEqual("subject"u8))
                subject = Take.Text(ref reader);
            else if (name.SequenceEqual("phase"u8))
                phase = Coded<Phase>.Read(ref reader);
            else if (name.SequenceEqual("covers"u8))
                covers = Take.List(ref reader, static text => new CheckCode(text));
            else if (name.SequenceEqual("rolesPresent"u8))
                roles = Take.List(ref reader, static text => new RoleId(text));
            else if (name.SequenceEqual("chanceToAsk"u8))
                ask = Take.YesNo(ref reader);
            else if (name.SequenceEqual("noRemarks"u8))
                none = Take.YesNo(ref reader);
            else if (name.SequenceEqual("materialSent"u8))
                sent = Take.Moment(ref reader);
            else
                minutes = Take.Text(ref reader);
        }

        return new HeldInvolvement(forum!, level, subject)
        {
            Phase = phase,
            Covers = ValueList.From(covers),
            RolesPresent = ValueList.From(roles),
            ChanceToAsk = ask,
            NoRemarks = none,
            MaterialSent = sent,
            Minutes = minutes,
        };
    }

    private static InvolvementPlan Plan(ref Utf8JsonReader reader)
    {
        var (party, level, frame, reason, phase) = (default(Party), default(InvolvementLevel), default(InvolvementFrame), default(string), default(Phase?));
        while (Take.Member(ref reader))
        {
            var name = reader.ValueSpan;
            if (name.SequenceEqual("party"u8))
                party = Coded<Party>.Read(ref reader);
            else if (name.SequenceEqual("level"u8))
                level = Coded<InvolvementLevel>.Read(ref reader);
            else if (name.SequenceEqual("frame"u8))
                frame = Frame(ref reader);
            else if (name.SequenceEqual("reason"u8))
                reason = Take.Text(ref reader);
            else
                phase = Coded<Phase>.Read(ref reader);
        }

        return new InvolvementPlan(party, level) { Frame = frame, Reason = reason, Phase = phase };
    }

    private static InvolvementFrame Frame(ref Utf8JsonReader reader)
    {
        var (settled, open) = ("", "");
        reader.Read();
        while (Take.Member(ref reader))
        {
            if (reader.ValueSpan.SequenceEqual("fixed"u8))
                settled = Take.Text(ref reader);
            else
                open = Take.Text(ref reader);
        }

        return new InvolvementFrame(settled, open);
    }

    private static Guideline Guideline(ref Utf8JsonReader reader)
    {
        var (id, kind, subject, committee, reference) = ("", default(GuidelineKind), "", default(Committee), "");
        while (Take.Member(ref reader))
        {
            var name = reader.ValueSpan;
            if (name.SequenceEqual("id"u8))
                id = Take.Text(ref reader);
            else if (name.SequenceEqual("kind"u8))
                kind = Coded<GuidelineKind>.Read(ref reader);
            else if (name.SequenceEqual("subject"u8))
                subject = Take.Text(ref reader);
            else if (name.SequenceEqual("committee"u8))
                committee = Committee(ref reader);
            else
                reference = Take.Text(ref reader);
        }

        return new Guideline(new(id), kind, subject, committee!, reference);
    }
}
