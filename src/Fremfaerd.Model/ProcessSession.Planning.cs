namespace Fremfaerd.Model;

public sealed partial class ProcessSession
{
    /// <summary>Plans how a party is involved; see <see cref="PlanInvolvement"/>.</summary>
    /// <param name="what">The party, the level and the frame.</param>
    /// <returns>The reply.</returns>
    public Reply Plan(InvolvementPlan what) => Decide(new PlanInvolvement(what));

    /// <summary>Records a guideline that was agreed; see <see cref="Model.AgreeGuideline"/>.</summary>
    /// <param name="what">Its kind, subject and committee.</param>
    /// <param name="agreedAt">When it was agreed; null for now.</param>
    /// <returns>The reply.</returns>
    public Reply AgreeGuideline(Guideline what, Moment? agreedAt = null) => Decide(new AgreeGuideline(what), agreedAt);

    /// <summary>Records that a guideline was terminated; see <see cref="Model.TerminateGuideline"/>.</summary>
    /// <param name="guideline">The guideline.</param>
    /// <param name="reason">Why.</param>
    /// <param name="noticeGivenAt">The day of notice; null for now.</param>
    /// <returns>The reply.</returns>
    public Reply TerminateGuideline(GuidelineId guideline, string reason, Moment? noticeGivenAt = null) =>
        Decide(new TerminateGuideline(guideline, reason), noticeGivenAt);
}
