namespace Fremfaerd.Model.Definitions.Standard;

/// <summary>Guidance in our own words: agile work, leadership, involvement and the labels of the technology radar.</summary>
internal static class StandardGuidance
{
    internal static ValueList<Guidance> All { get; } =
    [
        new("agile-mark-1", GuidanceKind.AgileMark, new(
            "Løbende og tæt dialog med dem, der skal bruge løsningen",
            "Ongoing, close dialogue with those who will use the solution"), "S3.47"),
        new("agile-mark-2", GuidanceKind.AgileMark, new(
            "Små leverancer med korte mellemrum",
            "Small deliveries at short intervals"), "S3.47"),
        new("agile-mark-3", GuidanceKind.AgileMark, new(
            "Prøvehandlinger og prototyper, før noget bindes",
            "Trial actions and prototypes before anything is bound"), "S3.47"),
        new("agile-mark-4", GuidanceKind.AgileMark, new(
            "Viden deles undervejs, og kursen rettes efter den",
            "Knowledge is shared along the way, and the course is corrected by it"), "S3.47"),
        new("agile-fit-1", GuidanceKind.AgileFit, new(
            "Løsningen kan ikke beskrives færdigt på forhånd",
            "The solution cannot be fully described in advance"), "S3.48"),
        new("agile-fit-2", GuidanceKind.AgileFit, new(
            "Opgaven er så sammensat, at flere må undersøge den sammen",
            "The task is so complex that several must examine it together"), "S3.48"),
        new("agile-fit-3", GuidanceKind.AgileFit, new(
            "Der er brug for kreativitet og løbende tilpasning",
            "Creativity and ongoing adaptation are needed"), "S3.48"),
        new("advice-1", GuidanceKind.LeadershipAdvice, new(
            "Led digitaliseringen som en forandring: giv mening og tryghed, sæt rammer og roller, vær åben, og inddrag",
            "Lead digitalisation as a change: give meaning and safety, set frames and roles, be open, and involve"), "S3.50"),
        new("advice-2", GuidanceKind.LeadershipAdvice, new(
            "Organisér efter opgavens art: klassiske metoder til det enkle, korte runder til det, der skal prøves frem",
            "Organise by the nature of the task: classic methods for the simple, short rounds for what must be tried out"), "S3.51"),
        new("advice-3", GuidanceKind.LeadershipAdvice, new(
            "Sæt et stærkt hold, brug ildsjælene, og få alle med, også dem med mindre lyst til teknologi",
            "Set a strong team, use the enthusiasts, and bring everyone along, also those less keen on technology"), "S3.52"),
        new("advice-4", GuidanceKind.LeadershipAdvice, new(
            "Skab et miljø, hvor medarbejderne har lyst til at komme med idéer, og hvor man prøver, før alle indvendinger er afklaret",
            "Create an environment where employees want to bring ideas, and where things are tried before every objection is settled"), "S3.53"),
        new("advice-5", GuidanceKind.LeadershipAdvice, new(
            "Bed den øverste ledelse om rammer, ressourcer, frihedsgrader og opbakning, og kend dit mandat",
            "Ask top management for frames, resources, degrees of freedom and backing, and know your mandate"), "S3.54"),
        new("involvement-1", GuidanceKind.InvolvementQuestion, new(
            "Hvordan bliver det meningsfuldt, trygt og motiverende at bidrage?",
            "How does contributing become meaningful, safe and motivating?"), "S3.55"),
        new("involvement-2", GuidanceKind.InvolvementQuestion, new(
            "Hvordan lægges en god plan, der stadig kan ændres?",
            "How is a good plan laid that can still be changed?"), "S3.56"),
        new("involvement-3", GuidanceKind.InvolvementQuestion, new(
            "Hvilke former for inddragelse er nødvendige og mulige i hver fase?",
            "Which forms of involvement are necessary and possible in each phase?"), "S3.57"),
        new("involvement-4", GuidanceKind.InvolvementQuestion, new(
            "Hvilke principielle drøftelser hører til i de formelle fora, fx MED?",
            "Which discussions of principle belong in the formal forums, for example MED?"), "S3.58"),
        new("involvement-5", GuidanceKind.InvolvementQuestion, new(
            "Hvordan inddrages andre parter i og uden for organisationen?",
            "How are other parties inside and outside the organisation involved?"), "S3.59"),
        new("radar-ready", GuidanceKind.RadarLabel, new(
            "Klar: teknologien kan tages i brug",
            "Ready: the technology can be put to use"), "X52"),
        new("radar-try", GuidanceKind.RadarLabel, new(
            "Afprøv: teknologien bør prøves i mindre skala",
            "Try: the technology should be tried on a smaller scale"), "X52"),
        new("radar-watch", GuidanceKind.RadarLabel, new(
            "Hold øje: teknologien bør følges",
            "Watch: the technology should be followed"), "X52"),
        new("radar-wait", GuidanceKind.RadarLabel, new(
            "Afvent: teknologien er ikke klar endnu",
            "Wait: the technology is not ready yet"), "X52"),
    ];
}
