using Cases.Telling;

namespace Cases.HoejeTaastrup;

/// <summary>May to August: a phase is skipped for a reason, the course is paused and resumed, and the waiver runs out.</summary>
internal static class SpecificationChapter
{
    internal static void Tell(Story story, People people)
    {
        story.Chapter(Phase.Specification);
        Requirements(story, people);
        Skipping(story, people);
        Pausing(story, people);
        Resuming(story, people);
        story.ShowOpen(people.ProjectManager.Assess());
        story.On(8, 26,
            "Forløbet går direkte til implementeringen; de to faser imellem er udeladt.",
            "The course goes straight to implementation; the two phases between are skipped.")
            .Record(people.ProjectManager.AdvanceTo(Phase.Implementation));
    }

    private static void Requirements(Story story, People people)
    {
        story.On(5, 12,
            "Spillereglerne bliver til krav: til opsætningen, til oplæringen og til det, assistenten ikke må læse.",
            "The rules of use become requirements: on the set-up, on the training and on what the assistant may not read.")
            .Record(
                people.SuperUser.HoldInvolvement(
                    Meeting.WithoutRemarks(Party.SuperUsersAndProfessionals, "Krav til opsætning, skabeloner og oplæring."), Moment.On(2026, 5, 11)),
                people.WorkingEnvironmentRep.HoldInvolvement(
                    Meeting.WithoutRemarks(Municipality.Amo, "Skærmtid, tempo og hvile i arbejdet."), Moment.On(2026, 5, 11)),
                people.ProjectManager.Clarify(StandardFacts.HasWebOrMobileUi, false));
    }

    private static void Skipping(Story story, People people)
    {
        story.On(5, 19,
            "Kan udviklingsfasen også udelades efter en regel? Nej, for it-afdelingen skal tilpasse nogle skabeloner, og det bliver noteret.",
            "Can the development phase be skipped by a rule too? No, for the IT department is to adapt some templates, and that is recorded.")
            .Record(people.ProjectManager.Clarify(StandardFacts.RequiresDevelopment, true));
        story.On(5, 19, "Projektlederen prøver alligevel.", "The project manager tries all the same.")
            .IsRefused("skip.ground-missing", people.ProjectManager.Skip(Phase.Development, SkipGround.ByRule("standard-solution")));

        story.On(5, 20,
            "Så må direktøren tage stilling og give en begrundelse, som bliver stående.",
            "Then the director must take a position and give a reason, which stays on record.")
            .Record(people.Manager.Skip(
                Phase.Development, SkipGround.Because("It-afdelingen tilpasser skabelonerne på to dage, og de er prøvet på designfasens eftermiddage.")));
    }

    private static void Pausing(Story story, People people)
    {
        story.On(6, 3,
            "Byrådet afgør først i august, om to centre lægges sammen. Forløbet sættes på pause, så ingen lærer vaner, der straks skal om.",
            "The town council decides only in August whether two centres are merged. The course is paused, so that nobody learns habits that must change at once.")
            .Record(people.ProjectManager.Pause("Byrådet afgør i august, om to administrative centre lægges sammen."));
        story.ShowRail();

        story.On(6, 9, "Imens flyttes forløbet ikke.", "Meanwhile the course does not move.")
            .IsRefused("course.paused", people.ProjectManager.AdvanceTo(Phase.Implementation));

        story.On(6, 17,
            "Der kan stadig dokumenteres: en sagsbehandler svarer, og medarbejderne bliver orienteret om pausen.",
            "Documentation goes on: a caseworker answers, and the employees are informed of the pause.")
            .Record(
                people.Caseworker.Answer("F4-OL-3", "Breve til børn og til dem, der lige har mistet nogen. Dem skriver vi selv, også kladden."),
                people.ProjectManager.HoldInvolvement(
                    Meeting.Informing(Party.AffectedEmployees, "Kravene og grunden til pausen."), Moment.On(2026, 6, 16)),
                people.ProjectManager.HoldInvolvement(
                    Meeting.Informing(Party.ElectedRepresentatives, "Kravene og grunden til pausen."), Moment.On(2026, 6, 16)));
    }

    private static void Resuming(Story story, People people)
    {
        story.On(8, 17,
            "Centrene forbliver to, og forløbet genoptages, hvor det stod. Direktøren godkender kravene.",
            "The centres remain two, and the course is resumed where it stood. The director approves the requirements.")
            .Record(
                people.ProjectManager.ResumeCourse(),
                people.Manager.Confirm("F4-R1", "dok. 20"),
                people.Manager.Confirm("F4-R2", "dok. 20, afsnit 3"),
                people.Manager.Confirm("F4-R4", "dok. 21"),
                people.Manager.Confirm("F4-R6", "dok. 20, afsnit 5"),
                people.Manager.Confirm("F4-R7", "dok. 20, afsnit 6"),
                people.Manager.Confirm("F4-R8", "dok. 22"),
                people.Manager.RecordDecision(
                    new(DecisionOutcome.GoAhead, DecisionLevel.TopManagement, "Direktøren", "kravene til opsætning og oplæring er godkendt", changesWork: false, "dok. 20")));

        story.On(8, 18,
            "Men dispensationen løb ud i pausen, og porten er lukket af et tjek fra beslutningsfasen.",
            "But the waiver ran out during the pause, and the gate is closed by a check of the decision phase.")
            .IsRefused("gate.closed", people.ProjectManager.AdvanceTo(Phase.Implementation));
        story.ShowCarried(people.ProjectManager.Assess());

        story.On(8, 25,
            "Budgettet er fordelt. Direktøren bekræfter ressourceplanen, og dispensationen er der ikke længere brug for.",
            "The budget is distributed. The director confirms the resource plan, and the waiver is no longer needed.")
            .Record(people.Manager.Confirm("F2-R8", "dok. 23"));
    }
}
