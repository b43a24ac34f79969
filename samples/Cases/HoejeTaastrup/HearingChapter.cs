using Cases.Telling;

namespace Cases.HoejeTaastrup;

/// <summary>February and March: a meeting whose material came too late, and one that is recorded late but was held in time.</summary>
internal static class HearingChapter
{
    internal static void Tell(Story story, People people)
    {
        story.On(2, 13,
            "De tre afdelinger og AMR vurderer følgerne: Hvem mister rutineopgaverne, og hvem får de svære sager?",
            "The three departments and the working-environment representative assess the consequences: who loses the routine work, and who gets the hard cases?")
            .Record(
                people.WorkingEnvironmentRep.HoldInvolvement(
                    Meeting.WithoutRemarks(Party.AffectedEmployees, "Rutiner, svære sager og pauser, når assistenten skriver udkast.") with
                    {
                        RolesPresent = [StandardRoles.Employee, StandardRoles.WorkingEnvironmentRepresentative],
                    }, Moment.On(2026, 2, 12)),
                people.ProjectManager.HoldInvolvement(
                    Meeting.WithoutRemarks(Party.ElectedRepresentatives, "Kompetencer og nye roller i administrationen."), Moment.On(2026, 2, 12)));

        story.On(2, 13,
            "Hovedudvalget har drøftet sagen, men materialet kom kun en uge før mødet. Varslet i procedureretningslinjen er to uger:",
            "Hovedudvalget, the main MED committee, has discussed the matter, but the material came only a week before the meeting. The notice of the procedural guideline is two weeks:")
            .Record(people.MedSecretary.HoldInvolvement(
                Meeting.WithoutRemarks(Municipality.MainMed, "AI-assistenten i administrationen: arbejde og kompetencer.") with
                {
                    MaterialSent = Moment.On(2026, 2, 3),
                    Minutes = "dok. 5",
                }, Moment.On(2026, 2, 10)));
        story.ShowFailing(people.ProjectManager.Assess()["F2-R2"], Aspect.Notice);
    }

    /// <summary>The meeting before the decision is put on record after it.</summary>
    internal static void TellOfTheMinutes(Story story, People people)
    {
        story.ShowCheck(people.ProjectManager.Assess()["F2-R2"]);

        story.On(3, 2,
            "Sekretæren noterer mødet med den dag, det blev holdt. Det er noteret efter beslutningen, men lå før den; tilbage står udvalgets synspunkt, som mangler et svar:",
            "The secretary records the meeting with the day it was held. It is recorded after the decision but lay before it; what remains is the committee's view, which lacks a response:")
            .Record(
                people.MedSecretary.HoldInvolvement(
                    Meeting.Discussing(Municipality.MainMed, "AI-assistenten i administrationen: arbejde, kompetencer og fælles spilleregler.") with
                    {
                        MaterialSent = Moment.On(2026, 2, 10),
                        Minutes = "dok. 6",
                    }, Moment.On(2026, 2, 24)),
                people.MedSecretary.Receive(
                    new("synspunkt-1", Forum.Of(Municipality.MainMed), "Der skal være fælles spilleregler for hele rådhuset, ikke ét sæt i hver afdeling."), Moment.On(2026, 2, 24)));
        story.ShowFailing(people.ProjectManager.Assess()["F2-R2"], Aspect.Response);

        story.On(3, 3, "Direktøren svarer udvalget.", "The director answers the committee.")
            .Record(people.MedSecretary.Decide(new RespondToViewpoint(
                "synspunkt-1", new(ViewpointResponse.Adopted, "Spillereglerne bliver fælles og drøftes i Hovedudvalget i april.") { By = "Direktøren" })));
        story.ShowMet(people.ProjectManager.Assess()["F2-R2"]);
    }
}
