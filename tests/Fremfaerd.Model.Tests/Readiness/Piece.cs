namespace Fremfaerd.Model.Tests.Readiness;

/// <summary>A piece of evidence that a check rests on, as the tests read the rules: independent of the library's planner.</summary>
internal abstract record Piece(int Order)
{
    /// <summary>Whether having this one makes another superfluous.</summary>
    internal virtual bool Provides(Piece other, ProcessDefinition definition) => this == other;

    /// <summary>The same piece as it is given while the course is in a phase.</summary>
    internal virtual Piece At(Phase phase) => this;

    internal abstract Reply Give(ProcessSession course);
}

internal sealed record Clear(FactId Fact, FactValue Value) : Piece(1)
{
    /// <summary>A fact that is yes makes those yes that it depends on.</summary>
    internal override bool Provides(Piece other, ProcessDefinition definition) =>
        other is Clear { Fact: var fact } && (fact == Fact || DependsOn(Fact, fact, definition));

    internal override Reply Give(ProcessSession course) => course.Clarify(Fact, Value);

    public override string ToString() => $"fact {Fact}";

    private static bool DependsOn(FactId one, FactId other, ProcessDefinition definition) =>
        definition.Content.Facts.First(fact => fact.Id == one).ImpliedNoBy.Any(next => next == other || DependsOn(next, other, definition));
}

internal sealed record AnswerTo(QuestionId Question) : Piece(2)
{
    internal override Reply Give(ProcessSession course) => course.Answer(Question, "Svaret står her.");

    public override string ToString() => $"answer {Question}";
}

internal sealed record ResponseTo(ViewpointId Viewpoint) : Piece(3)
{
    internal override Reply Give(ProcessSession course) => course.Respond(Viewpoint, ViewpointResponse.Adopted, "Det følger vi.");

    public override string ToString() => $"response {Viewpoint}";
}

/// <summary>A meeting; every fact is yes, so the matter is one of principle and starts in Hovedudvalget.</summary>
internal sealed record Meeting(Forum Forum, InvolvementLevel Level, CheckCode? Subject = null, Phase? In = null)
    : Piece(Forum.Committee?.Kind == CommitteeKind.MainCommittee ? 3 : 4)
{
    internal override bool Provides(Piece other, ProcessDefinition definition) =>
        other is Meeting meeting && meeting.Forum == Forum && meeting.Level <= Level && meeting.In == In
        && (meeting.Subject is null || meeting.Subject == Subject);

    internal override Piece At(Phase phase) => In == phase ? this with { In = null } : this;

    internal HeldInvolvement Held => Any.Involvement(Forum, Level, Subject is { } subject ? [subject] : []) with { Phase = In };

    internal override Reply Give(ProcessSession course) => course.HoldInvolvement(Held);

    /// <summary>The same meeting, but nobody noted whether there were views.</summary>
    internal Reply GiveWithoutViews(ProcessSession course) => course.HoldInvolvement(Held with { NoRemarks = false });

    public override string ToString() =>
        $"meeting {Forum.Party?.Code ?? Forum.Committee!.Kind.Code} {Level.Code}{(Subject is { } subject ? $" on {subject}" : "")}";
}

/// <summary>A decision; where it changes work, the check on hearing before such decisions applies.</summary>
internal sealed record Decided(bool ChangesWork, Phase? In = null) : Piece(5)
{
    /// <summary>A decision that changes work says that work is affected.</summary>
    internal override bool Provides(Piece other, ProcessDefinition definition) => other switch
    {
        Decided decided => decided.In == In && (ChangesWork || !decided.ChangesWork),
        Clear { Fact: var fact } => ChangesWork && definition.Content.Facts.First(one => one.IsReadFromDecisions).ImpliedNoBy.Contains(fact),
        _ => false,
    };

    internal override Piece At(Phase phase) => In == phase ? this with { In = null } : this;

    /// <summary>A decision of a phase that was left is recorded late, with the moment the phase was left.</summary>
    internal override Reply Give(ProcessSession course)
    {
        if (In is not { } phase)
            return course.RecordDecision(Any.Decision(changesWork: ChangesWork));
        var left = course.Process.Passages.Last(passage => passage.Value.Gate == StandardGates.ExitOf(phase)).Stamp.RecordedAt;
        return course.RecordDecision(Any.Decision(changesWork: ChangesWork) with { Phase = phase }, Moment.At(left));
    }

    public override string ToString() => ChangesWork ? "decision that changes work" : "decision";
}

/// <summary>What is fixed and open in the phase that comes next, told at the lowest level so that nothing more is owed.</summary>
internal sealed record Framed(Party Party) : Piece(2)
{
    internal override Reply Give(ProcessSession course) =>
        course.Plan(Any.Plan(Party, phase: Next(course.Process)) with { Frame = Any.Frame });

    public override string ToString() => $"frame for {Party.Code}";

    private static Phase? Next(TechnologyProcess process) => Enum.GetValues<Phase>()
        .Where(phase => phase > process.Phase && phase <= process.Enrolment!.Until && process.Skips.All(skip => skip.Value.Phase != phase))
        .Select(phase => (Phase?)phase).FirstOrDefault();
}

/// <summary>A guideline for the phase.</summary>
internal sealed record Regulated(CommitteeKind Committee, Phase? In = null) : Piece(4)
{
    internal override Piece At(Phase phase) => In == phase ? this with { In = null } : this;

    internal override Reply Give(ProcessSession course) =>
        course.AgreeGuideline(Any.Guideline($"r-{course.Process.Sequence}", committee: Committee) with { Phase = In });

    public override string ToString() => $"guideline of {Committee.Code}";
}

internal sealed record Routed() : Piece(2)
{
    internal override Reply Give(ProcessSession course) =>
        course.ChooseRoute(ProcurementRoute.Tender, StandardParameters.TenderGoodsAndServices, "Der holdes udbud.");

    public override string ToString() => "route";
}

/// <summary>A confirmation; one that comes after its gate was passed names a document of the day before.</summary>
internal sealed record Confirmed(CheckAddress Check) : Piece(6)
{
    internal override Reply Give(ProcessSession course)
    {
        var passed = course.Process.Passages.LastOrDefault(passage => passage.Value.Gate == Check.Gate)?.Stamp.RecordedAt;
        return course.Decide(new Confirm(Check.Code, "dok-1", Check.Gate) { Dated = passed is { } at ? DanishTime.DateOf(at).AddDays(-1) : null });
    }

    public override string ToString() => $"confirmation {Check.Code}";
}

/// <summary>The ground on which a phase is off the route: a fact that is no.</summary>
internal sealed record Ground(FactId Fact) : Piece(7)
{
    internal override Reply Give(ProcessSession course) => course.Clarify(Fact, false);

    public override string ToString() => $"ground {Fact}";
}
