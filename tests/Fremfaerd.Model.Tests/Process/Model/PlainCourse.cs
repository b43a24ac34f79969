namespace Fremfaerd.Model.Tests.Process.Model;

/// <summary>
/// A course as somebody would keep it with a pencil: lists that are changed in place, and the rules read aloud. It shares the
/// commands with the library and nothing that decides.
/// </summary>
internal sealed partial class PlainCourse
{
    private readonly Dictionary<string, List<PlainEntry>> _stacks = [];
    private readonly Dictionary<long, PlainEntry> _entries = [];
    private readonly HashSet<long> _corrected = [];
    private readonly Dictionary<string, (ProcessCommand Command, Stamp Stamp)> _ids = [];
    private readonly List<(string? Item, DateTimeOffset Recorded, bool EntersPhase)> _events = [];

    internal string Standing { get; private set; } = "NotEnrolled";

    internal Phase Phase { get; private set; }

    internal int[] Visits { get; } = new int[8];

    internal Dictionary<Phase, SkipGround> Skips { get; } = [];

    internal List<(string Gate, Phase Phase, int Visit, DateTimeOffset Recorded, HashSet<string> Waived)> Passages { get; } = [];

    internal List<PlainEntry> Decisions { get; } = [];

    internal List<PlainEntry> Meetings { get; } = [];

    internal List<PlainEntry> Views { get; } = [];

    internal List<PlainBreach> Breaches { get; } = [];

    internal List<PlainMandate> Mandates { get; } = [];

    internal Enrolment? Enrolment { get; private set; }

    internal long[] Entered { get; } = new long[8];

    /// <summary>The latest return to before each phase that had never been entered then.</summary>
    private long[] ReturnedBefore { get; } = new long[8];

    internal int Sequence => _events.Count;

    internal DateTimeOffset Latest { get; private set; } = DateTimeOffset.MinValue;

    /// <summary>The moment that judges: never before the latest recording.</summary>
    private DateTimeOffset At { get; set; }

    private ProcessCommand Command { get; set; } = null!;

    private Stamp Stamp { get; set; } = null!;

    private DateOnly Today => DayOf(At);

    /// <summary>Every sequence is in the winter, when Denmark is an hour ahead.</summary>
    private static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(at.UtcDateTime.AddHours(1));

    internal sealed record PlainMandate(Mandate What, ActorId Giver)
    {
        internal bool IsRevoked { get; set; }
    }

    internal List<PlainEntry> Stack(string key)
    {
        if (!_stacks.TryGetValue(key, out var stack))
            _stacks[key] = stack = [];
        return stack;
    }

    internal int VisitOf(Phase phase) => Visits[(int)phase] + (phase > Phase ? 1 : 0);

    /// <summary>How many of the first events were known at a moment.</summary>
    internal int KnownAt(DateTimeOffset known) => _events.TakeWhile(happened => happened.Recorded <= known).Count();

    internal bool IsInForce(PlainMandate given) => !given.IsRevoked && given.What.From <= DayOf(Latest) && DayOf(Latest) <= given.What.Until;

    /// <summary>One of the things on record that a correction could name, or nothing.</summary>
    internal (long Entry, ProcessCommand? What) AnEntry(Random random)
    {
        if (_entries.Count == 0)
            return (0, null);
        var entry = _entries.ElementAt(Math.Max(0, _entries.Count - 1 - random.Next(8)));
        return (entry.Key, entry.Value.What);
    }

    /// <summary>Decides and changes; null where accepted, "repeat" where it was decided before, or the code of the refusal.</summary>
    internal string? Decide(ProcessCommand command, Stamp stamp)
    {
        (Command, Stamp, At) = (command, stamp, stamp.RecordedAt > Latest ? stamp.RecordedAt : Latest);
        if (command.Id is { } id && _ids.TryGetValue($"{id}", out var first))
            return IsRepeat(command, stamp, first) ? "repeat" : "conflict.command-id";
        var code = Precondition(command) ?? Missing(command) ?? Fault(command);
        if (code is not null)
            return code;
        Apply(command);
        _events.Add((ItemOf(command), stamp.RecordedAt, command is AdvanceTo or ReturnTo or Reopen));
        Latest = At;
        if (command.Id is { } taken)
            _ids[$"{taken}"] = (command, stamp);
        return null;
    }

