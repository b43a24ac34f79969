using Fremfaerd.Model.Tests.Process.Breaches;

namespace Fremfaerd.Model.Tests.Readiness;

public class The_text_of_a_report
{
    [Fact]
    public void Gives_each_aspect_of_an_involvement_a_line_of_its_own_and_the_source_another()
    {
        var course = Any.Course(Phase.Decision);
        course.Clarify(StandardFacts.AffectsWorkingConditions, true);
        course.Clarify(StandardFacts.DecisionLevel, DecisionLevel.Workplace);
        course.HoldInvolvement(new(CommitteeKind.AreaCommittee, InvolvementLevel.Medindflydelse, "AI i nattevagten"), Moment.On(2026, 2, 10));

        Reasons(course.Assess(), "F2-R2").Select(line => line.Split(':')[0]).Should().Equal(
            "forum · ikke opfyldt", "rækkefølge · opfyldt", "niveau · opfyldt", "varsel · ikke relevant", "synspunkter · ikke opfyldt", "[X02, S3.33, X44]");
    }

    [Fact]
    public void Leaves_other_findings_in_one_paragraph_with_the_source() =>
        Reasons(Any.Course(Phase.Decision).Assess(), "F2-R7").Should().ContainSingle().Which.Should().EndWith("[S3.16]");

    [Fact]
    public void Lists_a_breach_of_the_phase_among_the_checks_of_its_gates()
    {
        var text = Breached.Raised().Assess().Explain(Language.English);

        text.Should().Contain("[-] BREACH  not met").And.NotContain("From earlier phases").And.NotContain("(a breach was raised)");
    }

    [Fact]
    public void Lists_a_breach_of_an_earlier_phase_under_those()
    {
        var course = Breached.Raised();

        var text = course.Assess(StandardGates.ExitOf(Phase.Design)).Explain(Language.English);

        text.Should().Contain("From earlier phases");
        text.IndexOf("decision-exit/BREACH (a breach was raised)", StringComparison.Ordinal)
            .Should().BeGreaterThan(text.IndexOf("From earlier phases", StringComparison.Ordinal)).And.BePositive();
    }

    /// <summary>The lines under a check.</summary>
    private static IEnumerable<string> Reasons(GateReport report, string code) => report.Explain(Language.Danish).Split('\n')
        .SkipWhile(line => !line.Contains($"] {code} ", StringComparison.Ordinal)).Skip(1)
        .TakeWhile(line => line.StartsWith("     ", StringComparison.Ordinal)).Select(line => line.Trim());
}
