namespace Fremfaerd.Model.Tests.Readiness;

/// <summary>Two checks may ask for the same forum: one meeting does for both, at the higher level and with all that either asks for.</summary>
public class Two_meetings_of_one_forum
{
    private static readonly Forum Local = CommitteeKind.LocalCommittee;

    private static readonly CalendarPeriod Notice = CalendarPeriod.OfDays(14);

    private static InvolveStep Step(InvolvementLevel level, string words, params CheckCode[] covers) =>
        new(Local, level, ValueList.From(covers), new LocalizedText(words, words).With());

    [Fact]
    public void Become_one_at_the_higher_level_in_its_words()
    {
        var (low, high) = (Step(InvolvementLevel.Information, "Orientér"), Step(InvolvementLevel.Medindflydelse, "Drøft"));

        foreach (var both in new[] { low.With(high), high.With(low) })
            (both.Level, both.Text.Danish, both.Covers.Count).Should().Be((InvolvementLevel.Medindflydelse, "Drøft", 0));
        Step(InvolvementLevel.Medindflydelse, "Den ene").With(Step(InvolvementLevel.Medindflydelse, "Den anden")).Text.Danish.Should().Be("Den ene");
    }

    [Fact]
    public void Take_up_what_each_was_to_take_up()
    {
        var both = Step(InvolvementLevel.Information, "Orientér", "F1-R1").With(Step(InvolvementLevel.Medindflydelse, "Drøft", "F1-R2", "F1-R1"));

        both.Covers.Select(check => $"{check}").Should().Equal("F1-R1", "F1-R2");
        both.Text.Danish.Should().StartWith("Tag emnet for F1-R1 og F1-R2 op, og notér det:").And.Contain("Medindflydelse");
    }

    [Fact]
    public void Keep_the_notice_and_what_comes_before_of_either()
    {
        var plain = Step(InvolvementLevel.Medindflydelse, "Drøft");
        var (first, second) = (plain with { Notice = Notice, After = CommitteeKind.MainCommittee }, plain with { Notice = CalendarPeriod.OfDays(7), After = CommitteeKind.AreaCommittee });

        foreach (var both in new[] { plain.With(first), first.With(plain), first.With(second) })
            (both.Notice, both.After).Should().Be((Notice, first.After));
    }

    [Fact]
    public void Stay_about_the_earlier_phase_that_both_are_about()
    {
        var both = Step(InvolvementLevel.Information, "Orientér.").ForPhase(Phase.Design).With(Step(InvolvementLevel.Medindflydelse, "Drøft.").ForPhase(Phase.Design));

        (both.Phase, both.Text.Danish).Should().Be((Phase.Design, "Drøft. Det gælder designfasen."));
    }

    [Fact]
    public void Are_one_already_where_the_first_does_all_that_the_second_asks()
    {
        var (all, less) = (Step(InvolvementLevel.Medindflydelse, "Drøft", "F1-R1", "F1-R2") with { Notice = Notice }, Step(InvolvementLevel.Information, "Orientér", "F1-R1"));

        all.Includes(less).Should().BeTrue();
        all.Includes(less with { Notice = Notice }).Should().BeTrue();
        all.Includes(all).Should().BeTrue();
        less.Includes(all).Should().BeFalse("the level is lower");
        all.Includes(less with { Notice = CalendarPeriod.OfDays(7) }).Should().BeFalse("another notice");
        (all with { Notice = null }).Includes(less with { Notice = Notice }).Should().BeFalse("no notice");
        all.Includes(less with { After = CommitteeKind.MainCommittee }).Should().BeFalse("nothing comes before it");
        (all with { After = CommitteeKind.MainCommittee }).Includes(less with { After = CommitteeKind.MainCommittee }).Should().BeTrue();
        all.Includes(Step(InvolvementLevel.Information, "Orientér", "F1-R3")).Should().BeFalse("another subject");
        all.Includes(less.ForPhase(Phase.Design)).Should().BeFalse("another phase");
        all.Includes(new InvolveStep(CommitteeKind.AreaCommittee, InvolvementLevel.Information, [], less.Text)).Should().BeFalse("another forum");
    }
}
