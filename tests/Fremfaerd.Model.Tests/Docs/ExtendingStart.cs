using Fremfaerd.Model;
using Fremfaerd.Model.Actors;
using Fremfaerd.Model.Definitions;
using Fremfaerd.Model.Parameters;
using Fremfaerd.Model.Phases;
using Fremfaerd.Model.Questions;
using Fremfaerd.Model.Readiness;
using Fremfaerd.Model.Text;

namespace Fremfaerd.Model.Tests.Docs;

/// <summary>The code of the page on extending, compiled.</summary>
[Sample("docs/extending.md", "extending")]
internal static class ExtendingStart
{
    internal static ProcessDefinition Run(TimeProvider time)
    {
        // begin
        var standard = StandardDefinition.Current.Content;
        var strategy = new Question
        {
            Id = "LOCAL-Q1",
            Phase = Phase.Idea,
            Theme = Theme.CoreTask,
            Text = new("Hvordan passer idéen til kommunens digitale strategi?", "How does the idea fit the municipality's digital strategy?"),
            Source = "digital strategi 2026, mål 2",
        };
        var fits = new ReadinessCheck
        {
            Code = "LOCAL-1",
            Gates = [StandardGates.ExitOf(Phase.Idea)],
            Severity = Severity.Blocking,
            Basis = Basis.Derived,
            BasisDetail = "Derived",
            Requirement = new QuestionsAnswered([strategy.Id]),
            Text = new("Idéen er holdt op mod den digitale strategi", "The idea was held against the digital strategy"),
            Rationale = new("Strategien er vedtaget af byrådet", "The city council adopted the strategy"),
            Evidence = standard.Checks[0].Evidence,
            Source = "digital strategi 2026, mål 2",
            Waiving = Waiving.ByOnePerson,
        };
        var twoAnswers = new CustomRequirement("two-answers", 1, TwoAnswers, new(
            "Besvar mindst to af fasens spørgsmål om kerneopgaven.", "Answer at least two of the phase's questions on the core task."));
        var talked = fits with
        {
            Code = "LOCAL-2",
            Severity = Severity.Warning,
            Requirement = twoAnswers,
            Text = new("Kerneopgaven er talt igennem", "The core task was talked through"),
            Waiving = Waiving.Never,
        };
        var ours = ProcessDefinition.Build(standard with
        {
            Id = "vores-kommune",
            Version = 1,
            Questions = [.. standard.Questions, strategy],
            Checks = [.. standard.Checks, fits, talked],
        });

        var leader = new Actor("leder-17", StandardRoles.DecidingManager);
        var course = ProcessSession.Enrol(ours, "AI i nattevagten", Phase.Idea, leader, time);
        course.Answer("F1-KO-1", "Færre unødige tilsyn, tryggere nætter.");
        Show("LOCAL-1", "LOCAL-2");
        course.Answer("LOCAL-Q1", "Den følger mål 2: mere tid til beboerne.");
        Show("LOCAL-1", "LOCAL-2");

        static CustomVerdict TwoAnswers(EvidenceView evidence)
        {
            var answered = new QuestionId[] { "F1-KO-1", "F1-KO-2", "LOCAL-Q1" }
                .Count(question => evidence.StatusOf(question) == QuestionStatus.Answered);
            return new(
                answered >= 2 ? Outcome.Met : Outcome.Unmet,
                new LocalizedText("{count} spørgsmål om kerneopgaven er besvaret.", "{count} questions on the core task are answered.").With(("count", answered)));
        }

        void Show(params CheckCode[] codes)
        {
            foreach (var check in course.Assess().Checks.Where(check => codes.Contains(check.Address.Code)))
                Console.WriteLine($"{check.Address.Code} {check.Outcome.Name.Danish}: {check.Explain(Language.Danish)}");
        }
        // end
        return ours;
    }
}
