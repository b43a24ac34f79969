using Fremfaerd.Model.Actors;
using Fremfaerd.Model.Definitions;
using Fremfaerd.Model.Facts;
using Fremfaerd.Model.Involvement;
using Fremfaerd.Model.Phases;
using Fremfaerd.Model.Readiness;
using Fremfaerd.Model.Time;
using Fremfaerd.Model.Values;

namespace Fremfaerd.Model.Benchmarks;

/// <summary>Histories to write and read: one long course through all phases, and portfolios. The same ones each time.</summary>
internal static class Histories
{
    /// <summary>Events of <see cref="Long"/>.</summary>
    internal const int Length = 200;

    internal static readonly (FactId Fact, FactValue Value)[] Facts =
    [
        (StandardFacts.AffectsWorkingConditions, true), (StandardFacts.MajorRestructuring, false), (StandardFacts.CrossOrganisational, false),
        (StandardFacts.RequiresProcurement, true), (StandardFacts.IsDigital, true), (StandardFacts.HasWebOrMobileUi, true),
        (StandardFacts.ProcessesPersonalData, true), (StandardFacts.UsesAi, true), (StandardFacts.HighRiskAi, false),
        (StandardFacts.MonitorsEmployees, false), (StandardFacts.AffectsElderlyCitizens, true), (StandardFacts.AffectsCitizensWithDisabilities, false),
        (StandardFacts.DecisionLevel, FactValue.Of("workplace")), (StandardFacts.ContractValue, Money.Kroner(640_000)),
        (StandardFacts.CitizenFacing, true),
    ];

    /// <summary>A course of 200 events from idea to completion, with a return, a waiver, a mandate, a refused attempt and a correction.</summary>
    internal static ValueList<ProcessEvent> Long { get; } = ValueList.From(LongCourse().History);

    /// <summary>Processes of 5 to 60 events, each with its own id; made one at a time, so that none is kept.</summary>
    internal static IEnumerable<TechnologyProcess> Portfolio(int count) => Enumerable.Range(0, count).Select(Short);

    /// <summary>A number the portfolio could have: the length of its n-th history.</summary>
    internal static int LengthOf(int number) => 5 + (number * 37 % 56);

    private static TechnologyProcess LongCourse()
    {
        var story = new Storyteller(TechnologyProcess.NotEnrolled(StandardDefinition.Current), "c");
        story.Do(new Enrol(new("forloeb-1", "AI i nattevagten på Plejecenter Nord", Phase.Idea, Phase.Implementation, "Plejecenter Nord")
        {
            Cvr = "12345678",
            CaseReference = "Sag 26/1234",
            Kle = "27.00.00",
        }));
        foreach (var (fact, value) in Facts)
            story.Do(new ClarifyFact(fact, value));
        foreach (var phase in Enum.GetValues<Phase>())
            TellPhase(phase, story);
        return story.Process;
    }

    private static void TellPhase(Phase phase, Storyteller story)
    {
        Answer(phase, story);
        Involve(phase, story);
        Turn(phase, story);
        story.Open(StandardGates.ExitOf(phase));
        if (phase < Phase.Implementation)
        {
            story.Do(new AdvanceTo(phase + 1));
            return;
        }

        while (story.Told < Length - 1)
            Follow(story);
        story.Do(new Complete());
    }

    internal static void Answer(Phase phase, Storyteller story, int atMost = 10)
    {
        var questions = story.Process.Definition.Content.Questions.Where(question => question.Phase == phase).Take(atMost);
        foreach (var question in questions)
            story.Do(new AnswerQuestion(question.Id, Prose.Of(130 + ((int)story.Told * 53 % 150), (int)story.Told)), StandardRoles.ProjectManager);
    }

    internal static void Involve(Phase phase, Storyteller story)
    {
        ViewpointId view = $"syn-{(int)phase}";
        if (phase is Phase.Decision or Phase.Development)
            story.Do(story.Plan(Party.AffectedEmployees, InvolvementLevel.Medindflydelse, phase));
        story.Report(new HoldInvolvement(story.Meeting(CommitteeKind.LocalCommittee, InvolvementLevel.Medindflydelse) with
        {
            RolesPresent = [StandardRoles.DecidingManager, StandardRoles.ElectedRepresentative],
        }), StandardRoles.Secretary);
        story.Report(new ReceiveViewpoint(new(view, Party.AffectedEmployees, Prose.Of(180, (int)story.Told), isConcern: true) { Author = "medarbejder-7" }));
        story.Do(new RespondToViewpoint(view, new(ViewpointResponse.PartlyAdopted, Prose.Of(150, (int)story.Told)) { By = "Centerlederen" }));
    }

