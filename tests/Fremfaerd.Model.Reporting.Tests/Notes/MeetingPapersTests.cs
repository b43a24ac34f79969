namespace Fremfaerd.Model.Reporting.Tests.Notes;

/// <summary>The papers people sit with: the item of an agenda and the dialogue sheet.</summary>
public class Papers_for_a_meeting
{
    private static readonly ReportOptions English = new() { Language = Language.English };

    [Fact]
    public void Read_as_approved_on_the_agenda_of_MED()
    {
        var item = When.EventWas(GoldenCases.Naestved, 24).AgendaItem(CommitteeKind.AreaCommittee, new DateOnly(2025, 3, 18));

        Approved.Matches(item.ToMarkdown(), "Agenda.Naestved.md");
        Approved.Matches(item.ToText(), "Agenda.Naestved.txt");
        Approved.Matches(item.ToHtml(), "Agenda.Naestved.html");
    }

    [Fact]
    public void Read_as_approved_on_a_dialogue_sheet()
    {
        var sheet = When.EventWas(GoldenCases.Naestved, 50).DialogueSheet(Phase.Design);

        Approved.Matches(sheet.ToMarkdown(), "Dialogue.Naestved.md");
        Approved.Matches(sheet.ToHtml(), "Dialogue.Naestved.html");
    }

    [Fact]
    public void Read_as_approved_in_English() =>
        Approved.Matches(When.EventWas(GoldenCases.Silkeborg, 50, English).DialogueSheet(Phase.Implementation).ToText(), "Dialogue.Silkeborg.en.txt");

    [Fact]
    public void Have_the_questions_of_all_four_themes_and_room_for_notes_under_each()
    {
        foreach (var phase in Enum.GetValues<Phase>())
        {
            var text = When.EventWas(GoldenCases.Naestved, 50).DialogueSheet(phase).ToMarkdown();
            foreach (var theme in Enum.GetValues<Theme>())
                text.Should().Contain($"\n## {theme.Name.Danish}\n").And.Contain(theme.Question.Danish);
            text.Split("\nNoter:\n").Should().HaveCountGreaterThan(text.Split("\n### ").Length - 1);
        }
    }

    [Fact]
    public void Call_the_views_those_of_whoever_is_asked() =>
        When.EventWas(GoldenCases.Naestved, 24).AgendaItem(Party.ElderlyCouncil).ToMarkdown().Should().Contain("\n## Synspunkter fra Ældrerådet\n").And.NotContain("Frister");

    [Fact]
    public void Are_refused_while_no_forum_is_known_and_for_an_undefined_phase()
    {
        var reports = When.EventWas(GoldenCases.Naestved, 24);

        var start = Any.Course(Phase.Idea).Process;
        new CourseReports(start, GoldenCases.EndOf(start)).Invoking(one => one.AgendaItem()).Should().Throw<InvalidOperationException>().WithMessage("*whose agenda*");
        reports.Invoking(one => one.DialogueSheet(0)).Should().Throw<ArgumentOutOfRangeException>();
        reports.Invoking(one => one.AgendaItem(Party.Citizens, phase: (Phase)9)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Are_for_the_forum_the_matter_belongs_in_where_none_is_named()
    {
        var course = GoldenCases.Silkeborg;
        var at = GoldenCases.EndOf(course);
        var forum = course.Involvement(course.Phase!.Value, at) is { } overview ? overview.NextForum ?? overview.RightForum! : null!;

        new CourseReports(course, at).AgendaItem().Title.Should().Be(new CourseReports(course, at).AgendaItem(forum.Forum).Title).And.Contain(forum.Name.Danish);
    }
}
