namespace Fremfaerd.Model;

/// <summary>A route of procurement was chosen.</summary>
public sealed record RouteChosen : ProcessEvent
{
    private static readonly LocalizedText Sentence = new(
        "Indkøbsruten »{route}« blev valgt {moment}: {reason}",
        "The route of procurement “{route}” was chosen {moment}: {reason}");

    /// <summary>A route of procurement was chosen.</summary>
    /// <param name="sequence">The place in the history, from 1.</param>
    /// <param name="stamp">Who recorded it and when.</param>
    /// <param name="what">The route, and the grounds it was chosen on.</param>
    /// <exception cref="ArgumentException">A value is <c>default</c> or undefined.</exception>
    public RouteChosen(long sequence, Stamp stamp, ChosenRoute what)
        : base(sequence, stamp) =>
        What = what.NotNull();

    /// <summary>The route, and the grounds it was chosen on.</summary>
    public ChosenRoute What { get; }

    /// <inheritdoc/>
    public override string Type => "route.chosen";

    /// <inheritdoc/>
    public override Explanation Describe(ProcessDefinition definition) => Describe(definition, Stamp.Happened);

    internal override Explanation Describe(ProcessDefinition definition, TextValue happened) => Sentence.With(("route", What.Route.Name), ("moment", happened), ("reason", What.Reason));

    internal override ProcessCommand AsCommand() => new ChooseRoute(What.Route, What.Threshold.Parameter, What.Reason);

    internal override bool CanBecome(ProcessCommand with) => with is ChooseRoute;

    internal override EntryPlace PlaceIn(CourseState state)
    {
        var record = state.Evidence.Procurement;
        return EntryPlace.In(
            record.Routes, state.Log.OriginOf(Sequence), (right, _) => ((RouteChosen)right).What,
            all => state with { Evidence = state.Evidence with { Procurement = record with { Routes = all } } });
    }

    internal override Ruling? FaultOf(EntryCorrected correction, DecisionContext context) =>
        ProcurementOrder.FaultAfter(correction, Sequence, PlaceIn(context.State), context);

    internal override CourseState ApplyTo(CourseState state)
    {
        var record = state.Evidence.Procurement;
        var entry = new Recorded<ChosenRoute>(Sequence, Stamp, What);
        return state with { Evidence = state.Evidence with { Procurement = record with { Routes = record.Routes.Add(entry) } } };
    }
}