    private static bool IsRepeat(ProcessCommand command, Stamp stamp, (ProcessCommand Command, Stamp Stamp) first) =>
        Bare(command) == Bare(first.Command) && stamp.HappenedAt == first.Stamp.HappenedAt
        && (stamp.By.Actor, stamp.By.OnBehalfOf) == (first.Stamp.By.Actor, first.Stamp.By.OnBehalfOf);

    /// <summary>The content of a command; every check stands at one gate, so naming it or not is the same.</summary>
    private static ProcessCommand Bare(ProcessCommand command) => command switch
    {
        Confirm confirm => new Confirm(confirm.Check, confirm.Reference),
        Waive waive => new Waive(waive.Check, waive.What),
        Correct { With: { } with } correct => new Correct(correct.Entry, Bare(with), correct.Reason),
        _ => command with { Id = null, ExpectedSequence = null },
    };

    private string? Precondition(ProcessCommand command)
    {
        if (command is Enrol != (Enrolment is null))
            return command is Enrol ? "course.already-enrolled" : "course.not-enrolled";
        if (Stamp.HappenedAt is { } moment)
        {
            if (!IsOfTheWorld(command))
                return "moment.not-for-act";
            if (IsAhead(moment))
                return "moment.future";
        }
        if (command.ExpectedSequence is not { } expected || expected == Sequence)
            return null;
        if (expected < 0 || expected > Sequence)
            return "conflict.sequence-unknown";
        var item = ItemOf(command);
        var isHere = command is Confirm or Waive or PlanInvolvement { What.Phase: null } or AgreeGuideline { What.Phase: null } or RecordDecision { What.Phase: null } or HoldInvolvement { What.Phase: null } or RaiseBreach { What.Phase: null } or ReceiveViewpoint { What.Phase: null };
        return item is null || _events.Skip((int)expected).Any(since => since.Item == item || (isHere && since.EntersPhase)) ? "conflict.sequence" : null;
    }

    private bool IsAhead(Moment moment)
    {
        var latest = Stamp.RecordedAt.AddMinutes(5);
        return moment.Instant is { } instant ? instant > latest : moment.Date > DayOf(latest);
    }

    private static bool IsOfTheWorld(ProcessCommand command) => command switch
    {
        HoldInvolvement or RecordDecision or ReceiveViewpoint or RespondToViewpoint or Declare or AgreeGuideline or TerminateGuideline or RaiseBreach or ReferBreach or SettleBreach => true,
        Correct { With: { } with } => IsOfTheWorld(with),
        _ => false,
    };

    /// <summary>What a documenting command is about; moves are about the whole course.</summary>
    private string? ItemOf(ProcessCommand command) => command switch
    {
        ClarifyFact fact => $"fact {fact.Fact}",
        AnswerQuestion answer => $"question {answer.Question}",
        SetQuestionAside aside => $"question {aside.Question}",
        HoldInvolvement held => $"meeting {held.What.Forum.Name.English} {held.What.Forum.Committee?.Id} {held.What.Level} {held.What.Phase} {held.What.Subject} {held.What.OnFacts.Count} {held.What.OnQuestions.Count} {held.What.ChanceToAsk} {held.What.NoRemarks} {held.What.MaterialSent}",
        RecordDecision => "decision",
        AgreeGuideline agree => $"guideline {agree.What.Id}",
        TerminateGuideline end => $"guideline {end.Guideline}",
        PlanInvolvement plan => $"plan {plan.What.Party} {plan.What.Subcourse?.Id}",
        ReceiveViewpoint view => $"view {view.What.Id}",
        RespondToViewpoint reply => $"view {reply.Viewpoint}",
        RaiseBreach raise => $"breach {raise.What.Id}",
        ReferBreach refer => $"breach {refer.Breach}",
        SettleBreach settle => $"breach {settle.Breach}",
        Confirm confirm => $"confirm {confirm.Check}",
        Declare declare => $"declare {declare.Check}",
        Waive waive => $"waive {waive.Check}",
        GiveMandate give => $"mandate {give.What.Id}",
        RevokeMandate revoke => $"mandate {revoke.Mandate}",
        RecordRefusal refusal => $"attempt {refusal.What.Act} {refusal.What.To} {refusal.What.Gate} {refusal.What.Check} {refusal.What.Waiver}",
        Correct correct => correct.Entry >= 1 && correct.Entry <= Sequence ? _events[(int)correct.Entry - 1].Item : null,
        _ => null,
    };
}
