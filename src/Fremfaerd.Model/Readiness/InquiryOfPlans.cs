namespace Fremfaerd.Model.Readiness;

/// <summary>What a check asks of the plan of involvement and of the guidelines. Nothing here allocates.</summary>
internal static class InquiryOfPlans
{
    extension(in Inquiry inquiry)
    {
        /// <summary>
        /// The highest level promised to a party in the inquiry's phase, in whatever visit, or null. What was promised for a shorter
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

        /// <summary>
        /// The guideline of the inquiry's phase that stands, agreed before a passage where that lies behind, in the committee of the
        /// unit or, without a tree, in one of the kind.
        /// </summary>
        internal GivenGuideline? StandingGuideline(CommitteeKind kind, in Deadline deadline)
        {
            var (own, at) = (inquiry.OwnCommittee(kind), deadline.LooksFrom(inquiry.Instant));
            foreach (var given in inquiry.Evidence.Guidelines)
            {
                var isThere = own?.Accepts(given.Agreed.Value.Forum) ?? given.IsAgreedIn(kind);
                if (isThere && given.Agreed.Value.Phase == inquiry.Phase && given.StandsAt(at) && deadline.OrderOf(given.Agreed) != Outcome.Unmet)
                    return given;
            }

            return null;
        }

        private PlanReading PlanOf(Phase phase) => new(inquiry.Evidence.Plans, phase, inquiry.Instant);
    }
}
