namespace Fremfaerd.Model;

/// <summary>The involvement of a party in a phase was planned.</summary>
public sealed record InvolvementPlanned : ProcessEvent
{
    private static readonly LocalizedText Sentence = new(
        "Planlagt inddragelse {where}: {party} på niveauet {level}.",
        "Involvement planned {where}: {party} at level {level}.");

    private static readonly LocalizedText SentenceWithReason = new(
        "Planlagt inddragelse {where}: {party} på niveauet {level}, fordi: {reason}",
        "Involvement planned {where}: {party} at level {level}, because: {reason}");

    private static readonly LocalizedText SentenceWithFrame = new(
        "Planlagt inddragelse {where}: {party} på niveauet {level}. Fast: {fixed} Åbent: {open}",
        "Involvement planned {where}: {party} at level {level}. Fixed: {fixed} Open: {open}");

    private static readonly LocalizedText SentenceWithBoth = new(
        "Planlagt inddragelse {where}: {party} på niveauet {level}. Fast: {fixed} Åbent: {open} Begrundelse: {reason}",
        "Involvement planned {where}: {party} at level {level}. Fixed: {fixed} Open: {open} Reason: {reason}");

    /// <summary>The involvement of a party in a phase was planned.</summary>
    /// <param name="sequence">The place in the history, from 1.</param>
    /// <param name="stamp">Who recorded it and when.</param>
    /// <param name="what">The party, the level and the frame.</param>
    /// <exception cref="ArgumentException">A value is <c>default</c> or undefined.</exception>
    public InvolvementPlanned(long sequence, Stamp stamp, InvolvementPlan what)
        : base(sequence, stamp) =>
        What = what.NotNull();

    /// <summary>The party, the level and the frame.</summary>
    public InvolvementPlan What { get; }

    /// <inheritdoc/>
    public override string Type => "involvement.planned";

    /// <inheritdoc/>
    public override Explanation Describe(ProcessDefinition definition)
    {
        List<(string Name, TextValue Value)> values = [("where", Where), ("party", What.Party.Name), ("level", What.Level.Name)];
        if (What.Reason is { } reason)
            values.Add(("reason", reason));
        if (What.Frame is { } frame)
            values.AddRange([("fixed", frame.Fixed), ("open", frame.Open)]);
        var sentence = (What.Reason, What.Frame) switch
        {
            (null, null) => Sentence,
            (_, null) => SentenceWithReason,
            (null, _) => SentenceWithFrame,
            _ => SentenceWithBoth,
        };
        return sentence.With([.. values]);
    }

    private TextValue Where
    {
        get
        {
            var phase = What.Phase?.NameInSentence;
            var (danish, english) = (phase is null ? "i denne fase" : $"i {phase.Danish}", phase is null ? "for this phase" : $"for the {phase.English}");
            return What.Subcourse is { Name: var name }
                ? new LocalizedText($"{danish} ({name})", $"{english} ({name})")
                : new LocalizedText(danish, english);
        }
    }

    internal override ProcessCommand AsCommand() => new PlanInvolvement(What);

    /// <summary>In another phase it is another entry: that is withdrawn and planned anew.</summary>
    internal override bool CanBecome(ProcessCommand with) =>
        with is PlanInvolvement { What: var what } && what.Party == What.Party && what.Subcourse?.Id == What.Subcourse?.Id
        && (what.Phase is null || what.Phase == What.Phase);

    internal override EntryPlace PlaceIn(CourseState state) => EntryPlace.In(
        state.Evidence.Plans, state.Log.OriginOf(Sequence), (right, wrong) => wrong with { Plan = ((InvolvementPlanned)right).What },
        all => state with { Evidence = state.Evidence with { Plans = all } });

    internal override CourseState ApplyTo(CourseState state)
    {
        var phase = What.Phase ?? state.Phase;
        var entry = new Recorded<PhasePlan>(Sequence, Stamp, new PhasePlan(phase, state.VisitOf(phase), What));
        return state with { Evidence = state.Evidence with { Plans = state.Evidence.Plans.Add(entry) } };
    }
}
