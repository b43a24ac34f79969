namespace Native;

/// <summary>A small course from its enrolment into the decision phase.</summary>
internal sealed class NightCourse
{
    private static readonly Actor Manager = new("leder-17", StandardRoles.DecidingManager);

    private readonly ProcessSession _session = ProcessSession.Enrol(
        StandardDefinition.Current, "AI i nattevagten", Phase.Idea, Manager, new FixedClock(), "Plejecentret", "nattevagt-1");

    internal TechnologyProcess Process => _session.Process;

    /// <summary>A fact, a question and a refusal: the gate is still closed, and says why.</summary>
    internal Refused TryTooEarly()
    {
        Accepted(_session.Clarify(StandardFacts.AffectsWorkingConditions, false));
        Accepted(_session.Answer("F1-KO-1", "Færre unødige tilsyn, tryggere nætter."));
        return _session.AdvanceTo(Phase.Decision) as Refused ?? throw new BrokenRunException("A closed gate let the course through.");
    }

    /// <summary>What the gate asked for, and the next phase.</summary>
    internal void Advance()
    {
        Accepted(_session.Confirm("F1-R2", "dok. 1"));
        Accepted(_session.RecordDecision(
            new(DecisionOutcome.GoAhead, DecisionLevel.Area, "Centerchefen", "idéen undersøges på ét plejecenter", changesWork: false, "dok. 2")));
        Accepted(_session.AdvanceTo(Phase.Decision));
    }

    internal GateReport Assess() => _session.Assess();

    private static void Accepted(Reply reply)
    {
        if (reply is Refused no)
            throw new BrokenRunException($"{no.Code}: {no.Why.English}");
    }
}
