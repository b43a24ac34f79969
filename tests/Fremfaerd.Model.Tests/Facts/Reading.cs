namespace Fremfaerd.Model.Tests.Facts;

/// <summary>Facts as they read a day after some of them were clarified.</summary>
internal static class Reading
{
    internal static readonly FactIndex Standard = new(StandardDefinition.Current.Content.Facts);

    /// <summary>Three facts that imply nothing, for truth tables.</summary>
    internal static readonly FactIndex Plain = new([Fact("a"), Fact("b"), Fact("c")]);

    internal static FactReading Of(FactIndex index, params (string Fact, FactValue? Value)[] clarified)
    {
        var sheet = new FactSheet(index);
        foreach (var (fact, value) in clarified)
            sheet = value is null ? sheet : sheet.With(index.PlaceOf(fact), new Recorded<FactValue>(1, Any.Stamp(), value));
        return new FactReading(sheet, Any.Start.AddDays(2), NewDecision: false, WorkChanged: false);
    }

    internal static FactReading Standardly(params (string Fact, FactValue? Value)[] clarified) => Of(Standard, clarified);

    internal static Truth TruthOf(this FactReading reading, FactId fact) => reading.TruthOf(reading.Sheet.Index.PlaceOf(fact));

    internal static FactValue? ValueOf(this FactReading reading, FactId fact) => reading.ValueOf(reading.Sheet.Index.PlaceOf(fact));

    /// <summary>The value that makes a yes-no fact read as the truth; null where it is not clarified.</summary>
    internal static FactValue? ValueFor(Truth truth) => truth switch
    {
        Truth.Yes => FactValue.Yes,
        Truth.No => FactValue.No,
        _ => null,
    };

    private static ProcessFact Fact(string id) => new() { Id = id, Source = "derived", Text = new("Et forhold", "A fact") };
}
