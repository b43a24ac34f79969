namespace Fremfaerd.Model;

/// <summary>The contract was signed.</summary>
public sealed record ContractSigned : ProcessEvent
{
    private static readonly LocalizedText Sentence = new(
        "Aftalen med {supplier} blev underskrevet {moment} ({reference}).",
        "The contract with {supplier} was signed {moment} ({reference}).");

    /// <summary>The contract was signed.</summary>
    /// <param name="sequence">The place in the history, from 1.</param>
    /// <param name="stamp">Who recorded it and when.</param>
    /// <param name="what">With whom, and its value.</param>
    /// <exception cref="ArgumentException">A value is <c>default</c> or undefined.</exception>
    public ContractSigned(long sequence, Stamp stamp, SignedContract what)
        : base(sequence, stamp) =>
        What = what.NotNull();

    /// <summary>With whom, and its value.</summary>
    public SignedContract What { get; }

    /// <inheritdoc/>
    public override string Type => "contract.signed";

    /// <inheritdoc/>
    public override Explanation Describe(ProcessDefinition definition) => Describe(definition, Stamp.Happened);

    internal override Explanation Describe(ProcessDefinition definition, TextValue happened) => Sentence.With(("supplier", What.Supplier), ("moment", happened), ("reference", What.Reference));

    internal override ProcessCommand AsCommand() => new ReportContract(What.Supplier, What.Value, What.Reference);

    internal override bool CanBecome(ProcessCommand with) => with is ReportContract;

    internal override EntryPlace PlaceIn(CourseState state)
    {
        var record = state.Evidence.Procurement;
        return EntryPlace.In(
            record.Contracts, state.Log.OriginOf(Sequence), (right, _) => ((ContractSigned)right).What,
            all => state with { Evidence = state.Evidence with { Procurement = record with { Contracts = all } } });
    }

    internal override CourseState ApplyTo(CourseState state)
    {
        var record = state.Evidence.Procurement;
        var entry = new Recorded<SignedContract>(Sequence, Stamp, What);
        return state with { Evidence = state.Evidence with { Procurement = record with { Contracts = record.Contracts.Add(entry) } } };
    }
}
