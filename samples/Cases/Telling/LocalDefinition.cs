namespace Cases.Telling;

/// <summary>
/// The standard definition with what a municipality adds of its own: its committees, and the notice and the deadline of its
/// MED agreement. Those of the cases are invented.
/// </summary>
internal static class LocalDefinition
{
    private const string Guideline = "procedureretningslinjen, opdigtet", Agreement = "den lokale MED-aftale, opdigtet";

    private static readonly DateOnly From = new(2025, 1, 1);

    internal static ProcessDefinition Of(string id, ValueList<MunicipalCommittee> committees)
    {
        var standard = StandardDefinition.Current.Content;
        return ProcessDefinition.Build(standard with
        {
            Id = id,
            Committees = committees,
            Parameters = [.. standard.Parameters.Select(parameter => parameter with { Values = [.. parameter.Values, .. OwnOf(parameter.Id)] })],
        });
    }

    private static IEnumerable<DatedValue> OwnOf(ParameterId parameter)
    {
        if (parameter == StandardParameters.MedNotice)
            yield return new DatedValue(From, null, CalendarPeriod.OfDays(14), Guideline);
        if (parameter == StandardParameters.BreachDeadline)
            yield return new DatedValue(From, null, CalendarPeriod.OfMonths(1), Agreement);
    }
}
