namespace Fremfaerd.Model.Tests.Process.Model;

internal sealed partial class PlainCourse
{
    private PlainBreach What(PlainEntry raised) => Breaches.Find(breach => breach.Raised == raised)!;

    private PlainBreach? BreachOf(BreachId id) => Breaches.Find(breach => ((RaiseBreach)breach.Raised.What).What.Id == id);

    private static bool IsEnded(PlainBreach breach) => breach.Settlements.Count > 0 || breach.WithdrawnBy is not null;

    /// <summary>What something rests on cannot be taken away: a decision, a breach, the first place a breach went.</summary>
    private bool IsBreached(PlainEntry wrong) => wrong.What switch
    {
        RecordDecision => Breaches.Exists(breach => breach.About.Contains(wrong)),
        RaiseBreach => What(wrong).Later.Any(),
        ReferBreach { To: ReferralBody.MainCommittee } refer => BreachOf(refer.Breach)!.Referrals.Count > 1,
        _ => false,
    };

    private string? BreachFault(ProcessCommand command, PlainEntry? wrong, Moment? reported, Moment happened) => command switch
    {
        RaiseBreach raise => RaiseFault(raise.What, wrong, reported, happened),
        ReferBreach refer => GoingOnFault(refer.Breach, wrong, happened) ?? ReferralFault(refer) ?? Text(refer.Reason),
        SettleBreach settle => GoingOnFault(settle.Breach, wrong, happened) ?? Text(settle.Text) ?? Text(settle.Reference),
        _ => null,
    };

    private string? RaiseFault(Breach what, PlainEntry? wrong, Moment? reported, Moment happened)
    {
        if (wrong is null && BreachOf(what.Id) is not null)
            return "breach.known";
        if (what.RaisedBy.Party == Party.Citizens)
            return "breach.not-employee-side";
        if (CommitteeFault(what.RaisedBy.Committee) is { } unknown)
            return unknown;
        var phase = what.Phase ?? (wrong is null ? Phase : What(wrong).Phase);
        if (phase > Phase && (wrong is null || phase != What(wrong).Phase))
            return "breach.phase-ahead";
        if (!Concerned(what, wrong, wrong?.Place ?? Sequence + 1, reported, happened).Any())
            return what.Decision is null ? "breach.no-decision" : "breach.decision-unknown";
        return Text(what.Text);
    }

    /// <summary>The decisions of the phase that had been taken and stood when it was raised, or the one it names.</summary>
    private IEnumerable<PlainEntry> Concerned(Breach what, PlainEntry? wrong, long place, Moment? reported, Moment happened)
    {
        var before = wrong is null ? null : What(wrong);
        var phase = what.Phase ?? before?.Phase ?? Phase;
        foreach (var decision in Decisions)
        {
            var isOfPhase = decision.Phase == phase || (before?.Phase == phase && before.About.Contains(decision));
            var stood = decision.Place < place && (decision.WithdrawnBy is null || decision.WithdrawnBy > place);
            var isLater = (decision.Reported ?? reported) is not null && decision.Happened.ComparedTo(happened) == MomentOrder.After;
            var isNamed = what.Decision is not { } number || decision.Versions.Exists(version => version.Sequence == number);
            if (isOfPhase && stood && !isLater && isNamed)
                yield return decision;
        }
    }

    private string? GoingOnFault(BreachId id, PlainEntry? wrong, Moment happened)
    {
        if (BreachOf(id) is not { } breach)
            return "breach.unknown";
        if (wrong is null && (breach.Settlements.Count > 0 || breach.WithdrawnBy is not null))
            return "breach.closed";
        return happened.ComparedTo(breach.Raised.Happened) == MomentOrder.Before ? "breach.before-raised" : null;
    }

    private string? ReferralFault(ReferBreach refer)
    {
        var been = BreachOf(refer.Breach)!.Referrals.Select(referral => ((ReferBreach)referral.What).To).ToList();
        var isNext = refer.To == ReferralBody.MainCommittee ? !been.Contains(ReferralBody.MainCommittee) : been.Contains(ReferralBody.MainCommittee) && been.Count == 1;
        return isNext ? null : "breach.referral-order";
    }

    private void WriteBreach(ProcessCommand command, long sequence)
    {
        var home = command switch
        {
            ReferBreach refer => BreachOf(refer.Breach)!.Referrals,
            SettleBreach settle => BreachOf(settle.Breach)!.Settlements,
            _ => Stack("breaches"),
        };
        var entry = new PlainEntry { Home = home, IsStack = false };
        entry.Versions.Add((sequence, Stamp.RecordedAt, Stamp.HappenedAt, command));
        home.Add(entry);
        _entries[sequence] = entry;
        if (command is not RaiseBreach { What: var what })
            return;
        var breach = new PlainBreach { Raised = entry, Phase = what.Phase ?? Phase };
        breach.About.AddRange(Concerned(what, null, sequence, entry.Reported, entry.Happened));
        Breaches.Add(breach);
    }

    /// <summary>A corrected breach is about what it says now.</summary>
    private void Concern(PlainBreach breach, Breach what)
    {
        List<PlainEntry> about = [.. Concerned(what, breach.Raised, breach.Raised.Place, breach.Raised.Reported, breach.Raised.Happened)];
        breach.Phase = what.Phase ?? breach.Phase;
        breach.About.Clear();
        breach.About.AddRange(about);
    }
}
