using System.Text;
using Fremfaerd.Model.Tests.Involvement;
using Fremfaerd.Model.Tests.Process.Involving;

namespace Fremfaerd.Model.Tests.Overviews;

public class An_item_for_an_agenda
{
    private static readonly Forum[] Forums =
    [
        Solkoebing.Right, Overview.Main, SampleTree.Forum("lokal-solgaarden"), SampleTree.Forum("amo"), SampleTree.Forum("trio-solgaarden"), Party.ElderlyCouncil,
        Party.AffectedEmployees,
    ];

    private static AgendaItem For(Forum forum, DateOnly? decisionOn = null) => Overview.Rich().Involvement().AgendaFor(forum, decisionOn);

    [Theory]
    [InlineData(Language.Danish, "Agenda.da")]
    [InlineData(Language.English, "Agenda.en")]
    public void Reads_as_approved(Language language, string name)
    {
        var text = new StringBuilder();
        foreach (var forum in Forums)
            text.Append(For(forum, new(2026, 4, 15)).Explain(language)).Append("\n----\n\n");

        Approved.Matches(text.ToString(), name);
    }

    [Fact]
    public void Asks_the_committee_of_the_level_and_Hovedudvalget_in_a_matter_of_principle_to_discuss()
    {
        For(Solkoebing.Right).Level.Should().Be(InvolvementLevel.Medindflydelse);
        For(Overview.Main).Level.Should().Be(InvolvementLevel.Medindflydelse);
    }

    [Fact]
    public void Asks_AMO_to_take_part_councils_to_be_heard_and_TRIO_only_to_prepare()
    {
        For(SampleTree.Forum("amo")).Level.Should().Be(InvolvementLevel.Medindflydelse);
        For(Party.ElderlyCouncil).Level.Should().Be(InvolvementLevel.Medindflydelse);
        For(Party.DisabilityCouncil).Level.Should().Be(InvolvementLevel.Medindflydelse);
        For(SampleTree.Forum("trio-solgaarden")).Level.Should().BeNull();
    }

    [Fact]
    public void Asks_of_a_party_what_it_was_promised() =>
        For(Party.AffectedEmployees).Level.Should().Be(InvolvementLevel.Medindflydelse);

    [Fact]
    public void Says_why_to_MED_committees_alone()
    {
        For(Solkoebing.Right).Why!.English.Should().Contain("nattevagten");
        For(Overview.Main).Why!.Danish.Should().Be("Sagen er principiel for hele kommunen, og principielle sager begynder i Hovedudvalget.");
        Forums.Where(forum => For(forum).Why is not null).Should().Equal(Forums[..3]);
    }

    [Fact]
    public void Has_every_question_for_the_right_committee_and_those_of_its_themes_for_the_others()
    {
        ThemesFor(Solkoebing.Right).Should().BeEquivalentTo(Enum.GetValues<Theme>());
        ThemesFor(Overview.Main).Should().BeEquivalentTo([Theme.CoreTask, Theme.Involvement]);
        ThemesFor(SampleTree.Forum("amo")).Should().BeEquivalentTo([Theme.TaskExecution, Theme.CompetenceDevelopment]);
    }

    [Fact]
    public void Has_the_views_of_the_forum_the_frame_and_the_days()
    {
        For(Solkoebing.Right).OpenViews.Select(view => view.Received.Value.Id.Value).Should().Equal("s-1");
        For(SampleTree.Forum("lokal-solgaarden")).OpenViews.Should().BeEmpty("it is the view of another committee");
        For(CommitteeKind.LocalCommittee).OpenViews.Should().ContainSingle("the item names no committee of the kind");
        For(Overview.Main).OpenViews.Should().BeEmpty();
        For(Party.Citizens).OpenViews.Select(view => view.Received.Value.Id.Value).Should().Equal("s-2");
        For(Solkoebing.Right).Frame.Should().Be(Any.Frame);
        For(Solkoebing.Right).Meetings.Should().BeNull();
        For(Solkoebing.Right, new(2026, 4, 15)).Meetings!.Forum!.Committee!.Id.Should().Be("lokal-aakanden");
        For(Overview.Main, new(2026, 4, 15)).Meetings!.Forum!.Committee!.Id.Should().Be("hoved");
        For(Solkoebing.Right, new(2026, 4, 15)).Meetings!.LastMaterial.Should().Be(new DateOnly(2026, 3, 31));
        FluentActions.Invoking(() => For(Solkoebing.Right, default(DateOnly))).Should().Throw<ArgumentException>();
    }

    private static IEnumerable<Theme> ThemesFor(Forum forum) => For(forum).Questions.Select(line => line.Question.Theme).Distinct();
}
