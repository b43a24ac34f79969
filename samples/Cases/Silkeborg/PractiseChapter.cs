using Cases.Telling;

namespace Cases.Silkeborg;

/// <summary>April: practising shows that the workflow does not hold, and the course goes back to the design.</summary>
internal static class PractiseChapter
{
    internal static void Tell(Story story, People people)
    {
        story.Chapter(Phase.Implementation);

        story.On(4, 9,
            "To områder øver sig, før systemet sættes i drift. Tillidsrepræsentanten bringer en bekymring med fra teknisk service.",
            "Two areas practise before the system goes live. The shop steward brings a concern from the caretakers.")
            .Record(people.ShopSteward.Receive(
                new("bekymring-1", Party.AffectedEmployees, "Før fordelte vi opgaverne om morgenen, og den, der kendte bygningen, tog den. Nu får hver af os én opgave ad gangen på telefonen, og vi kører forgæves."), Moment.On(2026, 4, 8)));

        story.On(4, 16,
            "Lokalt MED-udvalg drøfter det. Det viser sig også, at telefonen registrerer tid og sted.",
            "The local MED committee discusses it. It turns out, too, that the phone registers time and place.")
            .Record(
                people.MedSecretary.HoldInvolvement(
                    Meeting.WithoutRemarks(Municipality.LocalMed, "Fordelingen af opgaver og morgenmødet, der forsvandt.") with { Minutes = "dok. 13" }, Moment.On(2026, 4, 15)),
                people.ProjectManager.Clarify(StandardFacts.MonitorsEmployees, true),
                people.ProjectManager.Clarify(StandardFacts.UncertainSolution, true));

        story.On(4, 22,
            "Ejendomschefen giver dem ret. Systemet kan bruges, men arbejdsgangen skal udformes på ny, og forløbet går tilbage til designet, som det ikke har fulgt før.",
            "The head of properties agrees. The system can be used, but the workflow must be designed anew, and the course goes back to the design, which it has not followed before.")
            .Record(
                people.Manager.Respond("bekymring-1", ViewpointResponse.Adopted, "Arbejdsgangen udformes på ny med morgenmødet som udgangspunkt."),
                people.Manager.ReturnTo(Phase.Design, "Øvelsen viste, at fordelingen af opgaver skal udformes på ny sammen med dem, der løser dem."));
        story.ShowReturn();
    }
}
