using System.Collections.Immutable;

namespace Fremfaerd.Model;

/// <summary>
/// The state of a course: the fold of its events. Only events make it. Its parts are apart from each other, so that an event
/// copies those it changes and shares the others.
/// </summary>
internal sealed record CourseState
{
    internal CourseState(ProcessDefinition definition) => (Definition, Evidence) = (definition, definition.Index.Blank);

    internal ProcessDefinition Definition { get; }

    internal CourseProgress Progress { get; init; } = CourseProgress.NotEnrolled;

    internal CourseMandates Mandates { get; private init; } = CourseMandates.None;

    internal ProcessEvidence Evidence { get; init; }

    /// <summary>The checks of earlier phases that later gates judge too, in the order of the phases.</summary>
    internal ImmutableArray<CarriedCheck> Carried { get; private init; } = [];

    internal CourseLog Log { get; init; } = CourseLog.Empty;

    internal Enrolment? Enrolment => Progress.Enrolment;

    internal CourseStanding Standing => Progress.Standing;

    internal Phase Phase => Progress.Phase;

    internal ImmutableArray<int> Visits => Progress.Visits;

    internal GrowingList<Recorded<Passage>> Passages => Progress.Passages;

    internal GrowingList<ProcessEvent> History => Log.History;

    internal long Sequence => Log.History.Count;

    internal CoursePosition Position => Enrolment is null ? CoursePosition.NotEnrolled : new(Standing, Phase);

    /// <summary>The visit to a phase that counts: for one that lies ahead the visit to come; 0 where it was skipped or not observed.</summary>
    internal int VisitOf(Phase phase) => phase > Phase ? Visits[(int)phase] + 1 : Visits[(int)phase];

    internal bool IsSkipped(Phase phase) => Evidence.Skips[(int)phase] is not null;

    /// <summary>The record starts after the phase, and the course has neither gone back to it, or behind it, nor skipped it.</summary>
    internal bool IsNotObserved(Phase phase) =>
        phase < Enrolment!.StartsAt && phase < Phase && Visits[(int)phase] == 0 && !IsSkipped(phase);

    /// <summary>Whether a passage belongs to the visit that counts: a return or a reopening makes it void.</summary>
    internal bool Stands(Passage passage) => passage.Visit == VisitOf(passage.Phase);

    /// <summary>The phase that comes next on the route of this course, or null in the last one that is followed.</summary>
    internal Phase? NextPhase
    {
        get
        {
            for (var phase = Phase + 1; phase <= Enrolment!.Until; phase++)
            {
                if (!IsSkipped(phase))
                    return phase;
            }
            return null;
        }
    }

    /// <summary>A clock that stepped back must not hide what is on record already.</summary>
    internal DateTimeOffset JudgingAt(DateTimeOffset now) => now > Log.LatestRecording ? now : Log.LatestRecording;

    /// <summary>What was entered under a number, as a correction of that number says it; null for a withdrawal.</summary>
    internal ProcessEvent? EntryAt(long sequence) => History[(int)sequence - 1].Entry;

    internal CourseState After(ProcessEvent happened)
    {
        var after = Replaying(happened);
        return happened.Command is { } command
            ? after with { Log = after.Log with { ByCommand = Log.ByCommand.With(command, happened) } }
            : after;
    }

    /// <summary>The same without the id of the command: who reads a history makes the index of all ids at its end.</summary>
    internal CourseState Replaying(ProcessEvent happened)
    {
        var applied = Evidence.IsUnreadable ? this : happened.ApplyTo(this);
        return applied with
        {
            Carried = CarriedOver.HasChanged(this, applied) ? CarriedOver.By(applied) : Carried,
            Log = applied.Log.With(happened),
        };
    }

    internal GivenMandate? MandateBy(MandateId id) => Mandates.By(id);

    internal CourseState With(GivenMandate mandate) => this with { Mandates = Mandates.With(mandate) };

    internal CourseState With(CourseStanding standing) => this with { Progress = Progress with { Standing = standing } };

    internal CourseState Entering(Phase phase, long sequence) => this with { Progress = Progress.Entering(phase, sequence) };

    internal CourseState Passing(ProcessEvent happened, Passage passage) =>
        this with
        {
            Progress = Progress with { Passages = Passages.Add(new(happened.Sequence, happened.Stamp, passage)) },
            Evidence = Evidence with
            {
                PassedGates = Evidence.PassedGates.Add(new(
                    happened.Sequence, happened.Stamp, new(passage.Gate, passage.Visit, JudgingAt(happened.Stamp.RecordedAt)))),
            },
        };

    /// <summary>Whether a gate had been passed in the visit that counts, as seen from an instant.</summary>
    internal bool HasPassed(GateId gate, DateTimeOffset at)
    {
        foreach (var passage in Passages)
        {
            if (passage.Value.Gate == gate
                && Stands(passage.Value)
                && passage.HadHappenedBy(at))
                return true;
        }
        return false;
    }

    /// <summary>The enrolment comes first, so no later clock can be asked about it.</summary>
    internal bool IsEnrolledBy(DateTimeOffset at) => Enrolment is not null && History[0].Stamp.RecordedAt <= at;

    internal Inquiry InquiryAt(Phase phase, DateTimeOffset at, ValueList<CheckOutcome>? recorded = null)
    {
        // What lies before the visit is asked only where there was one before it.
        var (visit, began) = (VisitOf(phase), VisitBeganOf(phase));
        return Inquiry.At(at, Evidence, phase, visit, recorded, began, visit > 1 ? MomentOf(began) : null);
    }

