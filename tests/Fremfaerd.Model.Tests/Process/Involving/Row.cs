using Fremfaerd.Model.Tests.Involvement;

namespace Fremfaerd.Model.Tests.Process.Involving;

/// <summary>One combination of level, forum, order and notice.</summary>
internal sealed record Row(Row.Grade Level, Row.Place Forum, Row.Course Order, Row.Warning Notice)
{
    private static readonly ProcessDefinition WithNotice = Solkoebing.WithNotice(CalendarPeriod.OfDays(14));

    private static readonly Grade[] Levels =
    [
        new("information", InvolvementLevel.Information, false),
        new("medindflydelse", InvolvementLevel.Medindflydelse, false),
        new("medbestemmelse, guideline", InvolvementLevel.Medbestemmelse, true),
        new("medbestemmelse, none", InvolvementLevel.Medbestemmelse, false),
    ];

    private static readonly Place[] Forums =
    [
        new("right", "nattevagten", "lokal-aakanden", SampleTree.Forum("lokal-aakanden"), true),
        new("right stand-in", "koekkenet", "personale-koekkenet", SampleTree.Forum("personale-koekkenet"), true),
        new("unnamed of several", "nattevagten", "lokal-aakanden", CommitteeKind.LocalCommittee, false),
        new("another local one", "nattevagten", "lokal-aakanden", SampleTree.Forum("lokal-solgaarden"), false),
        new("TRIO", "solgaarden", "lokal-solgaarden", SampleTree.Forum("trio-solgaarden"), false),
        new("AMO", "nattevagten", "lokal-aakanden", SampleTree.Forum("amo"), false),
    ];

    private static readonly Course[] Orders =
    [
        new("day before", Solkoebing.February(10), Solkoebing.February(11), Outcome.Met),
        new("same day, no times", Solkoebing.February(10), Solkoebing.February(10), Outcome.Indeterminate),
        new("same day, before", Solkoebing.February(10, 9), Solkoebing.February(10, 14), Outcome.Met),
        new("same day, after", Solkoebing.February(10, 14), Solkoebing.February(10, 9), Outcome.Unmet),
        new("day after", Solkoebing.February(10), Solkoebing.February(9), Outcome.Unmet),
        new("recorded late, in time", Solkoebing.February(10), Solkoebing.February(11), Outcome.Met, IsRecordedLate: true),
        new("no decision yet", Solkoebing.February(10), null, Outcome.Met),
    ];

    private static readonly Warning[] Notices =
    [
        new("not configured", false, Moment.On(2026, 1, 27), Outcome.NotApplicable),
        new("in time", true, Moment.On(2026, 1, 20), Outcome.Met),
        new("on the last day", true, Moment.On(2026, 1, 27), Outcome.Met),
        new("a day short", true, Moment.On(2026, 1, 28), Outcome.Unmet),
        new("day not recorded", true, null, Outcome.Unmet),
        new("after the meeting", true, Moment.On(2026, 2, 11), Outcome.Unmet),
    ];

    internal static Row[] All { get; } =
    [
        .. from level in Levels from forum in Forums from order in Orders from notice in Notices select new Row(level, forum, order, notice),
    ];

    internal string Words => $"{Level.Name,-25} {Forum.Name,-18} {Order.Name,-22} {Notice.Name,-17}";

    internal bool IsMaterialLate => Notice.Material == Moment.On(2026, 2, 11);

    internal ProcessSession Play()
    {
        var course = Solkoebing.Course(Notice.IsConfigured ? WithNotice : SampleTree.Definition, Forum.Unit);
        var what = Solkoebing.Meeting(Forum.Held, Level.Value) with { MaterialSent = Notice.Material };
        if (Level.HasGuideline)
            course.AgreeGuideline(Solkoebing.GuidelineOf(Forum.RightId), Moment.On(2026, 1, 20)).ThenAccepted();
        if (!Order.IsRecordedLate)
            course.HoldInvolvement(what, Order.Meeting).ThenAccepted();
        if (Order.Decision is { } decided)
            course.RecordDecision(Any.Decision(changesWork: true), decided).ThenAccepted();
        if (Order.IsRecordedLate)
            course.HoldInvolvement(what, Order.Meeting).ThenAccepted();
        return course;
    }

    internal sealed record Grade(string Name, InvolvementLevel Value, bool HasGuideline);

    internal sealed record Place(string Name, string Unit, string RightId, Forum Held, bool IsRight);

    internal sealed record Course(string Name, Moment Meeting, Moment? Decision, Outcome Expected, bool IsRecordedLate = false);

    internal sealed record Warning(string Name, bool IsConfigured, Moment? Material, Outcome Expected);
}
