namespace Fremfaerd.Model;

/// <summary>A check was confirmed with a reference.</summary>
public sealed record CheckConfirmed : ProcessEvent
{
    private static readonly LocalizedText Sentence = new(
        "{check} blev bekræftet ({reference}).",
        "{check} was confirmed ({reference}).");

    /// <summary>A check was confirmed with a reference.</summary>
    /// <param name="sequence">The place in the history, from 1.</param>
    /// <param name="stamp">Who recorded it and when.</param>
    /// <param name="check">The check at its gate.</param>
    /// <param name="reference">Where the evidence is.</param>
    /// <exception cref="ArgumentException">A value is <c>default</c> or undefined.</exception>
    public CheckConfirmed(long sequence, Stamp stamp, CheckAddress check, string reference)
        : base(sequence, stamp) =>
        (Check, Reference) = (check.Given(), reference.NotNull());

    /// <summary>The check at its gate.</summary>
    public CheckAddress Check { get; }

    /// <summary>Where the evidence is.</summary>
    public string Reference { get; }

    /// <summary>The Danish day the document carries, or null.</summary>
    public DateOnly? Dated { get; init => field = value?.Given(); }

    /// <inheritdoc/>
    public override string Type => "check.confirmed";

    /// <inheritdoc/>
    public override Explanation Describe(ProcessDefinition definition) => Sentence.With(("check", $"{Check.Code}"), ("reference", Reference));

    internal override ProcessCommand AsCommand() => new Confirm(Check.Code, Reference, Check.Gate) { Dated = Dated };

    internal override bool CanBecome(ProcessCommand with) =>
        with is Confirm confirm && confirm.Check == Check.Code && (confirm.Gate is null || confirm.Gate == Check.Gate);

    internal override EntryPlace PlaceIn(CourseState state)
    {
        state.Definition.Index.TryFindCheck(Check, out var check);
        var entries = state.Evidence.Confirmations;
        return EntryPlace.Of(
            entries[check!.Place]!, (right, wrong) => wrong with { Reference = ((CheckConfirmed)right).Reference, Dated = ((CheckConfirmed)right).Dated },
            entry => state with { Evidence = state.Evidence with { Confirmations = entries.SetItem(check.Place, entry) } });
    }

    internal override CourseState ApplyTo(CourseState state)
    {
        state.Definition.Index.TryFindCheck(Check, out var check);
        var visit = state.VisitOf(state.Definition.Index.PhaseOf(Check.Gate));
        var entries = state.Evidence.Confirmations;
        var entry = new Recorded<Confirmation>(
            Sequence, Stamp, new Confirmation(Check, visit, Reference) { Dated = Dated }, entries[check!.Place]);
        return state with { Evidence = state.Evidence with { Confirmations = entries.SetItem(check.Place, entry) } };
    }
}
