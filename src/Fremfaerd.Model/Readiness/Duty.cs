namespace Fremfaerd.Model.Readiness;

/// <summary>Whether a check applies: its condition, and where it is a duty with a starting date, that date too.</summary>
internal static class Duty
{
    internal static Truth Applies(GateCheck check, in Inquiry inquiry)
    {
        var condition = check.AppliesWhen.Evaluate(inquiry.Facts);
        return condition == Truth.Yes && check.Check.AppliesFrom is { } id ? HasBegun(id, check.Address.Gate, inquiry, null) : condition;
    }

    /// <summary>Not clarified where no value is known for the day.</summary>
    internal static Truth HasBegun(ParameterId id, GateId gate, in Inquiry inquiry, Trace? trace)
    {
        var parameter = inquiry.Evidence.Index.Parameters[id];
        var on = inquiry.DateOf(parameter.SelectedBy, gate);
        var value = parameter.ValueIn(on);
        if (trace is not null)
            Explain(parameter, on, value, inquiry, gate, trace);
        if (value?.Start is not { } start)
            return Truth.NotClarified;
        return on < start ? Truth.No : Truth.Yes;
    }

    private static void Explain(Parameter parameter, DateOnly on, DatedValue? value, in Inquiry inquiry, GateId gate, Trace trace)
    {
        trace.Parameters.Add(new ParameterUse(parameter.Id, on, value));
        if (parameter.SelectedBy == ParameterDate.GatePassage && inquiry.PassageOf(gate) is { } passed)
            trace.Events.Add(passed.Sequence);
        if (value?.Start is not { } start)
        {
            trace.AddMissing(parameter, on);
            return;
        }

        trace.Add(
            on < start ? ProcurementFindings.DutyNotYet : ProcurementFindings.DutyApplies,
            ("date", Moment.On(on)), ("start", Moment.On(start)), ("parameter", parameter.Name), ("source", value.Source));
    }
}
