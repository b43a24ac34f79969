namespace Fremfaerd.Model.Readiness;

/// <summary>
/// A route of procurement is chosen and still holds: the value as it reads now is held against the threshold of the day
/// that selects it. An estimate that grows to the threshold unmakes a direct purchase (X29).
/// </summary>
/// <param name="Value">The fact of kind amount that holds the estimated value, over the whole term with options.</param>
public sealed record RouteGrounded(FactId Value) : Requirement
{
    internal override ValueList<FactId> Facts => [Value];

    internal override string Canonical => $"route grounded({Value})";

    /// <summary>A route on record that does not hold cannot be declared to hold.</summary>
    internal override Outcome JudgeDeclared(in Inquiry inquiry, GateCheck check, Trace? trace)
    {
        var isBroken = inquiry.Evidence.Procurement.RouteBy(inquiry.Instant) is not null && Judge(inquiry, check, null) == Outcome.Unmet;
        return isBroken ? Judge(inquiry, check, trace) : Outcome.Met;
    }

    internal override Outcome Judge(in Inquiry inquiry, GateCheck check, Trace? trace)
    {
        var route = inquiry.Evidence.Procurement.RouteBy(inquiry.Instant);
        if (trace is not null)
            inquiry.AddEventsBehind(Value, trace);
        return route is null ? Unchosen(inquiry, check, trace) : Judge(route, inquiry, check, trace);
    }

    private Outcome Unchosen(in Inquiry inquiry, GateCheck check, Trace? trace)
    {
        trace?.Add(ProcurementFindings.RouteMissing);
        AddRouteStep(inquiry, check, trace);
        return Outcome.Unmet;
    }

    private Outcome Judge(Recorded<ChosenRoute> route, in Inquiry inquiry, GateCheck check, Trace? trace)
    {
        var reading = Read(route, inquiry, check);
        var outcome = OutcomeOf(reading);
        if (trace is not null)
            Explain(reading, outcome, inquiry, check, trace);
        return outcome;
    }

    private RouteReading Read(Recorded<ChosenRoute> route, in Inquiry inquiry, GateCheck check)
    {
        var parameter = inquiry.Evidence.Index.Parameters[route.Value.Threshold.Parameter];
        var on = inquiry.DateOf(parameter.SelectedBy, check.Address.Gate);
        var contract = inquiry.Evidence.Procurement.ContractBy(inquiry.Instant)?.Value.Value;
        return new RouteReading(route, parameter, on, parameter.ValueIn(on), Higher(inquiry.ValueOf(Value)?.Amount, contract));
    }

    /// <summary>A contract that became dearer than the estimate counts in its place.</summary>
    private static Money? Higher(Money? estimate, Money? contract) =>
        estimate is not null && contract is not null && contract.Currency == estimate.Currency && contract.Vat == estimate.Vat
        && contract.Amount > estimate.Amount
            ? contract
            : estimate;

    private static Outcome OutcomeOf(in RouteReading reading)
    {
        if (reading is not { Dated.Threshold: { } threshold, Value: { } value } || !threshold.IsComparableWith(value))
            return Outcome.Indeterminate;
        return reading.Route.Value.Route == ProcurementRoute.DirectPurchase && threshold.IsReachedBy(value) ? Outcome.Unmet : Outcome.Met;
    }

