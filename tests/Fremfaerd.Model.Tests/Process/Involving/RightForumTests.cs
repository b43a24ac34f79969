using Fremfaerd.Model.Tests.Involvement;

namespace Fremfaerd.Model.Tests.Process.Involving;

/// <summary>The forum follows from the level, the unit that decides and whether it is a matter of principle (X01, X08, S3.35, S3.58).</summary>
public class The_forum_of_a_hearing
{
    private static readonly Moment Ninth = Solkoebing.February(9);
    private static readonly Moment Tenth = Solkoebing.February(10);

    private readonly ProcessSession _course = Solkoebing.Course();

    private CheckResult Check => _course.Assess()["F2-R2"];

    private void Hold(string committee, Moment? at) => _course.HoldInvolvement(Solkoebing.Meeting(SampleTree.Forum(committee)), at).ThenAccepted();

    private void Decide(string? unit = null, DecisionLevel level = DecisionLevel.Workplace) =>
        _course.RecordDecision(Any.Decision(level, changesWork: true) with { Unit = unit }, Solkoebing.February(20)).ThenAccepted();

    [Theory]
    [InlineData("lokal-aakanden", null, Outcome.Met)]
    [InlineData("lokal-aakanden", "solgaarden", Outcome.Unmet)]
    [InlineData("lokal-solgaarden", null, Outcome.Unmet)]
    [InlineData("lokal-solgaarden", "solgaarden", Outcome.Met)]
    [InlineData("personale-koekkenet", "koekkenet", Outcome.Met)]
    [InlineData("omraade-aeldre", "aeldrestaben", Outcome.Met)]
    public void Is_the_committee_of_the_unit_that_decides(string committee, string? unit, Outcome outcome)
    {
        Hold(committee, Tenth);
        Decide(unit);

        Check.Outcome.Should().Be(outcome);
        Check.Findings.Of(Aspect.Forum).Should().Be(outcome);
    }

    [Fact]
    public void Is_told_with_the_reason_where_another_one_met()
    {
        Hold("lokal-solgaarden", Tenth);
        Decide();

        Check.Findings.Single(finding => finding.Aspect == Aspect.Forum).Text.Danish.Should().Be(
            "Lokal-MED Solgården behandlede sagen 10. februar 2026, men er ikke rette forum. Beslutningen træffes på arbejdspladsen, og enheden nattevagten hører under Lokal-MED Åkanden.");
    }

    [Fact]
    public void Are_both_Hovedudvalget_and_the_committee_of_the_level_in_a_matter_of_principle()
    {
        _course.Clarify(StandardFacts.PrincipleQuestion, true).ThenAccepted();
        Hold("hoved", Ninth);
        Check.Outcome.Should().Be(Outcome.Unmet);

        Hold("lokal-aakanden", Tenth);
        Decide();

        Check.Outcome.Should().Be(Outcome.Met);
    }

    [Theory]
    [InlineData(9, null, 10, null, Outcome.Met, null)]
    [InlineData(10, 9, 10, 14, Outcome.Met, null)]
    [InlineData(10, null, 10, null, Outcome.Indeterminate, "order.principle-same-day")]
    [InlineData(10, 14, 10, 9, Outcome.Unmet, "order.principle-elsewhere")]
    [InlineData(10, null, 9, null, Outcome.Unmet, "order.principle-elsewhere")]
    public void Is_first_Hovedudvalget_in_a_matter_of_principle(int main, int? mainHour, int local, int? localHour, Outcome outcome, string? code)
    {
        _course.Clarify(StandardFacts.PrincipleQuestion, true).ThenAccepted();
        Hold("hoved", Solkoebing.February(main, mainHour));
        Hold("lokal-aakanden", Solkoebing.February(local, localHour));
        Decide();

        Check.Outcome.Should().Be(outcome);
        Check.Findings.Select(finding => finding.Code).Where(found => found.StartsWith("order.", StringComparison.Ordinal)).Should().Equal(code is null ? [] : [code]);
    }

    [Fact]
    public void Is_not_the_local_committee_alone_in_a_matter_of_principle()
    {
        _course.Clarify(StandardFacts.PrincipleQuestion, true).ThenAccepted();
        Hold("lokal-aakanden", Tenth);
        Decide();

        Check.Outcome.Should().Be(Outcome.Unmet);
        Check.Findings.Select(finding => finding.Code).Should().Contain("order.principle-elsewhere");
    }

    [Fact]
    public void Is_Hovedudvalget_alone_where_top_management_decides_a_matter_of_principle()
    {
        var course = Solkoebing.Course(level: DecisionLevel.TopManagement);
        course.Clarify(StandardFacts.PrincipleQuestion, true).ThenAccepted();
        course.HoldInvolvement(Solkoebing.Meeting(SampleTree.Forum("hoved")), Tenth).ThenAccepted();
        course.RecordDecision(Any.Decision(DecisionLevel.TopManagement, changesWork: true), Solkoebing.February(20)).ThenAccepted();

        course.Assess()["F2-R2"].Outcome.Should().Be(Outcome.Met);
    }

    [Fact]
    public void Is_known_to_the_municipality_for_meetings_views_guidelines_and_breaches()
    {
        var (unknown, other) = (new Committee(CommitteeKind.LocalCommittee, "lokal-aaknaden"), new Committee(CommitteeKind.LocalCommittee, "hoved"));
        Decide();

        foreach (var (committee, code) in new[] { (unknown, "committee.unknown"), (other, "committee.kind-differs") })
        {
            var forum = Forum.Of(committee);
            _course.HoldInvolvement(Solkoebing.Meeting(forum)).ThenRefused(code);
            _course.Receive(new("s-1", forum, "Hvem ser optagelserne?")).ThenRefused(code);
            _course.RaiseBreach(new("brud-1", forum, "MED blev ikke hørt.")).ThenRefused(code);
            _course.AgreeGuideline(new("r-1", GuidelineKind.Optional, "Loggen.", committee, "dok. 55")).ThenRefused(code);
        }

        _course.Receive(new("s-1", Solkoebing.Right, "Hvem ser optagelserne?")).ThenAccepted();
        _course.RaiseBreach(new("brud-1", Solkoebing.Right, "MED blev ikke hørt.")).ThenAccepted();
        _course.AgreeGuideline(Solkoebing.GuidelineOf("lokal-aakanden")).ThenAccepted();
    }
}
