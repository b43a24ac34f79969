namespace Fremfaerd.Model;

/// <summary>An item for the agenda of a committee or another forum, ready for a MED agenda tool.</summary>
public sealed record AgendaItem
{
    /// <summary>Whose agenda.</summary>
    public required Forum Forum { get; init; }

    /// <summary>The forum's name: the committee's own, where the definition knows it.</summary>
    public required LocalizedText ForumName { get; init; }

    /// <summary>The title of the process.</summary>
    public required string Title { get; init; }

    /// <summary>The phase.</summary>
    public required Phase Phase { get; init; }

    /// <summary>What it is about: the purpose of the phase.</summary>
    public required LocalizedText Subject { get; init; }

    /// <summary>The level the forum is involved at; null for TRIO, which prepares and never counts as MED (X15, X16).</summary>
    public required InvolvementLevel? Level { get; init; }

    /// <summary>What is asked of the forum.</summary>
    public required Explanation Asked { get; init; }

    /// <summary>Why it belongs here, or where else it does; null while the level of the decision is not clarified.</summary>
    public required Explanation? Why { get; init; }

    /// <summary>What is fixed and what is open (S3.10); null where it was not stated.</summary>
    public required InvolvementFrame? Frame { get; init; }

    /// <summary>The questions of the phase that belong to the forum, each with its answer so far.</summary>
    public required ValueList<QuestionLine> Questions { get; init; }

    /// <summary>Views of the forum that lack a response.</summary>
    public required ValueList<ReceivedViewpoint> OpenViews { get; init; }

    /// <summary>By when to meet and send the material; null where no day of the decision was given.</summary>
    public required MeetingPlan? Meetings { get; init; }

    /// <summary>All of it as plain text.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Lines that end with a newline.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The language is undefined.</exception>
    public string Explain(Language language) => AgendaText.Write(this, language.Defined());
}
