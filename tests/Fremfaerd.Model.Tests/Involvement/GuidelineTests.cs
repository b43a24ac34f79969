namespace Fremfaerd.Model.Tests.Involvement;

public class A_guideline
{
    private static readonly Moment January = Moment.On(2026, 1, 31);

    private readonly ProcessSession _course = Any.Course(Phase.Implementation);

    [Theory]
    [InlineData(CommitteeKind.Trio)]
    [InlineData(CommitteeKind.WorkingEnvironmentOrganisation)]
    public void Is_agreed_in_a_MED_committee(CommitteeKind committee) =>
        _course.AgreeGuideline(Any.Guideline(committee: committee)).ThenRefused("guideline.not-med");

    [Theory]
    [InlineData(CommitteeKind.AreaCommittee)]
    [InlineData(CommitteeKind.LocalCommittee)]
    [InlineData(CommitteeKind.StaffMeeting)]
    public void For_procedure_is_set_by_Hovedudvalget_alone(CommitteeKind committee)
    {
        _course.AgreeGuideline(Any.Guideline(kind: GuidelineKind.Procedural, committee: committee)).ThenRefused("guideline.procedural-elsewhere");
        _course.AgreeGuideline(Any.Guideline(kind: GuidelineKind.Mandatory, committee: committee)).ThenAccepted();
        _course.AgreeGuideline(Any.Guideline("r-2", GuidelineKind.Procedural, CommitteeKind.MainCommittee)).ThenAccepted();
    }

    [Fact]
    public void Has_an_id_of_its_own_and_texts()
    {
        _course.AgreeGuideline(Any.Guideline()).ThenAccepted();

        _course.AgreeGuideline(Any.Guideline()).ThenRefused("guideline.known");
        _course.AgreeGuideline(new("r-2", GuidelineKind.Optional, "", new Committee(CommitteeKind.LocalCommittee), "dok. 1")).ThenRefused("text.empty");
        _course.AgreeGuideline(new("r-2", GuidelineKind.Optional, "Loggen.", new Committee(CommitteeKind.LocalCommittee), "")).ThenRefused("text.empty");
        _course.AgreeGuideline(Any.Guideline("r-2"), Moment.On(2031, 1, 1)).ThenRefused("moment.future");
    }

    [Theory]
    [InlineData(GuidelineKind.Procedural)]
    [InlineData(GuidelineKind.Mandatory)]
    public void That_is_required_can_only_be_changed_by_agreement(GuidelineKind kind)
    {
        var guideline = Any.Guideline(kind: kind, committee: CommitteeKind.MainCommittee);
        _course.AgreeGuideline(guideline with { NoticeMonths = 3 }).ThenRefused("guideline.notice-of-kind");
        _course.AgreeGuideline(guideline).ThenAccepted();

        _course.TerminateGuideline("r-1", "Den bruges ikke.").ThenRefused("guideline.cannot-be-terminated");
        _course.AgreeGuideline(Any.Guideline("r-2", kind, CommitteeKind.MainCommittee) with { Replaces = "r-1" }).ThenAccepted();
        Only("r-1").StandsAt(Any.Start.AddDays(1)).Should().BeFalse();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(121)]
    public void Has_a_notice_within_reason(int months) =>
        _course.AgreeGuideline(Any.Guideline() with { NoticeMonths = months }).ThenRefused("guideline.notice-length");

    /// <summary>Three months from 30 November end on 28 February; the whole last day counts.</summary>
    [Theory]
    [InlineData(null, 2025, 11, 30, 2026, 2, 28)]
    [InlineData(1, 2026, 1, 31, 2026, 2, 28)]
    [InlineData(2, 2026, 1, 1, 2026, 3, 1)]
    public void Stands_through_the_last_Danish_day_of_its_notice(int? months, int year, int month, int day, int lastYear, int lastMonth, int lastDay)
    {
        var last = new DateOnly(lastYear, lastMonth, lastDay);
        _course.AgreeGuideline(Any.Guideline() with { NoticeMonths = months }, Moment.On(2025, 6, 1)).ThenAccepted();
        _course.TerminateGuideline("r-1", "Loggen er slået fra.", Moment.On(year, month, day)).ThenAccepted();

        Only("r-1").LastDay.Should().Be(last);
        Only("r-1").StandsAt(DanishCalendar.EndOf(last)).Should().BeTrue();
        Only("r-1").StandsAt(DanishCalendar.StartOf(last.AddDays(1))).Should().BeFalse();
        Only("r-1").StandsAt(new(2025, 5, 31, 12, 0, 0, TimeSpan.Zero)).Should().BeFalse("it was not agreed yet");
    }

    [Fact]
    public void Is_terminated_once_after_it_was_agreed()
    {
        _course.TerminateGuideline("r-1", "Ikke længere.").ThenRefused("guideline.unknown");
        _course.AgreeGuideline(Any.Guideline(), January).ThenAccepted();

        _course.TerminateGuideline("r-1", "Ikke længere.", Moment.On(2026, 1, 30)).ThenRefused("guideline.terminated-before-agreed");
        _course.TerminateGuideline("r-1", "").ThenRefused("text.empty");
        _course.TerminateGuideline("r-1", "Ikke længere.", January).ThenAccepted();
        _course.TerminateGuideline("r-1", "Ikke længere.").ThenRefused("guideline.already-terminated");
    }

