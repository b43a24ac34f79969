using Cases.Telling;

namespace Cases.Silkeborg;

/// <summary>March and April: MED is heard too late, a breach is raised, and the decision is withdrawn by going back to the design.</summary>
internal static class BreachChapter
{
    internal static void Tell(Story story, People people)
    {
        HeardTooLate(story, people);
        Raised(story, people);
        Practised(story, people);

        story.On(4, 22,
            "Ejendomschefen giver dem ret og trækker beslutningen tilbage inden fristen. Systemet kan bruges, men arbejdsgangen skal udformes på ny, og forløbet går tilbage til designet, som det ikke har fulgt før.",
            "The head of properties agrees and withdraws the decision within the deadline. The system can be used, but the workflow must be designed anew, and the course goes back to the design, which it has not followed before.")
            .Record(
                people.Manager.Respond("bekymring-1", ViewpointResponse.Adopted, "Arbejdsgangen udformes på ny med morgenmødet som udgangspunkt."),
                people.Manager.ReturnTo(Phase.Design, "MED skal drøfte sagen, før der besluttes, og fordelingen af opgaver skal udformes på ny sammen med dem, der løser dem."));
        story.ShowReturn();
    }

    private static void HeardTooLate(Story story, People people)
    {
        story.On(3, 26,
            "Først nu når sagen Område-MED, med materiale i god tid til mødet, men en uge efter beslutningen. Rækkefølgen er forkert, og flere møder ændrer den ikke:",
            "Only now the matter reaches the area MED committee, with material in good time for the meeting, but a week after the decision. The order is wrong, and more meetings do not change it:")
            .Record(people.MedSecretary.HoldInvolvement(
                Meeting.WithoutRemarks(Municipality.AreaMed, "Prøven på kontoret og planen for at tage systemet i brug. Ingen bemærkninger til systemet.") with
                {
                    MaterialSent = Moment.On(2026, 3, 10),
                    Minutes = "dok. 8",
                }, Moment.On(2026, 3, 24)));
        story.ShowNoWay(people.ProjectManager.Assess(), "G1", Aspect.Order);
    }

    private static void Raised(Story story, People people)
    {
        story.On(3, 27,
            "Tillidsrepræsentanten rejser brud på informations- og drøftelsespligten. Fristen står i den lokale aftale:",
            "The shop steward raises a breach of the duty to inform and discuss. The deadline stands in the local agreement:")
            .Record(people.ShopSteward.RaiseBreach(
                new("brud-1", Party.ElectedRepresentatives, "Det blev besluttet, at alle områder går over til systemet i maj, før Område-MED havde drøftet det.")));
        story.ShowCheck(people.ProjectManager.Assess()[Breach]);

        story.On(3, 30, "Projektlederen vil gå videre, men porten nævner bruddet.", "The project manager wants to go on, but the gate names the breach.")
            .IsRefused("gate.closed", people.ProjectManager.AdvanceTo(Phase.Implementation));
    }

    private static void Practised(Story story, People people)
    {
        story.On(4, 9,
            "To områder øver sig imens. Tillidsrepræsentanten bringer en bekymring med fra teknisk service.",
            "Two areas practise meanwhile. The shop steward brings a concern from the caretakers.")
            .Record(people.ShopSteward.Receive(
                new("bekymring-1", Party.AffectedEmployees, "Før fordelte vi opgaverne om morgenen, og den, der kendte bygningen, tog den. Nu får hver af os én opgave ad gangen på telefonen, og vi kører forgæves."), Moment.On(2026, 4, 8)));

        story.On(4, 16,
            "Lokal-MED drøfter det. Det viser sig også, at telefonen registrerer tid og sted.",
            "The local MED committee discusses it. It turns out, too, that the phone registers time and place.")
            .Record(
                people.MedSecretary.HoldInvolvement(
                    Meeting.WithoutRemarks(Municipality.LocalMed, "Fordelingen af opgaver og morgenmødet, der forsvandt.") with { Minutes = "dok. 13" }, Moment.On(2026, 4, 15)),
                people.ProjectManager.Clarify(StandardFacts.MonitorsEmployees, true),
                people.ProjectManager.Clarify(StandardFacts.UncertainSolution, true));
    }

    /// <summary>The check on breaches of the development phase.</summary>
    internal static CheckAddress Breach { get; } = new("development-exit", "BREACH");
}
