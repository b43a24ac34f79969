namespace Fremfaerd.Model.Tests.Docs;

public class The_page_on_involvement
{
    private static readonly MarkdownPage Page = new("docs", "involvement.md");

    [Fact]
    public void Shows_a_real_report_of_a_decision_that_MED_heard_of_too_late() =>
        Page.Block("report").Should().Be(Excerpt(HeardTooLate(), "G1", "BREACH"));

    private static string HeardTooLate()
    {
        ProcessDefinition? municipality = null;
        MarkdownPage.PrintedBy(() => municipality = InvolvementStart.Run(Any.Clock()));
        var birkely = new Enrolment("nat-1", "AI i nattevagten", Phase.Design, Phase.Implementation, "Birkely") { Unit = "Birkely" };
        var course = ProcessSession.Enrol(municipality!, birkely, Any.Manager, Any.Clock());
        course.Clarify(StandardFacts.AffectsWorkingConditions, true).ThenAccepted();
        course.Clarify(StandardFacts.DecisionLevel, DecisionLevel.Area).ThenAccepted();
        course.RecordDecision(
            new(DecisionOutcome.GoAhead, DecisionLevel.Area, "Centerchefen", "Nattevagten lægges om.", changesWork: true, "dok. 11"),
            Moment.On(2026, 2, 17)).ThenAccepted();
        course.HoldInvolvement(
            new(Forum.Of(new Committee(CommitteeKind.AreaCommittee, "med-aeldre")), InvolvementLevel.Medindflydelse, "Nattevagten.")
            {
                MaterialSent = Moment.On(2026, 2, 3),
                NoRemarks = true,
            }, Moment.On(2026, 2, 24)).ThenAccepted();
        course.As(new Actor("tr-1", StandardRoles.ElectedRepresentative)).RaiseBreach(
            new("brud-1", Party.ElectedRepresentatives, "MED blev først spurgt, da det var besluttet."), Moment.On(2026, 2, 25)).ThenAccepted();
        return course.Assess().Explain(Language.Danish);
    }

    /// <summary>The head of a report, some of its checks, and what is left where there is no way forward for them.</summary>
    private static string Excerpt(string report, params string[] codes)
    {
        var (kept, isKept) = (new List<string>(), true);
        foreach (var line in report.TrimEnd('\n').Split('\n'))
        {
            if (line.StartsWith('['))
                isKept = codes.Any(code => line[4..].StartsWith(code, StringComparison.Ordinal));
            else if (!line.StartsWith("   ", StringComparison.Ordinal))
                isKept = kept.Count < 3 || line == "Ingen vej frem herfra:" || codes.Any(code => line.StartsWith($"  {code}:", StringComparison.Ordinal));
            if (isKept)
                kept.Add(line);
        }

        return string.Concat(kept.Select(line => line + "\n"));
    }
}
