using Cases.Telling;

namespace Cases.HoejeTaastrup;

/// <summary>February and March: a phase is skipped by a rule, MED is heard with proper notice at the second attempt, and one check is waived by somebody who may.</summary>
internal static class DecisionChapter
{
    internal static void Tell(Story story, People people)
    {
        story.Chapter(Phase.Decision);
        Clarifying(story, people);
        HearingChapter.Tell(story, people);
        Deciding(story, people);
        Waiving(story, people);
        story.ShowOpenWithWaivers(people.ProjectManager.Assess());
        story.On(3, 6, "Forløbet går videre, med dispensationen i beviset.", "The course goes on, with the waiver in its proof.")
            .Record(people.ProjectManager.AdvanceTo(Phase.Design));
    }

    private static void Clarifying(Story story, People people)
    {
        story.On(2, 3,
            "Forholdene afklares. Det gælder hele rådhuset, så beslutningen ligger hos direktionen.",
            "The facts are clarified. It concerns the whole town hall, so the decision lies with top management.")
            .Record(
                people.ProjectManager.Clarify(StandardFacts.DecisionLevel, DecisionLevel.TopManagement),
                people.ProjectManager.Clarify(StandardFacts.MajorRestructuring, false),
                people.ProjectManager.Clarify(StandardFacts.AffectsElderlyCitizens, false),
                people.ProjectManager.Clarify(StandardFacts.AffectsCitizensWithDisabilities, false),
                people.ProjectManager.Clarify(StandardFacts.MonitorsCitizens, false),
                people.ProjectManager.Clarify(StandardFacts.MonitorsEmployees, false),
                people.ProjectManager.Clarify(StandardFacts.HighRiskAi, false),
                people.ProjectManager.Clarify(StandardFacts.DpiaRequired, true),
                people.ProjectManager.Clarify(StandardFacts.CrossOrganisational, true),
                people.ProjectManager.Clarify(StandardFacts.UncertainSolution, true),
                people.ProjectManager.Clarify(StandardFacts.PrincipleQuestion, true));

        story.On(2, 4,
            "Der købes intet ind. En regel i skabelonen, no-purchase, tager indkøbsfasen af ruten; det kan projektlederen gøre.",
            "Nothing is bought. A rule of the definition, no-purchase, takes the procurement phase off the route; the project manager can do that.")
            .Record(people.ProjectManager.Skip(Phase.Procurement, SkipGround.ByRule("no-purchase")));
        story.ShowRail();
    }

    private static void Deciding(Story story, People people)
    {
        story.On(2, 27,
            "Der er holdt et nyt møde, og direktøren beslutter på det grundlag. Men referatet af mødet ligger endnu hos sekretæren.",
            "A new meeting was held, and the director decides on that basis. But its minutes are still with the secretary.")
            .Record(
                people.ProjectManager.Answer("F2-KO-1", "Hurtigere og klarere breve til borgerne og mindre afskrift. Det bygger på to ugers prøve i én afdeling."),
                people.ProjectManager.Answer("F2-IN-4", "Korte afprøvninger i én afdeling ad gangen; hver slutter med, at afdelingen vælger, hvad der bliver."),
                people.Manager.Confirm("F2-R7", "dok. 7"),
                people.Manager.Confirm("F2-R9", "dok. 8"),
                people.Manager.Confirm("F2-R10", "dok. 9"),
                people.Manager.Confirm("F2-R11", "dok. 10"),
                people.Manager.Plan(new(Party.AffectedEmployees, InvolvementLevel.Medindflydelse)
                {
                    Phase = Phase.Design,
                    Frame = new("Assistenten skriver udkast og referater, ikke afgørelser.", "Hvilke vaner afdelingen vil ændre."),
                }),
                people.Manager.Confirm("G6", "dok. 11"),
                people.Manager.RecordDecision(
                    new(DecisionOutcome.GoAhead, DecisionLevel.TopManagement, "Direktøren", "assistenten tages i brug til udkast og referater, ikke til afgørelser", changesWork: true, "dok. 12")));
        HearingChapter.TellOfTheMinutes(story, people);
    }

    private static void Waiving(Story story, People people)
    {
        story.On(3, 3,
            "Kun arbejdstiden mangler: den sættes først af, når afdelingernes budget er fordelt i juni.",
            "Only the working time is missing: it is set aside only when the budget of the departments is distributed in June.")
            .IsRefused("gate.closed", people.ProjectManager.AdvanceTo(Phase.Design));

        var waiver = new Waiver("Ressourceplanen følger med budgettet i juni; så længe betaler kompetencepuljen deltagernes tid.", People.Lead.Id)
        {
            Until = new DateOnly(2026, 6, 30),
        };
        var no = story.On(3, 3,
            "Projektlederen vil lade tjekket vente så længe, men må ikke selv dispensere.",
            "The project manager wants to let the check wait until then, but has no authority to waive it.")
            .IsRefused("authority.missing", people.ProjectManager.Waive("F2-R8", waiver));

        story.On(3, 3,
            "Rådhusets sagssystem vil have forsøget med i historikken.",
            "The case system of the town hall wants the attempt in the history.")
            .Record(people.ProjectManager.Decide(no.ToRecord!));

        story.On(3, 5,
            "Direktøren giver den dispensation, projektlederen beder om, til og med juni. Tjekket er stadig ikke opfyldt, og det ses:",
            "The director gives the waiver that the project manager asks for, up to and including June. The check is still not met, and it shows:")
            .Record(people.Manager.Waive("F2-R8", waiver));
    }
}
