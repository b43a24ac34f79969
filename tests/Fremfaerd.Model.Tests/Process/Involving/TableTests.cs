using System.Text;

namespace Fremfaerd.Model.Tests.Process.Involving;

/// <summary>Level × forum × order × notice: every combination, read from the report and held against §8 written out again here.</summary>
public class The_table_of_hearings
{
    private static readonly InvolvementLevel[] Levels = Enum.GetValues<InvolvementLevel>();

    private static readonly Aspect[] Shown = [Aspect.Forum, Aspect.Order, Aspect.Level, Aspect.Notice, Aspect.Response];

    [Fact]
    public void Reads_as_approved()
    {
        var text = new StringBuilder();
        text.Append("MED check F2-R2 of the decision phase: each aspect, then the check; beside it the local committee as a party at each level asked.\n\n");
        text.Append($"{"level held",-25} {"forum",-18} {"order",-22} {"notice",-17} | {"forum",-5} {"order",-5} {"level",-5} {"notice",-6} {"views",-5} | {"F2-R2",-5} | info  influ decid\n");
        foreach (var row in Row.All)
        {
            var course = row.Play();
            var check = course.Assess()["F2-R2"];
            var shown = Shown.Select(aspect => $"{Word(check.Findings.Of(aspect)),-5}").ToArray();
            var parties = Levels.Select(level => $"{Word(course.Judge(Party.LocalMedCommittee, level)),-5}");
            text.Append($"{row.Words} | {shown[0]} {shown[1]} {shown[2]} {shown[3],-6} {shown[4]} | {Word(check.Outcome),-5} | {string.Join(' ', parties)}".TrimEnd()).Append('\n');
        }

        Approved.Matches(text.ToString(), "Hearings");
    }

    [Fact]
    public void Has_the_worst_of_its_aspects_as_the_outcome_of_each_row()
    {
        foreach (var row in Row.All)
        {
            var check = row.Play().Assess()["F2-R2"];

            check.Outcome.Should().Be(Solkoebing.WorstOf(check.Findings.Select(finding => finding.Outcome)), row.Words);
        }
    }

    [Fact]
    public void Is_what_section_8_says_in_each_row()
    {
        foreach (var row in Row.All)
        {
            var check = row.Play().Assess()["F2-R2"];

            Shown.Select(aspect => check.Findings.Of(aspect)).Should().Equal([.. Oracle(row).Cast<Outcome?>()], row.Words);
            check.Outcome.Should().Be(Solkoebing.WorstOf(Oracle(row).Cast<Outcome?>()), row.Words);
        }
    }

    [Fact]
    public void Is_the_same_for_the_check_of_every_phase_once_a_decision_that_changes_work_is_taken()
    {
        foreach (var row in Row.All)
        {
            var report = row.Play().Assess();

            report["G1"].Outcome.Should().Be(row.Order.Decision is null ? Outcome.NotApplicable : report["F2-R2"].Outcome, row.Words);
            if (row.Order.Decision is not null)
                report["G1"].Findings.Should().Equal(report["F2-R2"].Findings, row.Words);
        }
    }

    /// <summary>A party knows no notice; TRIO and AMO are no local committee; information may come with material or without.</summary>
    [Fact]
    public void Holds_for_the_committee_as_a_party_at_each_level_asked()
    {
        foreach (var row in Row.All)
        {
            var course = row.Play();
            foreach (var asked in Levels)
            {
                var isReached = row.Level.Value >= asked && (asked < InvolvementLevel.Medbestemmelse || row.Level.HasGuideline);
                var isTooLate = row.IsMaterialLate && asked > InvolvementLevel.Information;
                var expected = !row.Forum.IsRight || !isReached || isTooLate ? Outcome.Unmet : row.Order.Expected;

                course.Judge(Party.LocalMedCommittee, asked).Should().Be(expected, "{0}, {1}", row.Words, asked);
            }
        }
    }

    /// <summary>§8 once more: the right forum; before the decision and after its material; discussed; in time; no remarks.</summary>
    private static Outcome[] Oracle(Row row) =>
    [
        row.Forum.IsRight ? Outcome.Met : Outcome.Unmet,
        row.IsMaterialLate ? Outcome.Unmet : row.Order.Expected,
        row.Level.Value == InvolvementLevel.Information ? Outcome.Unmet : Outcome.Met,
        row.Notice.Expected,
        Outcome.Met,
    ];

    private static string Word(Outcome? outcome) => outcome switch
    {
        Outcome.Met => "met",
        Outcome.Unmet => "NOT",
        Outcome.Indeterminate => "?",
        _ => "-",
    };
}
