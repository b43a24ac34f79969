namespace Fremfaerd.Model.Readiness;

/// <summary>What a check asks of the plan of involvement and of the guidelines. Nothing here allocates.</summary>
internal static class InquiryOfPlans
{
    extension(in Inquiry inquiry)
    {
        /// <summary>
        /// The highest level promised to a party in the inquiry's phase and visit, or null. What was promised for a shorter
        /// sequence alone is owed there, not in the phase as a whole.
        /// </summary>
        internal InvolvementLevel? OwedLevel(Party party) => inquiry.PlanOf(inquiry.Phase).Owed(party, null);

        /// <summary>The latest entry that states the frame of a party in a phase as a whole, in whatever visit.</summary>
        internal Recorded<PhasePlan>? FrameOf(Phase phase, Party party) => inquiry.PlanOf(phase).Framed(party, null);

        /// <summary>
        /// The phase that comes next on the route, skipped phases left out; at the last one that is followed, that phase
        /// itself. After a phase before the record started comes the first one that is followed.
        /// </summary>
        internal Phase PhaseToCome
        {
            get
            {
                var (evidence, next) = (inquiry.Evidence, inquiry.Phase + 1);
                if (inquiry.Visit == 0 && next < evidence.StartsAt)
                    next = evidence.StartsAt;
                for (; next <= evidence.Until; next++)
                {
                    if (evidence.Skips[(int)next] is null)
                        return next;
                }

                return inquiry.Phase;
            }
        }

        /// <summary>The guideline of the inquiry's phase that stands at its instant, agreed in a committee of a kind or one that stands in for it.</summary>
        internal GivenGuideline? StandingGuideline(CommitteeKind kind) =>
            inquiry.StandingGuideline((kind, Own: inquiry.OwnCommittee(kind)), static (given, asked) =>
                asked.Own?.Accepts(given.Agreed.Value.Forum) ?? given.IsAgreedIn(asked.kind));

        /// <summary>The same, of those for which a condition holds; a static one with its context beside it costs nothing.</summary>
        internal GivenGuideline? StandingGuideline<T>(T context, Func<GivenGuideline, T, bool> isRight)
        {
            foreach (var given in inquiry.Evidence.Guidelines)
            {
                if (given.Agreed.Value.Phase == inquiry.Phase && given.StandsAt(inquiry.Instant) && isRight(given, context))
                    return given;
            }

            return null;
        }

        private PlanReading PlanOf(Phase phase) => new(inquiry.Evidence.Plans, phase, inquiry.Visit, inquiry.Instant);
    }
}
