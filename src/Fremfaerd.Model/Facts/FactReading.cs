namespace Fremfaerd.Model.Facts;

/// <summary>
/// The facts as they read at an instant: what was clarified, else what another fact implies, else the declared
/// default. Assumptions are for planning: "what would follow if the answer were yes?"
/// </summary>
/// <param name="Sheet">What was clarified.</param>
/// <param name="At">The instant looked from.</param>
/// <param name="NewDecision">Whether a decision of this visit changes work.</param>
/// <param name="WorkChanged">Whether any decision on record changes work.</param>
/// <param name="Assumed">What a plan takes to be clarified.</param>
/// <param name="UpTo">The last event that counts: to read what stood there then.</param>
internal readonly record struct FactReading(
    FactSheet Sheet, DateTimeOffset At, bool NewDecision, bool WorkChanged, FactAssumption? Assumed = null,
    long UpTo = long.MaxValue)
{
    internal FactReading Assume(int place, FactValue value) => this with { Assumed = new(place, value, Assumed) };

    internal Truth TruthOf(int place) => ValueOf(place) switch
    {
        null => Truth.NotClarified,
        { YesNo: true } => Truth.Yes,
        _ => Truth.No,
    };

    internal FactValue? ValueOf(int place) => Sheet.Index.Facts[place].IsReadFromDecisions
        ? NewDecision
        : ClarifiedValue(place) ?? ImpliedValue(place) ?? Sheet.Index.Facts[place].Default;

    /// <summary>What other facts make of this one: "no" where one it depends on is no, "yes" where one that depends on it is yes.</summary>
    internal FactValue? ImpliedValue(int place)
    {
        foreach (var implier in Sheet.Index.ImpliersOf(place))
        {
            if (TruthOf(implier) == Truth.No)
                return FactValue.No;
        }

        return HasDependentClarifiedAsYes(place) ? FactValue.Yes : null;
    }

    private bool HasDependentClarifiedAsYes(int place)
    {
        foreach (var dependent in Sheet.Index.DependentsOf(place))
        {
            if (ClarifiedValue(dependent)?.YesNo == true || HasDependentClarifiedAsYes(dependent))
                return true;
        }

        return false;
    }

    private FactValue? ClarifiedValue(int place)
    {
        if (Sheet.Index.Facts[place].IsReadFromDecisions)
            return WorkChanged ? FactValue.Yes : null;
        for (var assumption = Assumed; assumption is not null; assumption = assumption.Next)
        {
            if (assumption.Place == place)
                return assumption.Value;
        }

        return Sheet[place]?.By(At, UpTo)?.Value;
    }
}
