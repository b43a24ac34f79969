using static Fremfaerd.Model.Involvement.CommitteeKind;
using static Fremfaerd.Model.Involvement.DecisionLevel;

namespace Fremfaerd.Model.Tests.Involvement;

public class The_right_forum_for_a_decision
{
    [Theory]
    [InlineData(Workplace, LocalCommittee)]
    [InlineData(Area, AreaCommittee)]
    [InlineData(TopManagement, MainCommittee)]
    [InlineData(Political, MainCommittee)]
    [InlineData(PoliticalOnArea, AreaCommittee)]
    [InlineData(PoliticalOnWorkplace, LocalCommittee)]
    public void Is_the_committee_of_the_level_where_management_decides_or_recommends(DecisionLevel level, CommitteeKind committee) =>
        level.RightCommittee.Should().Be(committee);

    [Theory]
    [InlineData(MainCommittee, false, false, true, true)]
    [InlineData(AreaCommittee, false, true, false, false)]
    [InlineData(LocalCommittee, true, false, false, false)]
    [InlineData(StaffMeeting, true, false, false, false)]
    [InlineData(WorkingEnvironmentOrganisation, false, false, false, false)]
    [InlineData(Trio, false, false, false, false)]
    public void Is_never_TRIO_nor_the_working_environment_organisation(
        CommitteeKind kind, bool workplace, bool area, bool topManagement, bool political)
    {
        Forum forum = kind;

        Enum.GetValues<DecisionLevel>().Select(forum.IsRightFor).Should().Equal(workplace, area, topManagement, political, area, workplace);
        kind.CountsAsMed.Should().Be(workplace || area || topManagement);
    }

    [Theory]
    [InlineData(Party.AffectedEmployees)]
    [InlineData(Party.ElectedRepresentatives)]
    [InlineData(Party.SuperUsersAndProfessionals)]
    [InlineData(Party.Citizens)]
    [InlineData(Party.ElderlyCouncil)]
    [InlineData(Party.DisabilityCouncil)]
    public void Is_no_party_that_is_no_committee(Party party)
    {
        Forum forum = party;

        Enum.GetValues<DecisionLevel>().Select(forum.IsRightFor).Should().Equal(false, false, false, false, false, false);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void Is_not_known_for_a_level_that_does_not_exist(int level)
    {
        FluentActions.Invoking(() => ((DecisionLevel)level).RightCommittee).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Forum.Of(Trio).IsRightFor((DecisionLevel)level)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