    /// <summary>What does not go by the book: each phase has its own.</summary>
    private static void Turn(Phase phase, Storyteller story)
    {
        switch (phase)
        {
            case Phase.Idea:
                story.Fail(new AdvanceTo(Phase.Decision));
                story.Do(new Correct(story.Process.History.Last(IsAnswer).Sequence, new AnswerQuestion(LastAnswer(story).Question, Prose.Of(220, 3)), "Tallet var forkert."));
                break;
            case Phase.Decision:
                story.Waive("F2-R8");
                story.Report(new AgreeGuideline(new("r-1", GuidelineKind.Optional, Prose.Of(90, 7), new Committee(CommitteeKind.LocalCommittee), "dok. 55")));
                story.Do(new GiveMandate(new("m-1", "vikar-1", Storyteller.Manager, new(2025, 3, 3), new(2025, 12, 31), "Lederen er på orlov.")));
                break;
            case Phase.Design:
                story.Do(new ReturnTo(Phase.Decision, Prose.Of(100, 5)));
                story.Open(StandardGates.ExitOf(Phase.Decision));
                story.Do(new AdvanceTo(Phase.Design));
                break;
            case Phase.Specification:
                story.Do(new SetQuestionAside(LastAnswer(story).Question, Prose.Of(70, 2)));
                story.Do(new Pause(Prose.Of(90, 6)));
                story.Do(new ResumeCourse());
                break;
            case Phase.Development:
                story.Do(new RevokeMandate("m-1", "Lederen er tilbage."));
                break;
        }
    }

    /// <summary>Experience from the first weeks of use.</summary>
    private static void Follow(Storyteller story)
    {
        ViewpointId view = $"drift-{story.Told - (story.Told % 2)}";
        _ = story.Told % 2 == 0
            ? story.Report(new ReceiveViewpoint(new(view, Party.Citizens, Prose.Of(120, (int)story.Told))), StandardRoles.SuperUser)
            : story.Do(new RespondToViewpoint(view, new(ViewpointResponse.Adopted, Prose.Of(90, (int)story.Told))));
    }

    private static bool IsAnswer(ProcessEvent happened) => happened is QuestionAnswered;

    private static QuestionAnswered LastAnswer(Storyteller story) => (QuestionAnswered)story.Process.History.Last(IsAnswer);

    /// <summary>Documentation in the first phase: answers, meetings, views and responses in turn.</summary>
    private static TechnologyProcess Short(int number)
    {
        var story = new Storyteller(TechnologyProcess.NotEnrolled(StandardDefinition.Current), $"c{number}");
        story.Do(new Enrol(new($"proces-{number}", $"Forløb {number} på Plejecenter Nord", Phase.Idea, Phase.Implementation, "Plejecenter Nord")));
        while (story.Told < LengthOf(number))
            Document(story, number);
        return story.Process;
    }

    private static void Document(Storyteller story, int number)
    {
        var (told, questions) = ((int)story.Told, story.Process.Definition.Content.Questions);
        _ = (told % 6) switch
        {
            0 => story.Report(new HoldInvolvement(story.Meeting(Party.AffectedEmployees, InvolvementLevel.Information))),
            1 => story.Report(new ReceiveViewpoint(new($"syn-{told}", Party.Citizens, Prose.Of(160, told + number)))),
            2 => story.Do(new RespondToViewpoint($"syn-{told - 1}", new(ViewpointResponse.Adopted, Prose.Of(100, told)))),
            3 => story.Do(new ClarifyFact(Facts[told % Facts.Length].Fact, Facts[told % Facts.Length].Value)),
            _ => story.Do(new AnswerQuestion(questions[told % questions.Count].Id, Prose.Of(200, told + number))),
        };
    }
}
