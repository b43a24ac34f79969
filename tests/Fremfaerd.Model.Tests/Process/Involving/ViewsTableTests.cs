using System.Text;
using Fremfaerd.Model.Tests.Involvement;

namespace Fremfaerd.Model.Tests.Process.Involving;

/// <summary>Material on 1 February, meeting on the 10th, decision on the 12th: what was heard of views, and how F2-R2 then stands.</summary>
public class The_table_of_views
{
    private static readonly Case[] Cases =
    [
        new("nothing recorded", Outcome.Unmet, Outcome.Unmet, false, null),
        new("no remarks at the meeting", Outcome.Met, Outcome.Met, true, null),
        new("no remarks later, before the decision", Outcome.Met, Outcome.Met, false, 11, Says: false),
        new("no remarks on the day of the decision", Outcome.Indeterminate, Outcome.Met, false, 12, Says: false),
        new("no remarks after the decision", Outcome.Unmet, Outcome.Met, false, 13, Says: false),
        new("view before the decision, unanswered", Outcome.Unmet, Outcome.Unmet, false, 11),
        new("view before the decision, answered before it", Outcome.Met, Outcome.Met, false, 11, Answered: 11),
        new("view before the decision, answered after it", Outcome.Met, Outcome.Met, false, 11, Answered: 20),
        new("view with the material, answered", Outcome.Met, Outcome.Met, false, 1, Answered: 11),
        new("view after the decision, unanswered", Outcome.Unmet, Outcome.Unmet, false, 13),
        new("view after the decision, answered", Outcome.Unmet, Outcome.Met, false, 13, Answered: 20),
        new("view on the day of the decision, unanswered", Outcome.Unmet, Outcome.Unmet, false, 12),
        new("view on the day of the decision, answered", Outcome.Indeterminate, Outcome.Met, false, 12, Answered: 20),
        new("no remarks, and a view before, unanswered", Outcome.Unmet, Outcome.Unmet, true, 11),
        new("no remarks, and a view after, unanswered", Outcome.Met, Outcome.Unmet, true, 13),
        new("view of another committee, answered", Outcome.Unmet, Outcome.Unmet, false, 11, Answered: 20, From: "lokal-solgaarden"),
        new("unanswered view of another committee, no remarks here", Outcome.Met, Outcome.Met, true, 11, From: "lokal-solgaarden"),
    ];

    [Fact]
    public void Reads_as_approved()
    {
        var text = new StringBuilder($"{"views",-54} {"decided 12 February",-42} no decision yet\n");
        foreach (var row in Cases)
            text.Append($"{row.Name,-54} {Words(row.Play(true)),-42} {Words(row.Play(false))}\n");

        Approved.Matches(text.ToString(), "Views");
    }

    [Fact]
    public void Is_what_section_8_says_in_each_row()
    {
        foreach (var row in Cases)
        {
            row.Play(true).Outcome.Should().Be(row.Decided, row.Name);
            row.Play(false).Outcome.Should().Be(row.Undecided, row.Name);
        }
    }

    [Fact]
    public void Leaves_a_response_to_be_given_and_nothing_else_to_be_healed_once_the_decision_is_taken()
    {
        foreach (var row in Cases)
        {
            var check = row.Play(true);
            var isOnlyUnanswered = row is { Says: true, Answered: null, Received: < 12, From: null };

            check.Remedies.Where(step => step is not RespondStep).Should().BeEmpty(row.Name);
            (check.WayOut is null).Should().Be(row.Decided == Outcome.Met || isOnlyUnanswered, row.Name);
        }
    }

    private static string Words(CheckResult check)
    {
        var codes = string.Join(", ", check.Findings.Where(finding => finding.Aspect == Aspect.Response).Select(finding => finding.Code));
        return $"{check.Outcome.Name.English} ({codes})";
    }

    private sealed record Case(
        string Name, Outcome Decided, Outcome Undecided, bool NoRemarks, int? Received, bool Says = true, int? Answered = null, string? From = null)
    {
        internal CheckResult Play(bool isDecided)
        {
            var course = Solkoebing.Course();
            var meeting = Solkoebing.Meeting(Solkoebing.Right, noRemarks: NoRemarks) with { MaterialSent = Solkoebing.February(1) };
            course.HoldInvolvement(meeting, Solkoebing.February(10)).ThenAccepted();
            if (isDecided)
                course.RecordDecision(Any.Decision(changesWork: true), Solkoebing.February(12)).ThenAccepted();
            if (Received is { } day)
                course.Receive(View(From is null ? Solkoebing.Right : SampleTree.Forum(From)), Solkoebing.February(day)).ThenAccepted();
            if (Answered is { } answered)
                course.Decide(new RespondToViewpoint("s-1", new(ViewpointResponse.Adopted, "Det indgår.")), Solkoebing.February(answered)).ThenAccepted();
            return course.Assess()["F2-R2"];
        }

        private Viewpoint View(Forum from) => Says ? new("s-1", from, "Hvem ser optagelserne?") : Viewpoint.NoRemarks("s-1", from);
    }
}
