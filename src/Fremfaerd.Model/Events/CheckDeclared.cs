namespace Fremfaerd.Model;

/// <summary>A check of a phase before enrolment was declared met, without evidence.</summary>
public sealed record CheckDeclared : ProcessEvent
{
    private static readonly LocalizedText Sentence = new(
        "{check} blev erklæret opfyldt uden bilag: {statement}",
        "{check} was declared met without evidence: {statement}");

    /// <summary>A check of a phase before enrolment was declared met, without evidence.</summary>
    /// <param name="sequence">The place in the history, from 1.</param>
    /// <param name="stamp">Who recorded it and when.</param>
    /// <param name="check">The check at its gate.</param>
    /// <param name="statement">What is declared.</param>
    /// <exception cref="ArgumentException">A value is <c>default</c> or undefined.</exception>
    public CheckDeclared(long sequence, Stamp stamp, CheckAddress check, string statement)
        : base(sequence, stamp) =>
        (Check, Statement) = (check.Given(), statement.NotNull());

    /// <summary>The check at its gate.</summary>
    public CheckAddress Check { get; }

    /// <summary>What is declared.</summary>
    public string Statement { get; }

    /// <inheritdoc/>
    public override string Type => "check.declared";

    /// <inheritdoc/>
    public override Explanation Describe(ProcessDefinition definition) => Sentence.With(("check", $"{Check}"), ("statement", Statement));

    internal override ProcessCommand AsCommand() => new Declare(Check, Statement);

    internal override EntryPlace PlaceIn(CourseState state)
    {
        state.Definition.Index.TryFindCheck(Check, out var check);
        var entries = state.Evidence.Declarations;
        return EntryPlace.Of(
            entries[check!.Place]!, (right, wrong) => wrong with { Statement = ((CheckDeclared)right).Statement },
            entry => state with { Evidence = state.Evidence with { Declarations = entries.SetItem(check.Place, entry) } });
    }

    internal override CourseState ApplyTo(CourseState state)
    {
        state.Definition.Index.TryFindCheck(Check, out var check);
        var entries = state.Evidence.Declarations;
        var entry = new Recorded<Declaration>(Sequence, Stamp, new Declaration(Check, Statement), entries[check!.Place]);
        return state with { Evidence = state.Evidence with { Declarations = entries.SetItem(check.Place, entry) } };
    }
}
