namespace Fremfaerd.Model.Readiness;

/// <summary>Involve a party or committee, and record it.</summary>
/// <param name="Forum">With whom.</param>
/// <param name="Level">At which level at least.</param>
/// <param name="Covers">The checks whose own subject must be taken up, or none.</param>
/// <param name="Text">What to do, in words.</param>
public sealed record InvolveStep(
    Forum Forum, InvolvementLevel Level, ValueList<CheckCode> Covers, Explanation Text) : NextStep(Text)
{
    internal override int Rank => 3;

    internal override string Target => $"involve {Forum} {Level} {Covers}";

    /// <summary>One involvement that does what two ask for.</summary>
    internal InvolveStep With(InvolveStep other)
    {
        var (level, covers) = (Level > other.Level ? Level : other.Level, ValueList.From(Covers.Union(other.Covers)));
        var text = covers.Count == 0
            ? (Level < other.Level ? other.Text : Text)
            : StepTexts.OwnSubject.With(
                ("check", TextValue.List(covers.Select(check => (TextValue)$"{check}"))), ("forum", Forum.Name), ("level", level.Name));
        return new InvolveStep(Forum, level, covers, text);
    }

    /// <summary>Whether doing this one makes another superfluous.</summary>
    internal bool Includes(InvolveStep other) =>
        Forum == other.Forum && Level >= other.Level && other.Covers.All(Covers.Contains);
}
