namespace Fremfaerd.Model;

/// <summary>Makes the agenda item of a forum.</summary>
internal static class AgendaItems
{
    private static readonly LocalizedText Informed = new(
        "Orienteres, med mulighed for at spørge.", "To be informed, with a chance to ask.");

    private static readonly LocalizedText Discusses = new(
        "Drøfter sagen og giver sine synspunkter, eller siger, at der ingen er, før der besluttes.",
        "To discuss the matter and give its views, or say that it has none, before the decision.");

    private static readonly LocalizedText Agrees = new(
        "Drøfter sagen og aftaler i enighed de retningslinjer, der er brug for.",
        "To discuss the matter and agree in consensus on the guidelines that are needed.");

    private static readonly LocalizedText Prepares = new(
        "Kan forberede sagen. Det træder ikke i stedet for drøftelsen i MED.",
        "May prepare the matter. That does not take the place of the discussion in MED.");

    internal static AgendaItem Make(CourseState state, Inquiry inquiry, InvolvementOverview overview, Forum forum, DateOnly? decisionOn)
    {
        var isRight = overview.RightForum?.Accepts(forum) == true;
        var lines = overview.Lines.Where(line => line.Planned.Subcourse is null).ToArray();
        var own = lines.FirstOrDefault(line => IsTheirs(line.Planned.Party, forum, inquiry));
        var level = LevelFor(forum, overview, own);
        return new AgendaItem
        {
            Forum = forum,
            ForumName = inquiry.NameOf(forum),
            Title = state.Enrolment!.Title,
            Phase = inquiry.Phase,
            Subject = state.Definition.Content.Phases.First(phase => phase.Phase == inquiry.Phase).Purpose,
            Level = level,
            Asked = Asked(level).With(),
            Why = forum.Committee?.Kind.CountsAsMed == true ? RightOneFor(forum, overview)?.Why : null,
            Frame = own?.Planned.Frame ?? lines.FirstOrDefault(line => line.Planned.Party == Party.AffectedEmployees)?.Planned.Frame,
            Questions = ValueList.From(state.Report(state.Definition.Gate(state.Definition.Table.ExitOf(inquiry.Phase)), inquiry.Instant)
                .Questions.Where(line => line.Status != QuestionStatus.NotAsked && ThemesOf(forum, isRight).Contains(line.Question.Theme))),
            OpenViews = ValueList.From(overview.OpenViews.Where(view => IsOf(view.Received.Value.From, forum))),
            Meetings = decisionOn is { } day ? overview.PlanMeetings(day, RightOneFor(forum, overview)) : null,
        };
    }

    /// <summary>Where the matter starts in Hovedudvalget (S3.35, S3.58), its item says so; every other is told the forum of the level.</summary>
    private static RightForum? RightOneFor(Forum forum, InvolvementOverview overview) =>
        overview.StartsIn is { } first && first.Accepts(forum) ? first : overview.RightForum;

    /// <summary>The plan for a MED committee is for that of the unit, or for the staff meeting that stands in for it (X14).</summary>
    private static bool IsTheirs(Party party, Forum forum, Inquiry inquiry) =>
        inquiry.OwnCommittee(Forum.Of(party))?.Accepts(forum) ?? forum.IsFor(Forum.Of(party));

    /// <summary>A view of one committee is none of another's of the same kind.</summary>
    private static bool IsOf(Forum from, Forum forum) => from.IsFor(forum)
        && (from.Committee?.Id is not { } one || forum.Committee?.Id is not { } other || one == other);

    /// <summary>
    /// The right MED committee gets every question of the phase (S3.34). Hovedudvalget, where the decision lies elsewhere, gets
    /// those on the core task and on involvement, since matters of principle are its own (S3.35); the AMO those on how tasks are
    /// done and on competences (X19, X20). Everybody else is asked what concerns everybody. The sorting by themes is derived.
    /// </summary>
    private static Theme[] ThemesOf(Forum forum, bool isRight) => (forum.Committee?.Kind, isRight) switch
    {
        (CommitteeKind.MainCommittee, false) => [Theme.CoreTask, Theme.Involvement],
        (CommitteeKind.WorkingEnvironmentOrganisation, _) => [Theme.TaskExecution, Theme.CompetenceDevelopment],
        _ => Enum.GetValues<Theme>(),
    };

    private static InvolvementLevel? LevelFor(Forum forum, InvolvementOverview overview, InvolvementLine? own)
    {
        if (forum.Committee?.Kind == CommitteeKind.Trio)
            return null;
        var isAsked = overview.AsksForMed && (overview.RightForum?.Accepts(forum) == true || overview.NextForum?.Accepts(forum) == true);
        var least = isAsked || IsHeardAnyway(forum) ? InvolvementLevel.Medindflydelse : InvolvementLevel.Information;
        return own?.Asked > least ? own.Asked : least;
    }

    /// <summary>The AMO takes part (X19), and the councils are heard (X31, X32), whatever the plan says.</summary>
    private static bool IsHeardAnyway(Forum forum) => forum.Committee?.Kind == CommitteeKind.WorkingEnvironmentOrganisation
        || forum.Party is Party.ElderlyCouncil or Party.DisabilityCouncil;

    private static LocalizedText Asked(InvolvementLevel? level) => level switch
    {
        InvolvementLevel.Information => Informed,
        InvolvementLevel.Medindflydelse => Discusses,
        InvolvementLevel.Medbestemmelse => Agrees,
        _ => Prepares,
    };
}
