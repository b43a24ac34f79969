namespace Fremfaerd.Model;

/// <summary>A party or committee was involved.</summary>
public sealed record InvolvementHeld : ProcessEvent
{
    private static readonly LocalizedText Sentence = new(
        "{forum} blev inddraget {moment} ({level}): {subject}",
        "{forum}: involved {moment} ({level}): {subject}");

    /// <summary>A party or committee was involved.</summary>
    /// <param name="sequence">The place in the history, from 1.</param>
    /// <param name="stamp">Who recorded it and when.</param>
    /// <param name="what">With whom, at which level, on what.</param>
    /// <exception cref="ArgumentException">A value is <c>default</c> or undefined.</exception>
    public InvolvementHeld(long sequence, Stamp stamp, HeldInvolvement what)
        : base(sequence, stamp) =>
        What = what.NotNull();

    /// <summary>With whom, at which level, on what.</summary>
    public HeldInvolvement What { get; }

    /// <inheritdoc/>
    public override string Type => "involvement.held";

    /// <inheritdoc/>
    public override Explanation Describe(ProcessDefinition definition) => Describe(definition, Stamp.Happened);

    internal override Explanation Describe(ProcessDefinition definition, TextValue happened) =>
        Sentence.With(("forum", definition.NameOf(What.Forum)), ("moment", happened), ("level", What.Level.Name), ("subject", What.Subject));

    internal override ProcessCommand AsCommand() => new HoldInvolvement(What);

    /// <summary>With somebody else, or at a higher level, it is another meeting: that is withdrawn and recorded with its own moment.</summary>
    internal override bool CanBecome(ProcessCommand with) =>
        with is HoldInvolvement { What: var what } && (what.Forum == What.Forum || what.Forum.Names(What.Forum)) && what.Level <= What.Level;

    internal override EntryPlace PlaceIn(CourseState state) => EntryPlace.In(
        state.Evidence.Involvements, state.Log.OriginOf(Sequence), Read, all => state with { Evidence = state.Evidence with { Held = HeldLog.Of(all) } });

    /// <summary>Where no phase is named, a corrected involvement keeps that of the wrong one.</summary>
    private static HeldInvolvement Read(ProcessEvent right, HeldInvolvement wrong)
    {
        var what = ((InvolvementHeld)right).What;
        return what with { Phase = what.Phase ?? wrong.Phase };
    }

    internal override CourseState ApplyTo(CourseState state)
    {
        var held = What with { Phase = What.Phase ?? state.Phase };
        var entry = new Recorded<HeldInvolvement>(Sequence, Stamp, held);
        return state with { Evidence = state.Evidence with { Held = state.Evidence.Held.Add(entry) } };
    }
}
