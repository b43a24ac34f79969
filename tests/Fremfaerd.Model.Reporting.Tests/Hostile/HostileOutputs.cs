using Fremfaerd.Model.Reporting.Documents;
using Fremfaerd.Model.Reporting.Drawing;
using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting.Tests.Hostile;

/// <summary>What the library writes of a course. A new report, picture or diagram is added here, and every check then holds for it.</summary>
internal static class HostileOutputs
{
    internal static readonly (string Name, Func<TechnologyProcess, Report> Make)[] Reports =
    [
        ("all-texts", AllTexts),
        ("gate", course => Of(course).GateReport()),
        ("decision", course => DecisionOf(course) is { } noted ? Of(course).DecisionNote(noted) : Of(course).GateReport()),
        ("agenda", course => Of(course).AgendaItem(Forum.Of(CommitteeKind.LocalCommittee), new DateOnly(2026, 9, 1))),
        ("dialogue", course => Of(course).DialogueSheet(course.Phase!.Value)),
        ("learning", course => Of(course).LearningReport()),
        ("learning-across", course => In(course).LearningReport()),
        ("portfolio", course => In(course).Page()),
    ];

    internal static readonly (string Name, Func<TechnologyProcess, Picture> Make)[] Pictures =
    [
        ("all-texts", AllLabels),
        ("map", course => Of(course).PhaseMap()),
        ("matrix", course => Of(course).InvolvementMatrix()),
        ("timeline", course => Of(course).Timeline()),
    ];

    internal static readonly (string Name, Func<TechnologyProcess, Diagram> Make)[] Diagrams =
    [
        ("course", course => Of(course).Course()),
        ("route", course => new DefinitionReports(course.Definition).Route()),
    ];

    internal static CourseReports Of(TechnologyProcess course) => new(course, GoldenCases.EndOf(course));

    private static PortfolioReports In(TechnologyProcess course) => new([course, GoldenCases.Naestved], GoldenCases.EndOf(course));

    private static long? DecisionOf(TechnologyProcess course) =>
        course.History.OfType<DecisionRecorded>().LastOrDefault()?.Sequence ?? (course.Passages is [.., var last] ? last.Sequence : null);

    /// <summary>Every kind of block, every event in it, and every text alone: a place for each field in each part of a document.</summary>
    private static Report AllTexts(TechnologyProcess course)
    {
        var words = new Words(new(), Withheld.From([], default, new() { Sharing = SharingProfile.Personal }));
        // The same kind of event twice would say nothing new of how it is written.
        var events = course.History.DistinctBy(happened => (happened.Type, (happened as EntryCorrected)?.Replacement?.Type)).ToArray();
        var title = words.Typed(course.Enrolment!.Title);
        Line Sentence(ProcessEvent happened) => words.Say(happened.Describe(course.Definition));
        return new Report(new Document(title, Language.Danish, Language.English,
        [
            new Section(title,
            [
                new Paragraph(title),
                new Paragraph("Om " + title + " og mere"),
                new Quoted(title, title),
                new Particulars([(title, title), ("Titel", title)]),
                new Callout(Tone.Bad, title, [new Paragraph(title), new Quoted(title)]),
                new Listing([new(title, new Paragraph(title), new Listing([new(title)], IsNumbered: true)), new("Mere")]),
                new Table(title, [title, "Udfald"], [[title, new Cell(title, Tone.Good)], ["Fast", title]]),
                new Figure(AllLabels(course)),
                new WritingSpace(title, 1),
                new Section(words.Say(course.Definition.Content.Gates[0].Name), [new Paragraph(words.Say(course.Definition.Content.Questions[0].Text))]),
            ]),
            new Section("Hændelser",
            [
                new Listing([.. events.Select(happened => new ListItem(Sentence(happened)))], IsNumbered: true),
                new Table("Hændelser", ["Nr.", "Hændelse"], [.. events.Select(happened => (IReadOnlyList<Cell>)["x", Sentence(happened)])]),
            ]),
        ]));
    }

    private static Picture AllLabels(TechnologyProcess course)
    {
        var title = course.Enrolment!.Title;
        return new Picture(new Scene(title, title, Language.Danish, 400, 100,
        [
            new Label(10, 20, title, 12),
            new Cluster(title, [new Label(10, 40, title, 12)]),
        ]));
    }
}
