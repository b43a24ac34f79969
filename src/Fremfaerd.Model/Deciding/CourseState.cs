using System.Collections.Immutable;

namespace Fremfaerd.Model;

/// <summary>The state of a course: the fold of its events. Only events make it.</summary>
internal sealed record CourseState
{
    internal CourseState(ProcessDefinition definition)
    {
        Definition = definition;
        Evidence = new ProcessEvidence(definition.Index);
    }

    internal ProcessDefinition Definition { get; }

    internal Enrolment? Enrolment { get; init; }

    internal CourseStanding Standing { get; init; } = CourseStanding.NotEnrolled;

    internal Phase Phase { get; init; }

    internal CoursePosition Position => Enrolment is null ? CoursePosition.NotEnrolled : new(Standing, Phase);

    /// <summary>How often each phase was entered; the phase's number is its place.</summary>
    internal ImmutableArray<int> Visits { get; init; } = [.. new int[Enum.GetValues<Phase>().Length + 1]];

    /// <summary>The sequence of the event by which each phase was entered last; 0 where it never was.</summary>
    internal ImmutableArray<long> EnteredAt { get; init; } = [.. new long[Enum.GetValues<Phase>().Length + 1]];

    internal ImmutableArray<Recorded<Passage>> Passages { get; init; } = [];

    internal ProcessEvidence Evidence { get; init; }

    internal ImmutableList<ProcessEvent> History { get; init; } = [];

    internal ImmutableDictionary<CommandId, ProcessEvent> ByCommand { get; init; } = ImmutableDictionary<CommandId, ProcessEvent>.Empty;

    internal long Sequence => History.Count;

    /// <summary>The latest moment anything was recorded at, whatever order the clocks gave.</summary>
    internal DateTimeOffset LatestRecording { get; init; } = DateTimeOffset.MinValue;

    /// <summary>A clock that stepped back must not hide what is on record already.</summary>
    internal DateTimeOffset JudgingAt(DateTimeOffset now) => now > LatestRecording ? now : LatestRecording;

    internal CourseState After(ProcessEvent happened)
    {
        var applied = Evidence.IsUnreadable ? this : happened.ApplyTo(this);
        return applied with
        {
            History = History.Add(happened),
            LatestRecording = happened.Stamp.RecordedAt > LatestRecording ? happened.Stamp.RecordedAt : LatestRecording,
            ByCommand = happened.Command is { } command ? ByCommand.SetItem(command, happened) : ByCommand,
        };
    }

    internal CourseState Entering(Phase phase, long sequence) => this with
    {
        Standing = CourseStanding.InPhase,
        Phase = phase,
        Visits = Visits.SetItem((int)phase, Visits[(int)phase] + 1),
        EnteredAt = EnteredAt.SetItem((int)phase, sequence),
    };

    internal CourseState Passing(ProcessEvent happened, Passage passage) =>
        this with { Passages = Passages.Add(new(happened.Sequence, happened.Stamp, passage)) };

    /// <summary>Whether a gate had been passed in the latest visit, as seen from an instant.</summary>
    internal bool HasPassed(GateId gate, DateTimeOffset at)
    {
        foreach (var passage in Passages)
        {
            if (passage.Value.Gate == gate
                && passage.Value.Visit == Visits[(int)passage.Value.Phase]
                && passage.Stamp.HadHappenedBy(at))
                return true;
        }

        return false;
    }

    internal Inquiry InquiryAt(Phase phase, DateTimeOffset at, ValueList<CheckOutcome>? recorded = null) =>
        Inquiry.At(at, Evidence, phase, Math.Max(1, Visits[(int)phase]), recorded) with
        {
            VisitBegan = VisitBeganOf(phase),
            VisitBeganAt = VisitBeganOf(phase) is > 0 and var began && began <= History.Count ? Moment.At(History[(int)began - 1].Stamp.RecordedAt) : null,
        };

    /// <summary>A visit still to come has not begun: all on record lies before it.</summary>
    private long VisitBeganOf(Phase phase) => phase > Phase ? long.MaxValue : EnteredAt[(int)phase];

    internal GateReport Report(Gate gate, DateTimeOffset at, ValueList<CheckOutcome>? recorded = null)
    {
        var inquiry = InquiryAt(gate.Phase, at, recorded);
        var inner = InnerGatesBefore(gate.Id, gate.Phase);
        return new(
            gate, StandingOf(gate, at), InnerGatesKeepingClosed(inner, inquiry),
            [.. inner.Where(one => HasPassed(one, at)).SelectMany(one => Definition.Index.ChecksOf(one))], inquiry, Definition.Reference);
    }

    internal bool IsOpen(GateId gate, Phase phase, DateTimeOffset at)
    {
        var inquiry = InquiryAt(phase, at);
        if (GateJudge.Status(Definition.Index.ChecksOf(gate), inquiry) == GateStatus.Closed)
            return false;
        foreach (var inner in InnerGatesBefore(gate, phase))
        {
            if (KeepsClosed(inner, inquiry))
                return false;
        }

        return true;
    }

    private InnerGate[] InnerGatesKeepingClosed(ImmutableArray<GateId> gates, in Inquiry inquiry)
    {
        var keeping = new List<InnerGate>();
        foreach (var inner in gates)
        {
            if (KeepsClosed(inner, inquiry))
                keeping.Add(new InnerGate(inner, HasPassed(inner, inquiry.Instant)));
        }

        return [.. keeping];
    }

    private ImmutableArray<GateId> InnerGatesBefore(GateId gate, Phase phase) =>
        Definition.Table.ExitOf(phase) == gate ? Definition.Table.InnerGatesOf(phase) : [];

    /// <summary>An inner gate must be passed in this visit and still hold, unless no blocking check of it can apply.</summary>
    private bool KeepsClosed(GateId inner, in Inquiry inquiry)
    {
        var checks = Definition.Index.ChecksOf(inner);
        return HasPassed(inner, inquiry.Instant)
            ? GateJudge.Status(checks, inquiry) == GateStatus.Closed
            : !GateJudge.CanBeLeftOut(checks, inquiry);
    }

    private GateStanding StandingOf(Gate gate, DateTimeOffset at)
    {
        if (gate.Phase < Enrolment!.StartsAt)
            return GateStanding.NotObserved;
        if (gate.Phase > Enrolment.Until)
            return GateStanding.NotFollowed;
        if (HasPassed(gate.Id, at))
            return GateStanding.Passed;
        if (gate.Phase < Phase || Standing == CourseStanding.Completed)
            return GateStanding.LeftOut;
        return gate.Phase == Phase ? GateStanding.Current : GateStanding.Ahead;
    }
}
