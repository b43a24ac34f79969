using Fremfaerd.Model;
using Fremfaerd.Model.Actors;
using Fremfaerd.Model.Definitions;
using Fremfaerd.Model.Involvement;
using Fremfaerd.Model.Parameters;
using Fremfaerd.Model.Phases;
using Fremfaerd.Model.Readiness;
using Fremfaerd.Model.Time;

namespace Fremfaerd.Model.Tests.Docs;

/// <summary>The municipality of docs/involvement.md, and a meeting in the wrong committee, compiled.</summary>
[Sample("docs/involvement.md", "municipality")]
internal static class InvolvementStart
{
    /// <summary>The municipality that was built.</summary>
    internal static ProcessDefinition Run(TimeProvider time)
    {
        // begin
        var (first, standard) = (new DateOnly(2026, 1, 1), StandardDefinition.Current.Content);
        var municipality = ProcessDefinition.Build(standard with
        {
            Id = "vores-kommune",
            Committees =
            [
                new("hovedudvalg", CommitteeKind.MainCommittee, "Hovedudvalget"),
                new("med-aeldre", CommitteeKind.AreaCommittee, "Område-MED Ældre", "hovedudvalg"),
                new("med-birkely", CommitteeKind.LocalCommittee, "Lokal-MED Birkely", "med-aeldre") { Units = ["Birkely"] },
                new("med-solgaarden", CommitteeKind.StaffMeeting, "Personalemødet på Solgården", "med-aeldre") { Units = ["Solgaarden"] },
            ],
            Parameters = [.. standard.Parameters.Select(one => one with { Values = [.. one.Values, .. OwnOf(one.Id)] })],
        });

        IEnumerable<DatedValue> OwnOf(ParameterId id)
        {
            if (id == StandardParameters.MedNotice)
                yield return new(first, null, CalendarPeriod.OfDays(14), "procedureretningslinjen, pkt. 3");
            if (id == StandardParameters.BreachDeadline)
                yield return new(first, null, CalendarPeriod.OfMonths(1), "MED-aftalen, bilag 2");
        }

        var secretary = new Actor("sekretaer-4", StandardRoles.Secretary, StandardRoles.ProjectManager);
        var birkely = new Enrolment("nat-1", "AI i nattevagten", Phase.Decision, Phase.Implementation, "Birkely") { Unit = "Birkely" };
        var course = ProcessSession.Enrol(municipality, birkely, secretary, time);
        course.Clarify(StandardFacts.AffectsWorkingConditions, true);
        course.Clarify(StandardFacts.DecisionLevel, DecisionLevel.Area);
        Console.WriteLine(course.Involvement().PlanMeetings(new DateOnly(2026, 3, 18)).Text.Danish);

        var localMed = Forum.Of(new Committee(CommitteeKind.LocalCommittee, "med-birkely"));
        course.HoldInvolvement(new(localMed, InvolvementLevel.Medindflydelse, "AI i nattevagten.")
        {
            MaterialSent = Moment.On(2026, 1, 27),
            NoRemarks = true,
        }, Moment.On(2026, 2, 11));
        foreach (var finding in course.Assess()["F2-R2"].Findings)
            Console.WriteLine($"{finding.Aspect?.Name.Danish} · {finding.Outcome?.Name.Danish}: {finding.Text.Danish}");
        // end
        return municipality;
    }
}
