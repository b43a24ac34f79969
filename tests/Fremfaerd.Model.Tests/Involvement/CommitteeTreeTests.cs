using System.Text;

namespace Fremfaerd.Model.Tests.Involvement;

public class The_right_committee_of_a_municipality
{
    private static readonly CommitteeTree Tree = SampleTree.Tree;

    private static readonly DecisionLevel[] Levels = Enum.GetValues<DecisionLevel>();

    private static IEnumerable<RightForum> Answers => [.. from level in Levels from unit in Tree.Units select Tree.RightFor(level, unit), Tree.ForPrinciple];

    [Fact]
    public void Reads_for_each_level_and_unit_as_approved()
    {
        var text = new StringBuilder();
        foreach (var level in Levels)
        {
            text.Append($"{level.Code}\n");
            foreach (var unit in Tree.Units.Append(null))
                Append(text, unit ?? "(unit not known)", Tree.RightFor(level, unit));
        }

        text.Append("matter of principle\n");
        Append(text, "(any)", Tree.ForPrinciple);
        Approved.Matches(text.ToString(), "CommitteeTree");
    }

    [Fact]
    public void Reads_where_only_the_kinds_are_known_as_approved()
    {
        var text = new StringBuilder();
        foreach (var level in Levels)
            Append(text, level.Code, Any.Definition.Committees.RightFor(level, "natholdet"));
        Append(text, "matter of principle", Any.Definition.Committees.ForPrinciple);
        Approved.Matches(text.ToString(), "CommitteeKinds");
    }

    [Fact]
    public void Accepts_a_meeting_with_its_id_and_no_other()
    {
        foreach (var right in Answers)
        {
            var accepted = Tree.All.Where(committee => right.Accepts(SampleTree.Forum(committee.Id)));

            accepted.Should().Equal(right.Committee!);
            right.Accepts(right.Forum).Should().BeTrue();
        }
    }

    [Theory]
    [InlineData(DecisionLevel.TopManagement, "solgaarden", CommitteeKind.MainCommittee, true, false)]
    [InlineData(DecisionLevel.Workplace, "koekkenet", CommitteeKind.StaffMeeting, true, false)]
    [InlineData(DecisionLevel.Workplace, "koekkenet", CommitteeKind.LocalCommittee, false, false)]
    [InlineData(DecisionLevel.Workplace, "solgaarden", CommitteeKind.LocalCommittee, false, true)]
    [InlineData(DecisionLevel.Workplace, "solgaarden", CommitteeKind.StaffMeeting, false, false)]
    [InlineData(DecisionLevel.Workplace, "direktionen", CommitteeKind.LocalCommittee, false, false)]
    [InlineData(DecisionLevel.Workplace, "direktionen", CommitteeKind.MainCommittee, true, false)]
    [InlineData(DecisionLevel.Area, "solgaarden", CommitteeKind.AreaCommittee, false, true)]
    [InlineData(DecisionLevel.Area, "borgerservice", CommitteeKind.AreaCommittee, false, false)]
    [InlineData(DecisionLevel.TopManagement, "solgaarden", CommitteeKind.WorkingEnvironmentOrganisation, false, false)]
    [InlineData(DecisionLevel.Workplace, "solgaarden", CommitteeKind.Trio, false, false)]
    public void Accepts_a_meeting_that_names_only_the_kind_where_there_is_no_other_of_it(
        DecisionLevel level, string unit, CommitteeKind kind, bool accepts, bool isUnnamed)
    {
        var right = Tree.RightFor(level, unit);

        right.Accepts(kind).Should().Be(accepts);
        right.IsUnnamed(kind).Should().Be(isUnnamed);
    }

    [Fact]
    public void Is_named_by_a_meeting_that_gives_an_id()
    {
        var right = Tree.RightFor(DecisionLevel.Workplace, "solgaarden");

        Tree.All.Should().AllSatisfy(committee => right.IsUnnamed(SampleTree.Forum(committee.Id)).Should().BeFalse());
        right.Accepts(Forum.Of(new Committee(CommitteeKind.Trio, "lokal-solgaarden"))).Should().BeFalse("TRIO never meets a MED duty");
        right.Accepts(Forum.Of(new Committee(CommitteeKind.StaffMeeting, "lokal-solgaarden"))).Should().BeFalse();
    }

