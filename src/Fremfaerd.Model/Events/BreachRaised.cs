namespace Fremfaerd.Model;

/// <summary>A breach of the duty to inform and discuss was raised.</summary>
public sealed record BreachRaised : ProcessEvent
{
    private static readonly LocalizedText Sentence = new(
        "{party} rejste brud på informations- og drøftelsespligten ({breach}) {moment}: {text}",
        "{party} raised a breach of the duty to inform and discuss ({breach}) {moment}: {text}");

    /// <summary>A breach of the duty to inform and discuss was raised.</summary>
    /// <param name="sequence">The place in the history, from 1.</param>
    /// <param name="stamp">Who recorded it and when.</param>
    /// <param name="what">The breach.</param>
    /// <exception cref="ArgumentException">A value is <c>default</c> or undefined.</exception>
    public BreachRaised(long sequence, Stamp stamp, Breach what)
        : base(sequence, stamp) =>
        What = what.NotNull();

    /// <summary>The breach.</summary>
    public Breach What { get; }

    /// <inheritdoc/>
    public override string Type => "breach.raised";

    /// <inheritdoc/>
    public override Explanation Describe(ProcessDefinition definition) => Describe(definition, Stamp.Happened);

    internal override Explanation Describe(ProcessDefinition definition, TextValue happened) => Sentence.With(
        ("party", What.RaisedBy.Name), ("breach", $"{What.Id}"), ("moment", happened), ("text", What.Text));

    internal override ProcessCommand AsCommand() => new RaiseBreach(What);

    internal override EntryPlace PlaceIn(CourseState state)
    {
        var all = state.Evidence.Breaches;
        var place = BreachRecord.PlaceOf(What.Id, state);
        return EntryPlace.Of(all[place].Raised, (right, _) => ((BreachRaised)right).What, Put);

        CourseState Put(Recorded<Breach>? entry) => state with
        {
            Evidence = state.Evidence with
            {
                Breaches = entry is null ? all.RemoveAt(place) : all.SetItem(place, BreachRecord.Read(entry, all[place], state)),
            },
        };
    }

    /// <summary>A breach that something came of cannot vanish from under it, nor come after it.</summary>
    internal override Ruling? FaultOf(EntryCorrected correction, DecisionContext context)
    {
        var breach = Known.Breach(What.Id, context.State)!;
        (long Sequence, Moment Happened)[] later =
        [
            .. breach.ReferredTo.Select(referral => (referral.Sequence, referral.Happened)),
            .. breach.Settlement is { } settled ? [(settled.Sequence, settled.Happened)] : Array.Empty<(long, Moment)>(),
        ];
        if (correction.Replacement is null)
            return later.Length == 0 ? null : Ruling.No(CorrectionRefusals.NeedsReplacement, ("entry", $"{Sequence}"), ("other", $"{later[0].Sequence}"));
        if (correction.Stamp.HappenedAt is not { } raised)
            return null;
        return later.Where(one => one.Happened.ComparedTo(raised) == MomentOrder.Before)
            .Select(one => Ruling.No(BreachRefusals.BreachNotRaisedYet, ("moment", one.Happened), ("raised", raised))).FirstOrDefault();
    }

    internal override CourseState ApplyTo(CourseState state)
    {
        var breach = BreachRecord.Read(new Recorded<Breach>(Sequence, Stamp, What), null, state);
        return state with { Evidence = state.Evidence with { Breaches = state.Evidence.Breaches.Add(breach) } };
    }
}
