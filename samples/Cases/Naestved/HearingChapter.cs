using Cases.Telling;

namespace Cases.Naestved;

/// <summary>February and March: a meeting in the wrong committee, and one in the right.</summary>
internal static class HearingChapter
{
    internal static void Tell(Story story, People people)
    {
        WrongCommittee(story, people);
        RightCommittee(story, people);
        Assessing(story, people);
        story.On(3, 6,
            "MED-sekretæren noterer mødet i Område-MED og det synspunkt, udvalget gav. Det mangler et svar:",
            "The MED secretary records the meeting of the area committee and the view it gave. That lacks a response:")
            .Record(
                people.MedSecretary.HoldInvolvement(
                    Meeting.Discussing(Municipality.AreaMed, "AI i nattevagten: følger, rammer og bekymringen om overvågning.") with
                    {
                        MaterialSent = Moment.On(2025, 2, 18),
                        Minutes = "dok. 15",
                    }, Moment.On(2025, 3, 4)),
                people.MedSecretary.Receive(
                    new("synspunkt-1", Forum.Of(Municipality.AreaMed), "To nattevagter er for lidt, når alarmer går samtidig. Vi ønsker en tredje, så længe prøven varer."), Moment.On(2025, 3, 4)));
        story.ShowFailing(people.ProjectManager.Assess()["F2-R2"], Aspect.Response);
    }

    private static void WrongCommittee(Story story, People people)
    {
        story.On(2, 13,
            "Lokal-MED på plejecentret har drøftet sagen, med materiale i god tid. Det er godt, men det er ikke det udvalg, der hører til beslutningen. Rapporten siger det for sig; resten er i orden:",
            "The local MED committee of the care home has discussed the matter, with material in good time. That is good, but it is not the committee that belongs to the decision. The report says so on its own; the rest is in order:")
            .Record(people.MedSecretary.HoldInvolvement(
                Meeting.WithoutRemarks(Municipality.LocalMed, "AI i nattevagten på det første plejecenter.") with
                {
                    MaterialSent = Moment.On(2025, 1, 28),
                    Minutes = "dok. 9",
                }, Moment.On(2025, 2, 11)));
        story.ShowFailing(people.ProjectManager.Assess()["F2-R2"], Aspect.Forum);
    }

    private static void RightCommittee(Story story, People people)
    {
        story.On(2, 14,
            "Centerchefen vil beslutte den 18. marts. Sekretæren henter punktet til det rette udvalgs dagsorden, med sidste frist for møde og materiale:",
            "The head of the area wants to decide on 18 March. The secretary fetches the item for the agenda of the right committee, with the last days for meeting and material:")
            .Record();
        story.ShowAgenda(Municipality.AreaMed, 3, 18);
    }

    private static void Assessing(Story story, People people) =>
        story.On(2, 20,
            "Nattevagter og AMR vurderer følgerne for arbejdet på en workshop, og Ældrerådet bliver hørt.",
            "Night workers and the working-environment representative assess the consequences at a workshop, and the council for the elderly is heard.")
            .Record(
                people.ProjectManager.HoldInvolvement(
                    Meeting.WithoutRemarks(Party.AffectedEmployees, "Følger for arbejdet: færre faste tilsyn, flere alarmer, ansvar ved fejl.") with
                    {
                        RolesPresent = [StandardRoles.Employee, StandardRoles.WorkingEnvironmentRepresentative],
                    }, Moment.On(2025, 2, 18)),
                people.ProjectManager.HoldInvolvement(
                    Meeting.WithoutRemarks(Party.ElectedRepresentatives, "Konsekvensvurderingen."), Moment.On(2025, 2, 18)),
                people.ProjectManager.HoldInvolvement(
                    Meeting.WithoutRemarks(Party.ElderlyCouncil, "Tryghed, værdighed og samtykke.") with { Minutes = "dok. 12" }, Moment.On(2025, 2, 19)));
}
