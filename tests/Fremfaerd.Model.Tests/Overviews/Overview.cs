using Fremfaerd.Model.Tests.Involvement;
using Fremfaerd.Model.Tests.Process.Involving;

namespace Fremfaerd.Model.Tests.Overviews;

/// <summary>A course with something of everything an overview shows.</summary>
internal static class Overview
{
    internal static readonly Forum Main = SampleTree.Forum("hoved");

    internal static readonly Subcourse Pilot = new("pilot", "Pilot på Solgården");

    internal static ProcessSession Rich()
    {
        var course = Solkoebing.Course(Solkoebing.WithNotice(CalendarPeriod.OfDays(14)));
        course.Clarify(StandardFacts.PrincipleQuestion, true).ThenAccepted();
        course.Clarify(StandardFacts.AffectsElderlyCitizens, true).ThenAccepted();
        course.Answer("F2-KO-1", "Færre unødige tilsyn.").ThenAccepted();
        course.Plan(new(Party.AffectedEmployees, InvolvementLevel.Medindflydelse) { Frame = Any.Frame }).ThenAccepted();
        course.Plan(Any.Plan() with { Frame = Any.Frame }).ThenAccepted();
        course.Plan(new(Party.SuperUsersAndProfessionals, InvolvementLevel.Medindflydelse) { Subcourse = Pilot }).ThenAccepted();
        course.HoldInvolvement(Solkoebing.Meeting(Party.AffectedEmployees, InvolvementLevel.Information), Solkoebing.February(9)).ThenAccepted();
        course.HoldInvolvement(Solkoebing.Meeting(Solkoebing.Right) with { MaterialSent = Solkoebing.February(1) }, Solkoebing.February(10)).ThenAccepted();
        course.Receive(new("s-1", Solkoebing.Right, "Hvem ser optagelserne?"), Solkoebing.February(10)).ThenAccepted();
        course.Receive(new("s-2", Party.Citizens, "Kan man sige nej?", isConcern: true), Solkoebing.February(11)).ThenAccepted();
        return course;
    }
}