    [Fact]
    public void Stands_no_more_from_the_day_another_takes_its_place()
    {
        _course.AgreeGuideline(Any.Guideline(), January).ThenAccepted();
        _course.AgreeGuideline(Any.Guideline("r-3") with { Replaces = "r-2" }).ThenRefused("guideline.unknown");
        _course.AgreeGuideline(Any.Guideline("r-2") with { Replaces = "r-1" }, Moment.On(2026, 2, 10)).ThenAccepted();

        Only("r-1").StandsAt(DanishCalendar.EndOf(new(2026, 2, 9))).Should().BeTrue();
        Only("r-1").StandsAt(DanishCalendar.StartOf(new(2026, 2, 10))).Should().BeFalse();
        Only("r-2").StandsAt(DanishCalendar.StartOf(new(2026, 2, 10))).Should().BeTrue();
        Only("r-1").ReplacedBy!.Value.Id.Should().Be((GuidelineId)"r-2");
    }

    [Fact]
    public void Stands_again_where_what_replaced_or_ended_it_was_a_mistake()
    {
        _course.AgreeGuideline(Any.Guideline(), January).ThenAccepted();
        _course.AgreeGuideline(Any.Guideline("r-2") with { Replaces = "r-1" }).ThenAccepted();
        _course.TerminateGuideline("r-1", "Ikke længere.", Moment.On(2026, 2, 1)).ThenAccepted();

        _course.Correct(3, new AgreeGuideline(Any.Guideline("r-2")), "Den afløser ingen.").ThenAccepted();
        Only("r-1").ReplacedBy.Should().BeNull();
        _course.Correct(4, null, "Det var en anden.").ThenAccepted();
        Only("r-1").Should().Be(new GivenGuideline(Only("r-1").Agreed, null));
    }

    [Fact]
    public void Cannot_vanish_from_under_what_rests_on_it()
    {
        _course.AgreeGuideline(Any.Guideline(), January).ThenAccepted();
        _course.AgreeGuideline(Any.Guideline("r-2") with { Replaces = "r-1" }).ThenAccepted();
        _course.TerminateGuideline("r-2", "Ikke længere.").ThenAccepted();

        _course.Correct(2, null, "Fejl.").ThenRefused("correction.needs-replacement");
        _course.Correct(3, null, "Fejl.").ThenRefused("correction.needs-replacement");
        _course.TerminateGuideline("r-1", "Heller ikke den.", Moment.On(2026, 2, 1)).ThenAccepted();
        _course.Correct(2, null, "Fejl.").ThenRefused("correction.needs-replacement").Why.English.Should().Contain("no. 5", "it was ended as well as replaced");
        _course.Correct(3, new AgreeGuideline(Any.Guideline("r-2", GuidelineKind.Mandatory)), "Fejl.").ThenRefused("guideline.cannot-be-terminated");
        _course.Correct(2, new AgreeGuideline(Any.Guideline() with { Replaces = "r-2" }), "Fejl.").ThenRefused("guideline.unknown");
        _course.Correct(2, new AgreeGuideline(Any.Guideline("r-9")), "Fejl.").ThenRefused("correction.other-item");
        _course.Correct(2, new AgreeGuideline(Any.Guideline()), "Fejl.", Moment.On(2026, 2, 1)).ThenAccepted();
    }

    [Fact]
    public void Cannot_be_moved_to_after_its_termination()
    {
        _course.AgreeGuideline(Any.Guideline(), January).ThenAccepted();
        _course.TerminateGuideline("r-1", "Ikke længere.", Moment.On(2026, 2, 1)).ThenAccepted();

        _course.Correct(2, new AgreeGuideline(Any.Guideline()), "Fejl.", Moment.On(2026, 2, 2)).ThenRefused("guideline.terminated-before-agreed");
        _course.Correct(2, new AgreeGuideline(Any.Guideline() with { Phase = Phase.Design }), "Forkert fase.").ThenAccepted();
        Only("r-1").Agreed.Value.Phase.Should().Be(Phase.Design);
        _course.Correct(4, new AgreeGuideline(Any.Guideline() with { NoticeMonths = 6 }), "Forkert varsel.").ThenAccepted();
        Only("r-1").Agreed.Value.Phase.Should().Be(Phase.Design, "a correction that names no phase keeps it");
    }

    [Fact]
    public void Is_seen_by_a_host_as_it_stood_at_an_instant()
    {
        _course.AgreeGuideline(Any.Guideline(), January).ThenAccepted();
        _course.TerminateGuideline("r-1", "Ikke længere.", Moment.On(2026, 2, 10)).ThenAccepted();
        _course.AgreeGuideline(Any.Guideline("r-2") with { Replaces = "r-1" }, Moment.On(2026, 2, 20)).ThenAccepted();

        GivenGuideline[] At(int month, int day) => [.. _course.Process.EvidenceAt(new(2026, month, day, 12, 0, 0, TimeSpan.Zero)).Guidelines];
        At(1, 1).Should().BeEmpty();
        At(2, 9).Single().Terminated.Should().BeNull();
        At(2, 11).Single().ReplacedBy.Should().BeNull();
        At(2, 21).Should().HaveCount(2).And.Contain(given => given.Terminated != null && given.ReplacedBy != null);
    }

    private GivenGuideline Only(GuidelineId id) => _course.Process.Guidelines.Single(given => given.Agreed.Value.Id == id);
}
