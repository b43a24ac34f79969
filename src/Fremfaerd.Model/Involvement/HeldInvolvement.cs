namespace Fremfaerd.Model.Involvement;

/// <summary>An involvement that took place: with whom, at which level, on what. When it was held stands in the stamp.</summary>
public sealed record HeldInvolvement
{
    /// <summary>An involvement that took place.</summary>
    /// <param name="forum">With whom.</param>
    /// <param name="level">The level it really had.</param>
    /// <param name="subject">What it was about, in a sentence.</param>
    /// <exception cref="ArgumentException">The level is undefined.</exception>
    public HeldInvolvement(Forum forum, InvolvementLevel level, string subject) =>
        (Forum, Level, Subject) = (forum.NotNull(), level.Defined(), subject.NotNull());

    /// <summary>With whom.</summary>
    public Forum Forum { get; }

    /// <summary>The level it really had.</summary>
    public InvolvementLevel Level { get; }

    /// <summary>What it was about.</summary>
    public string Subject { get; }

    /// <summary>The phase whose matters were taken up; null for the phase the process is in.</summary>
    public Phase? Phase { get; init => field = value?.Defined(); }

    /// <summary>The shorter sequence inside the phase that it concerned, or null for the phase as a whole.</summary>
    public SubcourseId? Subcourse { get; init => field = value?.Given(); }

    /// <summary>The checks with a subject of their own that it dealt with, for example <c>F7-R1</c>.</summary>
    public ValueList<CheckCode> Covers { get; init => field = ValueList.From(value.NotNull().Select(item => item.Given())); } = [];

    /// <summary>The roles present, each in the role taken (S3.13).</summary>
    public ValueList<RoleId> RolesPresent { get; init => field = ValueList.From(value.NotNull().Select(item => item.Given())); } = [];

    /// <summary>
    /// The facts that were laid before the meeting. It counts only while each reads as it did when it was held; what was
    /// not clarified then, and what is read from decisions, is not compared.
    /// </summary>
    public ValueList<FactId> OnFacts { get; init => field = ValueList.From(value.NotNull().Select(item => item.Given())); } = [];

    /// <summary>The questions whose answers were laid before the meeting. It counts only while each reads as it did when it was held.</summary>
    public ValueList<QuestionId> OnQuestions { get; init => field = ValueList.From(value.NotNull().Select(item => item.Given())); } = [];

    /// <summary>Whether there was a chance to ask (S3.12); a discussion is one, information without it counts for nothing.</summary>
    public bool ChanceToAsk { get; init; }

    /// <summary>Whether those involved had no remarks. A reply that comes later is a viewpoint of its own.</summary>
    public bool NoRemarks { get; init; }

    /// <summary>Why and until when the matter is confidential (X05), or null where it is open, as is the rule.</summary>
    public Confidentiality? Confidentiality { get; init; }

    /// <summary>When the material was sent, or null.</summary>
    public Moment? MaterialSent { get; init => field = value?.Given(); }

    /// <summary>Where the minutes are, for example a document number; null where there are none.</summary>
    public string? Minutes { get; init; }
}