    /// <summary>The event that began the visit that counts; a visit still to come has not begun: all on record lies before it.</summary>
    internal long VisitBeganOf(Phase phase) => phase > Phase ? long.MaxValue : Progress.EnteredAt[(int)phase];

    internal Moment? MomentOf(long sequence) =>
        sequence > 0 && sequence <= History.Count ? Moment.At(History[(int)sequence - 1].Stamp.RecordedAt) : null;

    internal GateReport Report(Gate gate, DateTimeOffset at, ValueList<CheckOutcome>? recorded = null) => ReportOf(Judge(gate, at, recorded));

    internal GateReport ReportOf(JudgedGate judged) => new(judged, StandingOf(judged.Gate, judged.Inquiry.Instant), Definition.Reference);

    internal JudgedGate Judge(Gate gate, DateTimeOffset at, ValueList<CheckOutcome>? recorded = null)
    {
        var inquiry = InquiryAt(gate.Phase, at, recorded);
        var inner = InnerGatesBefore(gate.Id, gate.Phase);
        var (checks, count) = (new JudgedCheck[Definition.Index.ChecksOf(gate.Phase).Length + Carried.Length], 0);
        Add(gate.Id, checks, ref count);
        foreach (var passed in inner)
        {
            if (HasPassed(passed, at))
                Add(passed, checks, ref count);
        }

        foreach (var carried in Carried)
        {
            if (IsJudgedAt(carried, gate.Id, gate.Phase, at))
                checks[count++] = new JudgedCheck(carried.Check, carried);
        }

        Array.Resize(ref checks, count);
        return new(gate, checks, InnerGatesKeepingClosed(inner, inquiry), inquiry);
    }

    private void Add(GateId gate, JudgedCheck[] checks, ref int count)
    {
        foreach (var check in Definition.Index.ChecksOf(gate))
            checks[count++] = new JudgedCheck(check);
    }

    internal bool IsOpen(GateId gate, Phase phase, DateTimeOffset at)
    {
        if (!IsEnrolledBy(at))
            return false;
        var inquiry = InquiryAt(phase, at);
        if (!GateJudge.IsOpen(Definition.Index.BlockingChecksOf(gate), inquiry))
            return false;
        foreach (var inner in InnerGatesBefore(gate, phase))
        {
            if (KeepsClosed(inner, inquiry))
                return false;
        }
        foreach (var carried in Carried)
        {
            var judged = new JudgedCheck(carried.Check, carried);
            if (judged.CanClose && IsJudgedAt(carried, gate, phase, at) && judged.Closes(judged.Judge(inquiry, null), inquiry))
                return false;
        }
        return true;
    }

    /// <summary>Every check that a gate of the current phase judges: its own, those of its inner gates, and those carried here.</summary>
    internal IEnumerable<JudgedCheck> JudgedInPhase()
    {
        var exit = Definition.Table.ExitOf(Phase);
        foreach (var check in Definition.Index.ChecksOf(exit))
            yield return new JudgedCheck(check);
        foreach (var inner in Definition.Table.InnerGatesOf(Phase))
        {
            foreach (var check in Definition.Index.ChecksOf(inner))
                yield return new JudgedCheck(check);
        }

        foreach (var carried in Carried)
        {
            if (IsJudgedAt(carried, exit, Phase, DateTimeOffset.MaxValue))
                yield return new JudgedCheck(carried.Check, carried);
        }
    }

    private bool IsJudgedAt(CarriedCheck check, GateId gate, Phase phase, DateTimeOffset at) =>
        check.From <= phase && (!check.IsOnlyForExits || Definition.Table.ExitOf(phase) == gate)
        && (check.Why != CarriedBecause.BreachRaised || NoOpenBreach.WasRaised(check.Phase, Evidence, at));

    private InnerGate[] InnerGatesKeepingClosed(ImmutableArray<GateId> gates, in Inquiry inquiry)
    {
        if (gates.IsEmpty)
            return [];
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
        var blocking = Definition.Index.BlockingChecksOf(inner);
        return HasPassed(inner, inquiry.Instant)
            ? !GateJudge.IsOpen(blocking, inquiry)
            : !GateJudge.CanBeLeftOut(blocking, inquiry);
    }

    /// <summary>Where the course is, is told as of now, so a gate left behind is told as it was left, also from before its passage.</summary>
    private GateStanding StandingOf(Gate gate, DateTimeOffset at)
    {
        if (!IsEnrolledBy(at))
            return GateStanding.NotEnrolled;
        if (IsNotObserved(gate.Phase))
            return GateStanding.NotObserved;
        if (gate.Phase > Enrolment!.Until)
            return GateStanding.NotFollowed;
        if (IsSkipped(gate.Phase))
            return GateStanding.Skipped;
        if (HasPassed(gate.Id, at))
            return GateStanding.Passed;
        if (gate.Phase < Phase || Standing == CourseStanding.Completed)
            return HasPassed(gate.Id, DateTimeOffset.MaxValue) ? GateStanding.Passed : GateStanding.LeftOut;
        return (Standing, gate.Phase > Phase) switch
        {
            (CourseStanding.Stopped, _) => GateStanding.Ended,
            (_, true) => GateStanding.Ahead,
            (CourseStanding.Paused, _) => GateStanding.Paused,
            _ => GateStanding.Current,
        };
    }
}
