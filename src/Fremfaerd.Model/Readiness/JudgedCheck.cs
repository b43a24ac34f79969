namespace Fremfaerd.Model.Readiness;

/// <summary>A check as one gate judges it: its own, or one carried from an earlier phase.</summary>
internal readonly record struct JudgedCheck(GateCheck Check, CarriedCheck? Carried = null)
{
    /// <summary>Of a phase before enrolment only what the definition marks, and blocking law, can close a gate.</summary>
    internal bool CanClose => Check.IsBlocking
        && (Carried?.Why != CarriedBecause.NotObserved || Check.Check.NeededWheneverEnrolled || Check.Check.Basis == Basis.Law);

    /// <summary>The inquiry in the check's own phase and visit.</summary>
    internal Inquiry For(in Inquiry inquiry) => Carried is null
        ? inquiry
        : inquiry.In(Carried.Phase, Carried.Visit, Carried.VisitBegan, Carried.VisitBeganAt);

    /// <summary>Whether it is asked in the same phase and visit, so that one inquiry serves both.</summary>
    internal bool IsAskedLike(JudgedCheck other) => ReferenceEquals(Carried, other.Carried)
        || (Carried is not null && other.Carried is not null && Carried.Phase == other.Carried.Phase && Carried.Visit == other.Carried.Visit
            && Carried.VisitBegan == other.Carried.VisitBegan && Carried.VisitBeganAt == other.Carried.VisitBeganAt);

    internal Outcome Judge(in Inquiry inquiry, Trace? trace) => GateJudge.Verdict(Check, For(inquiry), trace);

    /// <summary>Whether the outcome keeps the gate closed. What can no longer be met since enrolment came later is shown, not enforced.</summary>
    internal bool Closes(Outcome outcome, in Inquiry inquiry) =>
        CanClose && GateJudge.Closes(outcome)
        && !(Carried?.Why == CarriedBecause.NotObserved && Check.Check.Requirement.IsBeyondRepair(For(inquiry)));
}
