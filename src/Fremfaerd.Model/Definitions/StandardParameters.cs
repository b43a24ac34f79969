namespace Fremfaerd.Model.Definitions;

/// <summary>
/// The dated parameters of the standard definition by name; <see cref="StandardDefinition.Current"/> holds their values
/// with periods and sources. They are secondary readings: a municipality checks the value of its day at the source.
/// </summary>
public static class StandardParameters
{
    /// <summary>
    /// The tender threshold of municipalities for goods and services, without VAT (X29). The bound itself counts; the day of
    /// publication selects. Known for 2024 and 2025; it is revised every two years (D18), and from 2026 on none is known here.
    /// </summary>
    public static ParameterId TenderGoodsAndServices { get; } = "tender-goods-and-services";

    /// <summary>The tender threshold of municipalities under the light regime, without VAT (X29); else as <see cref="TenderGoodsAndServices"/>.</summary>
    public static ParameterId TenderLightRegime { get; } = "tender-light-regime";

    /// <summary>The threshold of municipalities for sub-lots, without VAT (X29); else as <see cref="TenderGoodsAndServices"/>.</summary>
    public static ParameterId TenderSubLots { get; } = "tender-sub-lots";

    /// <summary>
    /// The day from which the duties on high-risk AI of the AI Act apply: 2 August 2026 as the rules stood until 1 August
    /// 2026, 2 December 2027 as they stand from the day after (X28, D17). The day of go-live selects, so first use decides.
    /// Uncertain: the change was adopted in June 2026, but its publication in the Official Journal was only expected for
    /// July 2026 when the sources were read, and was not seen.
    /// </summary>
    public static ParameterId HighRiskAiDuties { get; } = "high-risk-ai-duties";

    /// <summary>
    /// How long before a meeting of a MED committee its material must have been sent, by the municipality's own procedure
    /// guideline (X06, X07, X09). Agreements differ, so the standard definition gives no value and the notice is not judged; a
    /// municipality adds its own with <see cref="DatedValue"/>. The day of the meeting selects.
    /// </summary>
    public static ParameterId MedNotice { get; } = "med-notice";

    /// <summary>
    /// How long management has to withdraw a decision after a breach of the duty to inform and discuss was raised (MED § 21:
    /// X10). The deadlines of municipal agreements were not seen and differ, so the standard definition gives none; a
    /// municipality adds its own. The day the breach was raised selects.
    /// </summary>
    public static ParameterId BreachDeadline { get; } = NoOpenBreach.DeadlineParameter;
}
