using Fremfaerd.Model.Tests.Involvement;

namespace Fremfaerd.Model.Tests.Process.Involving;

/// <summary>A municipality with committees and, where a test asks for it, a notice of MED meetings that is INVENTED for tests.</summary>
internal static class Solkoebing
{
    internal const string Invented = "Procedureretningslinje, opdigtet til test";

    internal static readonly Forum Right = SampleTree.Forum("lokal-aakanden");

    internal static ProcessDefinition WithNotice(CalendarPeriod length, DateOnly? until = null) => ProcessDefinition.Build(SampleTree.Content with
    {
        Id = "solkoebing-varsel",
        Parameters =
        [
            .. SampleTree.Content.Parameters.Select(parameter => parameter.Id == StandardParameters.MedNotice
                ? parameter with { Values = [new(new(2026, 1, 1), until, length, Invented)] }
                : parameter),
        ],
    });

    /// <summary>In the decision phase, where a workplace is to decide on what affects its working conditions.</summary>
    internal static ProcessSession Course(ProcessDefinition? definition = null, string unit = "nattevagten", DecisionLevel level = DecisionLevel.Workplace)
    {
        var course = ProcessSession.Enrol(
            definition ?? SampleTree.Definition, SampleTree.Enrolment(unit, Phase.Decision), Any.Manager, Any.Clock());
        course.Clarify(StandardFacts.AffectsWorkingConditions, true).ThenAccepted();
        course.Clarify(StandardFacts.DecisionLevel, level).ThenAccepted();
        return course;
    }

    /// <summary>The same course in other hands: what one test adds, the next does not see.</summary>
    internal static ProcessSession Again(this ProcessSession course) => ProcessSession.Resume(course.Process, Any.Manager, Any.Clock());

    internal static HeldInvolvement Meeting(Forum forum, InvolvementLevel level = InvolvementLevel.Medindflydelse, bool noRemarks = true) =>
        new(forum, level, "AI i nattevagten") { ChanceToAsk = true, NoRemarks = noRemarks };

    internal static Guideline GuidelineOf(string committee) => new(
        "r-1", GuidelineKind.Optional, "Loggen bruges kun til fejlsøgning.", SampleTree.Forum(committee).Committee!, "dok. 55");

    internal static Moment February(int day, int? hour = null) => hour is { } time
        ? Moment.At(new(2026, 2, day, time, 0, 0, TimeSpan.FromHours(1)))
        : Moment.On(2026, 2, day);

    internal static Outcome WorstOf(params IEnumerable<Outcome?> outcomes)
    {
        var all = outcomes.ToArray();
        return all.Contains(Outcome.Unmet) ? Outcome.Unmet : all.Contains(Outcome.Indeterminate) ? Outcome.Indeterminate : Outcome.Met;
    }

    /// <summary>What the findings say of one aspect; null where they say nothing.</summary>
    internal static Outcome? Of(this IEnumerable<Finding> findings, Aspect aspect)
    {
        var own = findings.Where(finding => finding.Aspect == aspect).Select(finding => finding.Outcome).ToArray();
        return own.Length == 0 ? null : own.All(outcome => outcome == Outcome.NotApplicable) ? Outcome.NotApplicable : WorstOf(own);
    }

    /// <summary>How a party stands, at a level, before the decisions of the phase.</summary>
    internal static Outcome Judge(this ProcessSession course, Party party, InvolvementLevel level) =>
        new PartiesInvolved([party], level) { Before = InvolvedBefore.Decision }
            .JudgeAlone(course.Process.State.InquiryAt(Phase.Decision, Any.Start.AddHours(1)), new Trace());
}
