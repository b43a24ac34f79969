using System.Runtime.InteropServices;

namespace Fremfaerd.Model.Readiness;

/// <summary>
/// How every check of a gate stands, without the reasons: a passage keeps it, and a report adds the reasons to it when they are
/// read. Immutable.
/// </summary>
internal sealed class JudgedGate
{
    private readonly Inquiry _inquiry;
    private readonly JudgedCheck[] _checks;

    /// <summary>The reasons of the checks whose outcome may be another when asked again; null where the gate has none.</summary>
    private readonly Trace?[]? _traces;

    /// <summary>Judges a gate.</summary>
    /// <param name="gate">The gate.</param>
    /// <param name="checks">Its own checks, those of the inner gates passed on the way, and those carried here, in this order.</param>
    /// <param name="inner">The inner gates that keep it closed.</param>
    /// <param name="inquiry">What all checks are judged on.</param>
    internal JudgedGate(Gate gate, JudgedCheck[] checks, InnerGate[] inner, in Inquiry inquiry)
    {
        (Gate, _checks, Inner, _inquiry) = (gate, checks, inner, inquiry);
        foreach (var check in checks)
        {
            if (check.Check.IsOfHost)
                _traces ??= new Trace?[checks.Length];
        }

        var outcomes = new CheckOutcome[checks.Length];
        var (closes, isAnyWaived, there) = (inner.Length > 0, false, inquiry);
        for (var place = 0; place < checks.Length; place++)
        {
            if (place == 0 || !checks[place].IsAskedLike(checks[place - 1]))
                there = checks[place].For(inquiry);
            var outcome = GateJudge.Verdict(checks[place].Check, there, NewTraceAt(place));
            closes |= checks[place].Closes(outcome, inquiry);
            isAnyWaived |= outcome == Outcome.Waived;
            outcomes[place] = checks[place].Check.With(outcome);
        }

        Outcomes = new ValueList<CheckOutcome>(ImmutableCollectionsMarshal.AsImmutableArray(outcomes));
        Status = closes ? GateStatus.Closed : isAnyWaived ? GateStatus.OpenWithWaivers : GateStatus.Open;
    }

    internal Gate Gate { get; }

    /// <summary>What all its checks are judged on.</summary>
    internal ref readonly Inquiry Inquiry => ref _inquiry;

    internal ReadOnlySpan<JudgedCheck> Checks => _checks;

    internal InnerGate[] Inner { get; }

    internal ValueList<CheckOutcome> Outcomes { get; }

    internal GateStatus Status { get; }

    internal bool IsOpen => Status != GateStatus.Closed;

    /// <summary>The waivers that let checks go, in the order of the checks.</summary>
    internal ValueList<UsedWaiver> UsedWaivers()
    {
        List<UsedWaiver>? used = null;
        for (var place = 0; place < _checks.Length; place++)
        {
            if (Outcomes[place].Outcome == Outcome.Waived)
                (used ??= []).Add(Waivers.Used(_checks[place].For(_inquiry).WaiverOf(_checks[place].Check)!));
        }

        return used is null ? [] : ValueList.From(used);
    }

    /// <summary>The values of dated parameters that the checks were judged by, each once.</summary>
    internal ValueList<ParameterUse> Parameters()
    {
        List<ParameterUse>? uses = null;
        for (var place = 0; place < _checks.Length; place++)
        {
            if (_checks[place].Check.ReadsParameters)
                (uses ??= []).AddRange(TraceOf(place).Parameters);
        }

        return uses is null ? [] : ValueList.From(uses.Distinct());
    }

    /// <summary>Why a check stands as it does: by the same code, asked again, apart from a host's check, of which the first answer counts.</summary>
    internal Trace TraceOf(int place)
    {
        if (_traces?[place] is { } first)
            return first;
        var trace = new Trace();
        _checks[place].Judge(_inquiry, trace);
        return trace;
    }

    private Trace? NewTraceAt(int place) => _traces is not null && _checks[place].Check.IsOfHost ? _traces[place] = new Trace() : null;
}
