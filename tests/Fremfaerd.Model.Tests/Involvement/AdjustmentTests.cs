using static Fremfaerd.Model.Involvement.InvolvementLevel;
using static Fremfaerd.Model.Involvement.Party;
using static Fremfaerd.Model.Phases.Phase;

namespace Fremfaerd.Model.Tests.Involvement;

public class A_level_that_facts_move
{
    [Theory]
    [InlineData(Idea, MainCommittee, "principleQuestion", Medindflydelse, Information)]
    [InlineData(Idea, MainCommittee, "majorRestructuring", Medindflydelse, Information)]
    [InlineData(Idea, LocalMedCommittee, "decisionLevel=workplace !crossOrganisational", Medindflydelse, Information)]
    [InlineData(Decision, ElectedRepresentatives, "affectsWorkingConditions", Medindflydelse, Medindflydelse)]
    [InlineData(Decision, MainCommittee, "setsOverallGuideline", Medbestemmelse, Information)]
    [InlineData(Decision, MainCommittee, "affectsWorkingConditions decisionLevel=top-management", Medindflydelse, Medindflydelse)]
    [InlineData(Decision, MainCommittee, "affectsWorkingConditions decisionLevel=political", Medindflydelse, Medindflydelse)]
    [InlineData(Decision, MainCommittee, "setsOverallGuideline affectsWorkingConditions decisionLevel=political", Medbestemmelse, Medindflydelse)]
    [InlineData(Decision, LocalMedCommittee, "affectsWorkingConditions decisionLevel=workplace", Medindflydelse, Medindflydelse)]
    [InlineData(Decision, Citizens, "affectsElderlyCitizens", Medindflydelse, Information)]
    [InlineData(Decision, Citizens, "affectsCitizensWithDisabilities", Medindflydelse, Information)]
    [InlineData(Design, ElectedRepresentatives, "affectsWorkingConditions", Medindflydelse, Medindflydelse)]
    [InlineData(Design, SuperUsersAndProfessionals, "delegatesWorkflowDetails", Medbestemmelse, Medindflydelse)]
    [InlineData(Design, MainCommittee, "setsOverallGuideline", Medbestemmelse, Information)]
    [InlineData(Design, LocalMedCommittee, "setsLocalGuideline", Medbestemmelse, Information)]
    [InlineData(Specification, ElectedRepresentatives, "affectsWorkingConditions", Medindflydelse, Medindflydelse)]
    [InlineData(Specification, SuperUsersAndProfessionals, "delegatesRequirementApproval", Medbestemmelse, Medindflydelse)]
    [InlineData(Specification, MainCommittee, "majorRestructuring procedureInvolvesMainCommittee", Medindflydelse, Information)]
    [InlineData(Specification, Citizens, "citizenFacing", Medindflydelse, Information)]
    [InlineData(Procurement, MainCommittee, "staffTransferredOrOutsourced", Medindflydelse, Information)]
    [InlineData(Procurement, LocalMedCommittee, "contractTermsAffectWork", Medindflydelse, Information)]
    [InlineData(Development, SuperUsersAndProfessionals, "delegatesAcceptance", Medbestemmelse, Medindflydelse)]
    [InlineData(Implementation, ElectedRepresentatives, "affectsWorkingConditions", Medindflydelse, Medindflydelse)]
    [InlineData(Implementation, MainCommittee, "principleQuestion", Medindflydelse, Information)]
    [InlineData(Implementation, LocalMedCommittee, "!setsLocalGuideline", Medindflydelse, Information)]
    [InlineData(Implementation, LocalMedCommittee, "affectsWorkingConditions", Medbestemmelse, Medindflydelse)]
    [InlineData(Implementation, LocalMedCommittee, "!setsLocalGuideline affectsWorkingConditions", Medindflydelse, Medindflydelse)]
    [InlineData(Implementation, Citizens, "collectsCitizenFeedback", Medindflydelse, Information)]
    public void Moves_where_the_facts_say_so(Phase phase, Party party, string facts, InvolvementLevel level, InvolvementLevel floor)
    {
        var row = Planned.Row(phase, party, facts);

        (row.Level, row.Floor).Should().Be((level, floor));
        (row.Level, row.Floor).Should().NotBe((row.Default.Level, row.Default.Floor));
    }

    [Theory]
    [InlineData(Idea, MainCommittee, "!principleQuestion !majorRestructuring affectsWorkingConditions")]
    [InlineData(Idea, LocalMedCommittee, "decisionLevel=workplace")]
    [InlineData(Idea, LocalMedCommittee, "decisionLevel=workplace crossOrganisational")]
    [InlineData(Idea, LocalMedCommittee, "decisionLevel=area !crossOrganisational")]
    [InlineData(Idea, LocalMedCommittee, "!crossOrganisational")]
    [InlineData(Decision, ElectedRepresentatives, "!affectsWorkingConditions")]
    [InlineData(Decision, MainCommittee, "affectsWorkingConditions")]
    [InlineData(Decision, MainCommittee, "affectsWorkingConditions decisionLevel=area")]
    [InlineData(Decision, MainCommittee, "!affectsWorkingConditions decisionLevel=political")]
    [InlineData(Decision, LocalMedCommittee, "affectsWorkingConditions decisionLevel=area")]
    [InlineData(Decision, LocalMedCommittee, "decisionLevel=workplace")]
    [InlineData(Decision, Citizens, "!affectsElderlyCitizens !affectsCitizensWithDisabilities")]
    [InlineData(Design, LocalMedCommittee, "!setsLocalGuideline")]
    [InlineData(Specification, MainCommittee, "majorRestructuring")]
    [InlineData(Specification, MainCommittee, "procedureInvolvesMainCommittee")]
    [InlineData(Specification, MainCommittee, "!affectsWorkingConditions procedureInvolvesMainCommittee")]
    [InlineData(Implementation, LocalMedCommittee, "setsLocalGuideline")]
    public void Stays_where_they_do_not_quite_say_so(Phase phase, Party party, string facts)
    {
        var row = Planned.Row(phase, party, facts);

        (row.Level, row.Floor).Should().Be((row.Default.Level, row.Default.Floor));
    }

    [Fact]
    public void Is_one_of_24_rows()
    {
        var moved = StandardDefinition.Current.Content.Involvement.Where(row => row.Adjustments.Count > 0).ToArray();

        moved.Should().HaveCount(24);
        moved.Sum(row => row.Adjustments.Count).Should().Be(34);
    }
}
