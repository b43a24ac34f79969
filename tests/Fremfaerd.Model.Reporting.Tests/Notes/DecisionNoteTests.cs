namespace Fremfaerd.Model.Reporting.Tests.Notes;

public class The_note_of_a_decision
{
    private static readonly Moment Earlier = Moment.On(2026, 2, 10);

    [Fact]
    public void Reads_as_approved_where_the_gate_was_passed_on_it()
    {
        var note = Of(GoldenCases.Naestved, 43);

        Approved.Matches(note.ToMarkdown(), "Decision.Naestved.md");
        Approved.Matches(note.ToText(), "Decision.Naestved.txt");
        Approved.Matches(note.ToHtml(), "Decision.Naestved.html");
    }

    [Fact]
    public void Reads_as_approved_where_it_was_withdrawn_since_MED_was_not_heard() =>
        Approved.Matches(Of(GoldenCases.Silkeborg, 34, Language.English).ToMarkdown(), "Decision.Silkeborg.en.md");

    [Fact]
    public void Of_a_passage_gives_the_decision_it_rests_on()
    {
        var note = Of(GoldenCases.Naestved, 44).ToText();

        note.Should().StartWith("Notat om passage: Udgang af Beslutningsfasen\n").And.Contain("Hændelse: 43").And.Contain("Hændelse: 44");
        Of(GoldenCases.Naestved, 97).ToText().Should().Contain("Der er ingen beslutning på passagen");
    }

    [Fact]
    public void Is_of_the_decision_that_stands_where_no_number_is_given()
    {
        When.EventWas(GoldenCases.Silkeborg, 40).DecisionNote().ToText().Should().Contain("Hændelse: 34").And.NotContain("trukket tilbage");
        When.EventWas(GoldenCases.Silkeborg, 44).DecisionNote().ToText().Should().Contain("Hændelse: 8\n", "the return withdrew the later one");
    }

    [Fact]
    public void Says_what_it_was_known_as()
    {
        var then = When.EventWas(GoldenCases.Silkeborg, 36).DecisionNote(34).ToText();

        then.Should().Contain("Bygger på: hændelse 1–36").And.NotContain("trukket tilbage").And.NotContain("15. april");
        Of(GoldenCases.Silkeborg, 34).ToText().Should().Contain("trukket tilbage");
    }

    [Fact]
    public void Says_that_the_decision_was_corrected_and_how()
    {
        var course = Any.Course(Phase.Decision);
        course.RecordDecision(Any.Decision(outcome: DecisionOutcome.Stop), Earlier).ThenAccepted();
        var first = course.Process.Sequence;
        course.Correct(first, new RecordDecision(Any.Decision()), "Der blev besluttet at gå videre.", Moment.On(2026, 2, 11)).ThenAccepted();

        foreach (var number in (long[])[first, first + 1])
        {
            var note = Of(course.Process, number).ToMarkdown();
            note.Should().Contain("Beslutning: gå videre").And.Contain("Notatet er rettet").And.Contain("Besluttet:** 11. februar 2026");
            note.Should().Contain("Der blev besluttet at gå videre.").And.Contain("(stoppe)");
        }
    }

    [Fact]
    public void Says_that_the_entry_was_taken_back()
    {
        var course = Any.Course(Phase.Decision);
        course.RecordDecision(Any.Decision(), Earlier).ThenAccepted();
        var number = course.Process.Sequence;
        course.Correct(number, null, "Den hører til et andet forløb.").ThenAccepted();

        Of(course.Process, number).ToMarkdown().Should().Contain("noteret ved en fejl og er taget tilbage").And.Contain("Den hører til et andet forløb.");
    }

    [Theory]
    [InlineData(2)]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1000)]
    public void Is_refused_for_what_is_no_decision(long sequence) =>
        GoldenCases.Naestved.Invoking(course => Of(course, sequence)).Should().Throw<ArgumentException>().WithMessage("*no decision*16, 43*");

    [Fact]
    public void Is_refused_where_none_stands() =>
        When.EventWas(GoldenCases.Naestved, 3).Invoking(reports => reports.DecisionNote()).Should().Throw<InvalidOperationException>().WithMessage("No decision stands*");

    private static Report Of(TechnologyProcess course, long sequence, Language language = Language.Danish) =>
        new CourseReports(course, GoldenCases.EndOf(course), new ReportOptions { Language = language }).DecisionNote(sequence);
}
