namespace Fremfaerd.Model.Readiness;

/// <summary>Involve a party or committee, and record it.</summary>
/// <param name="Forum">With whom.</param>
/// <param name="Level">At which level at least.</param>
/// <param name="Covers">The checks whose own subject must be taken up, or none.</param>
/// <param name="Text">What to do, in words.</param>
public sealed record InvolveStep(
    Forum Forum, InvolvementLevel Level, ValueList<CheckCode> Covers, Explanation Text) : NextStep(Text)
{
    private readonly Explanation _words = Text;

    /// <summary>The earlier phase whose matters must be taken up; null for the phase the process is in.</summary>
    public Phase? Phase { get; private init; }

    /// <summary>How long before it the material must be sent; null where that is not asked for or not configured.</summary>
    public CalendarPeriod? Notice { get; init; }

    /// <summary>The forum that must have discussed the matter before, or null.</summary>
    internal Forum? After { get; init; }

    /// <summary>A matter of principle starts in Hovedudvalget, so its meeting comes first (S3.35, S3.58).</summary>
    internal override int Rank => Forum.Committee?.Kind == CommitteeKind.MainCommittee ? 3 : 4;

    internal override string Target => $"involve {Forum} {Level} {Covers} {Phase}";

    internal override InvolveStep ForPhase(Phase phase) => this with
    {
        Phase = phase,
        Text = new LocalizedText(
            $"{_words.Danish} Det gælder {phase.NameInSentence.Danish}.", $"{_words.English} It concerns the {phase.NameInSentence.English}.").With(),
    };

    /// <summary>One involvement that does what two of the same phase ask for.</summary>
    internal InvolveStep With(InvolveStep other)
    {
        var (level, covers) = (Level > other.Level ? Level : other.Level, ValueList.From(Covers.Union(other.Covers)));
        var words = covers.Count == 0
            ? (Level < other.Level ? other._words : _words)
            : StepTexts.OwnSubject.With(
                ("check", TextValue.List(covers.Select(check => (TextValue)$"{check}"))), ("forum", Forum.Name), ("level", level.Name));
        var step = new InvolveStep(Forum, level, covers, words) { Notice = Notice ?? other.Notice, After = After ?? other.After };
        return Phase is { } phase ? step.ForPhase(phase) : step;
    }

    /// <summary>Whether doing this one makes another superfluous.</summary>
    internal bool Includes(InvolveStep other) =>
        Forum == other.Forum && Phase == other.Phase && Level >= other.Level && other.Covers.All(Covers.Contains)
        && (other.Notice is null || other.Notice == Notice) && (other.After is null || other.After == After);
}
