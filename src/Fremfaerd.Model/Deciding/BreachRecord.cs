using System.Collections.Immutable;

namespace Fremfaerd.Model;

/// <summary>What a breach concerns, and how what is on record about breaches changes.</summary>
internal static class BreachRecord
{
    internal static Phase PhaseOf(Breach what, RaisedBreach? wrong, CourseState state) => what.Phase ?? wrong?.Phase ?? state.Phase;

    /// <summary>
    /// The decisions of the phase that stood when the breach was raised, or the one it names, by the places they were first
    /// recorded at. A corrected breach keeps those it concerned, whatever phase they were corrected to since.
    /// </summary>
    internal static IEnumerable<long> DecisionsOf(Breach what, long place, Moment happened, Moment? reportedAt, RaisedBreach? wrong, CourseState state)
    {
        var phase = PhaseOf(what, wrong, state);
        return
            from decision in state.Evidence.Decisions
            where decision.Value.Phase == phase || (phase == wrong?.Phase && wrong.Decisions.Contains(decision.Place))
            where decision.Place < place && (decision.Value.WithdrawnBy is not { } back || back > place)
            where !decision.LiesAfter(happened, reportedAt)
            where what.Decision is not { } number || HasNumber(decision, number)
            select decision.Place;
    }

    /// <summary>Only a breach that was raised and has not come to its end goes on; what was entered before that can still be corrected.</summary>
    internal static Ruling? NotOpen(BreachId id, DecisionContext context)
    {
        if (Known.Breach(id, context.State) is not { } breach)
            return Ruling.No(BreachRefusals.BreachUnknown, ("breach", $"{id}"));
        if (breach.IsEnded && context.Replaces is null)
        {
            var state = breach.Settlement is null ? BreachState.DecisionWithdrawn : BreachState.Settled;
            return Ruling.No(BreachRefusals.BreachClosed, ("breach", $"{id}"), ("state", state.Name));
        }

        return context.Happened.ComparedTo(breach.Raised.Happened) == MomentOrder.Before
            ? Ruling.No(BreachRefusals.BreachNotRaisedYet, ("moment", context.Happened), ("raised", breach.Raised.Happened))
            : null;
    }

    /// <summary>The breach as it stands by an entry, first made or corrected, with what came of it before.</summary>
    internal static RaisedBreach Read(Recorded<Breach> raised, RaisedBreach? wrong, CourseState state)
    {
        var decisions = ValueList.From(DecisionsOf(raised.Value, raised.Place, raised.Happened, raised.ReportedAt, wrong, state));
        return new RaisedBreach(raised, PhaseOf(raised.Value, wrong, state), decisions, DeadlineOf(raised, state))
        {
            ReferredTo = wrong?.ReferredTo ?? [],
            Settlement = wrong?.Settlement,
            Withdrawal = WithdrawalOf(decisions, state),
        };
    }

    /// <summary>A return withdraws decisions; a breach comes to its end when the last one it concerns is withdrawn (MED § 21: X10).</summary>
    internal static GrowingList<RaisedBreach> AfterReturn(PhaseReturned back, CourseState state)
    {
        if (state.Evidence.Breaches.IsEmpty)
            return state.Evidence.Breaches;
        var standing = state.Evidence.Decisions
            .Where(decision => decision.Value.Phase < back.To && decision.Value.WithdrawnBy is null).Select(decision => decision.Place).ToHashSet();
        return
        [
            .. state.Evidence.Breaches.Select(breach => breach.Withdrawal is null && !breach.Decisions.Any(standing.Contains)
                ? breach with { Withdrawal = new Recorded<Phase>(back.Sequence, back.Stamp, back.To) }
                : breach),
        ];
    }

    /// <summary>The state with a breach changed.</summary>
    internal static CourseState With(BreachId id, Func<RaisedBreach, RaisedBreach> change, CourseState state)
    {
        var all = state.Evidence.Breaches;
        var place = PlaceOf(id, state);
        return state with { Evidence = state.Evidence with { Breaches = all.SetItem(place, change(all[place])) } };
    }

    internal static int PlaceOf(BreachId id, CourseState state) =>
        state.Evidence.Breaches.Select(breach => breach.Raised.Value.Id).ToList().IndexOf(id);

    private static bool HasNumber(Recorded<PhaseDecision> decision, long number)
    {
        for (var version = decision; version is not null; version = version.Corrects)
        {
            if (version.Sequence == number)
                return true;
        }

        return false;
    }

    private static Recorded<Phase>? WithdrawalOf(ValueList<long> places, CourseState state)
    {
        var withdrawn = state.Evidence.Decisions.Where(decision => places.Contains(decision.Place)).Select(decision => decision.Value.WithdrawnBy).ToList();
        if (withdrawn.Contains(null))
            return null;
        var back = (PhaseReturned)state.History[(int)withdrawn.Max()!.Value - 1];
        return new Recorded<Phase>(back.Sequence, back.Stamp, back.To);
    }

    /// <summary>The first day of the calendar is <c>default</c> and selects nothing.</summary>
    private static ParameterUse? DeadlineOf(Recorded<Breach> raised, CourseState state) =>
        raised.Happened.Date is var day && day != default && state.Definition.Index.Parameters.TryFind(NoOpenBreach.DeadlineParameter, out var parameter)
            ? new ParameterUse(parameter!.Id, day, parameter.ValueIn(day))
            : null;
}
