using static Fremfaerd.Model.Definitions.StandardParameters;

namespace Fremfaerd.Model.Definitions.Standard;

/// <summary>The dated parameters of the standard definition: what was in force when, and where that stands.</summary>
internal static class StandardParameterTable
{
    internal static ValueList<Parameter> All { get; } =
    [
        Tender(
            TenderGoodsAndServices, 1_644_638,
            "tærsklen for varer og tjenesteydelser", "the threshold for goods and services"),
        Tender(
            TenderLightRegime, 5_581_350,
            "tærsklen for det lempelige regime", "the threshold of the light regime"),
        Tender(
            TenderSubLots, 595_344,
            "tærsklen for delkontrakter", "the threshold for sub-lots"),
        new()
        {
            Id = HighRiskAiDuties, Kind = ParameterKind.Start, SelectedBy = ParameterDate.GatePassage, Source = "X28",
            Name = new("AI-forordningens pligter for højrisiko-AI", "the duties of the AI Act on high-risk AI"),
            Values =
            [
                new(new(2024, 8, 1), new(2026, 8, 1), new DateOnly(2026, 8, 2), "X28"),

                // Adopted in June 2026 (Parliament on the 16th, Council on the 29th); publication was expected for July 2026.
                new(new(2026, 8, 2), null, new DateOnly(2027, 12, 2), "X28, D17"),
            ],
        },
        OfTheMunicipality(MedNotice, "X06, X07, X09", "varslet for MED-møder", "the notice of MED meetings"),
        OfTheMunicipality(BreachDeadline, "X10", "fristen ved brud på MED-aftalen", "the deadline at a breach of the MED agreement"),
    ];

    /// <summary>Agreements differ, so no value is given; where there is none, it is not judged.</summary>
    private static Parameter OfTheMunicipality(ParameterId id, string source, string danish, string english) => new()
    {
        Id = id,
        Kind = ParameterKind.Length,
        SelectedBy = ParameterDate.Occurrence,
        Source = source,
        Name = new(danish, english),
        Values = [],
    };

    /// <summary>Municipalities, without VAT; revised every two years (D18). Nothing is known for 2026 and later.</summary>
    private static Parameter Tender(ParameterId id, decimal kroner, string danish, string english) => new()
    {
        Id = id,
        Kind = ParameterKind.Threshold,
        SelectedBy = ParameterDate.Publication,
        Source = "X29, D18",
        Name = new(danish, english),
        Values = [new(new(2024, 1, 1), new(2025, 12, 31), new Threshold(Money.Kroner(kroner), Bound.AtOrAbove), "X29")],
    };
}