    [Fact]
    public void Is_no_party_that_is_no_committee()
    {
        foreach (var party in Enum.GetValues<Party>().Where(party => party is not (Party.Management or Party.MainCommittee or Party.LocalMedCommittee)))
            Answers.Append(Any.Definition.Committees.ForPrinciple).Should().AllSatisfy(right => (right.Accepts(party) || right.IsUnnamed(party)).Should().BeFalse());
    }

    [Fact]
    public void Is_known_by_its_kind_alone_where_the_definition_has_no_tree()
    {
        var empty = Any.Definition.Committees;

        foreach (var level in Levels)
        {
            foreach (var forum in Enum.GetValues<CommitteeKind>().SelectMany(kind => (Forum[])[kind, Forum.Of(new Committee(kind, "x"))]))
            {
                empty.RightFor(level, null).Accepts(forum).Should().Be(forum.IsRightFor(level));
                empty.RightFor(level, "x").IsUnnamed(forum).Should().BeFalse();
            }
        }

        (empty.All.Count, empty.Units.Count, empty.MainCommittee, empty.Find("hoved")).Should().Be((0, 0, null, null));
    }

    [Fact]
    public void Is_the_main_committee_wherever_there_is_no_other()
    {
        var one = ProcessDefinition.Build(SampleTree.Content with { Committees = [SampleTree.Committees[0] with { Units = [] }] }).Committees;

        Levels.Select(level => one.RightFor(level, "solgaarden").Committee!.Id).Should().AllBe("hoved");
        one.RightFor(DecisionLevel.Workplace, null).Why.Danish.Should().Be(
            "Beslutningen træffes på arbejdspladsen, og dér har kommunen intet MED-udvalg. Det nærmeste er Hovedudvalget.");
    }

    [Fact]
    public void Is_the_lowest_where_the_committees_above_it_name_the_unit_too()
    {
        var tree = ProcessDefinition.Build(SampleTree.With("sektor-omsorg", sector => sector with { Units = ["solgaarden"] })).Committees;

        tree.RightFor(DecisionLevel.Workplace, "solgaarden").Committee!.Id.Should().Be("lokal-solgaarden");
        tree.RightFor(DecisionLevel.Area, "solgaarden").Committee!.Id.Should().Be("omraade-aeldre");
        tree.Units.Should().HaveCount(8).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void Does_not_depend_on_the_units_of_AMO_and_TRIO()
    {
        var tree = ProcessDefinition.Build(SampleTree.With("trio-solgaarden", trio => trio with { Units = ["aakanden", "hal-3"] })).Committees;

        tree.RightFor(DecisionLevel.Workplace, "aakanden").Committee!.Id.Should().Be("lokal-aakanden");
        tree.Units.Should().NotContain("hal-3");
    }

    [Fact]
    public void Is_asked_for_with_a_unit_of_the_tree_and_a_level_that_exists()
    {
        FluentActions.Invoking(() => Tree.RightFor(DecisionLevel.TopManagement, "hal-3")).Should().Throw<ArgumentException>().WithMessage("*hal-3*");
        FluentActions.Invoking(() => Tree.RightFor(0, "solgaarden")).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Tree.Find(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Is_answered_without_allocating()
    {
        var meeting = SampleTree.Forum("lokal-aakanden");
        bool Ask() => Tree.RightFor(DecisionLevel.PoliticalOnWorkplace, "nattevagten").Accepts(meeting) && !Tree.ForPrinciple.IsUnnamed(meeting);
        Ask().Should().BeTrue();

        Allocated.By(() =>
        {
            for (var time = 0; time < 100; time++)
                Ask();
        }).Should().Be(0);
    }

    private static void Append(StringBuilder text, string unit, RightForum right) =>
        text.Append($"  {unit,-18} {right.Committee?.Id ?? right.Kind.Code}\n    {right.Why.Danish}\n    {right.Why.English}\n");
}
