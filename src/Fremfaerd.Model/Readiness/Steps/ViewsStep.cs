namespace Fremfaerd.Model.Readiness;

/// <summary>Record the views of a forum that has discussed the matter, or that it had none.</summary>
/// <param name="Forum">Whose views.</param>
/// <param name="Text">What to do, in words.</param>
public sealed record ViewsStep(Forum Forum, Explanation Text) : NextStep(Text)
{
    private readonly Explanation _words = Text;

    /// <summary>The earlier phase whose matters they concern; null for the phase the process is in.</summary>
    public Phase? Phase { get; private init; }

    internal override int Rank => 5;

    internal override string Target => $"views {Forum} {Phase}";

    /// <summary>The meeting that would make them superfluous, since its own views are recorded with it.</summary>
    internal InvolveStep? Instead { get; init; }

    /// <summary>Whether a meeting held on the way makes it superfluous, since its own views are recorded with it.</summary>
    /// <param name="meeting">The step that was done.</param>
    /// <returns>True for a meeting of the same forum that is all this one asks for.</returns>
    public bool IsSettledBy(InvolveStep meeting) => Instead is { } instead && meeting.NotNull().Includes(instead);

    internal override ViewsStep ForPhase(Phase phase) => this with
    {
        Phase = phase,
        Instead = Instead?.ForPhase(phase),
        Text = new LocalizedText(
            $"{_words.Danish} Det gælder {phase.NameInSentence.Danish}.", $"{_words.English} It concerns the {phase.NameInSentence.English}.").With(),
    };
}