    private void Explain(in RouteReading reading, Outcome outcome, in Inquiry inquiry, GateCheck check, Trace trace)
    {
        trace.RestsOn(reading.Route);
        if (inquiry.Evidence.Procurement.ContractBy(inquiry.Instant) is { Value.Value: not null } contract)
            trace.RestsOn(contract);
        if (inquiry.Visit > 1 && reading.Route.Place < inquiry.VisitBegan)
            trace.Add(ProcurementFindings.RouteEarlierVisit, ("moment", reading.Route.HappenedInWords));
        if (reading.Parameter.SelectedBy == ParameterDate.Publication && inquiry.Evidence.Procurement.PublicationBy(inquiry.Instant) is { } published)
            trace.RestsOn(published);
        trace.Parameters.Add(new ParameterUse(reading.Parameter.Id, reading.On, reading.Dated));
        if (reading.Dated?.Threshold is not { } threshold)
        {
            trace.AddMissing(reading.Parameter, reading.On);
            return;
        }

        if (outcome == Outcome.Met)
        {
            trace.Add(ProcurementFindings.RouteHolds, RouteTexts.Values(reading.Route.Value.Route, reading.Value!, reading.Parameter, DayInWords(reading, inquiry), reading.Dated));
            return;
        }

        if (outcome == Outcome.Unmet)
        {
            trace.Add(ProcurementFindings.TenderRequired, RouteTexts.Values(reading.Value!, reading.Parameter, DayInWords(reading, inquiry), reading.Dated));
            AddRouteStep(inquiry, check, trace);
            return;
        }

        var fact = inquiry.Fact(Value);
        if (reading.Value is { } value)
        {
            AskForComparableValue(value, threshold, fact, trace);
            return;
        }

        trace.Add(ProcurementFindings.RouteValueOpen, ("fact", fact.Text));
        AddOnce(Planner.Clarify(fact), trace);
    }

    /// <summary>A route chosen today is held against what is known for today; where nothing is, choosing would not help.</summary>
    private void AddRouteStep(in Inquiry inquiry, GateCheck check, Trace? trace)
    {
        if (trace is null)
            return;
        var (today, value) = (DanishTime.DateOf(inquiry.Instant), inquiry.ValueOf(Value)?.Amount);
        var known = KnownThresholds(today, inquiry, check);
        if (known.Count == 0)
        {
            trace.Add(ProcurementFindings.NoThreshold, ("date", Moment.On(today)));
            trace.WayOut ??= WayOutTexts.ParameterMissing.With();
            return;
        }

        var usable = known.FindAll(one => value is null || one.Threshold.IsComparableWith(value));
        if (usable.Count == 0)
            AskForComparableValue(value!, known[0].Threshold, inquiry.Fact(Value), trace);
        IEnumerable<Parameter> offered = (usable.Count > 0 ? usable : known).Select(one => one.Parameter);
        trace.Steps.Add(new RouteStep(
            ValueList.From(offered.Select(parameter => parameter.Id)),
            StepTexts.ChooseRoute.With(("thresholds", TextValue.AnyOf(offered.Select(parameter => (TextValue)parameter.Name))))));
    }

    /// <summary>The day that selects the threshold; where it was corrected, that is shown.</summary>
    private static TextValue DayInWords(in RouteReading reading, in Inquiry inquiry)
    {
        if (reading.Parameter.SelectedBy == ParameterDate.Publication)
        {
            if (inquiry.Evidence.Procurement.PublicationBy(inquiry.Instant) is { } published)
                return published.Corrects is null ? Moment.On(reading.On) : published.HappenedInWords;
            if (reading.Route.Corrects is not null)
                return reading.Route.HappenedInWords;
        }

        return Moment.On(reading.On);
    }

    private static List<(Parameter Parameter, Threshold Threshold)> KnownThresholds(DateOnly today, in Inquiry inquiry, GateCheck check)
    {
        var known = new List<(Parameter, Threshold)>();
        foreach (var parameter in inquiry.Evidence.Index.Parameters.Thresholds)
        {
            var on = parameter.SelectedBy == ParameterDate.Publication ? today : inquiry.DateOf(parameter.SelectedBy, check.Address.Gate);
            if (parameter.ValueIn(on)?.Threshold is { } threshold)
                known.Add((parameter, threshold));
        }

        return known;
    }

    private static void AskForComparableValue(Money value, Threshold threshold, ProcessFact fact, Trace trace)
    {
        trace.Add(
            ProcurementFindings.RouteNotComparable,
            ("fact", fact.Text), ("value", value.InWords), ("threshold", threshold.Amount.InWords),
            ("currency", threshold.Amount.Currency), ("vat", threshold.Amount.Vat.Name));
        AddOnce(Planner.Clarify(fact), trace);
    }

    private static void AddOnce(NextStep step, Trace trace)
    {
        if (!trace.Steps.Contains(step))
            trace.Steps.Add(step);
    }
}
