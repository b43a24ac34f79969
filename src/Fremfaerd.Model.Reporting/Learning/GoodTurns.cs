using Fremfaerd.Model.Reporting.Documents;
using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting.Learning;

/// <summary>What went well, as the record tells it: gates passed at the first try, decisions heard in time, views that were adopted.</summary>
internal static class GoodTurns
{
    private static readonly LocalizedText Passed = new(
        "Porten »{gate}« blev passeret i første forsøg {moment}.", "The gate “{gate}” was passed at the first try {moment}.");

    private static readonly LocalizedText Heard = new(
        "MED var hørt i tide før beslutningen {moment}: {subject}.", "MED was heard in time before the decision {moment}: {subject}.");

    private static readonly LocalizedText Adopted = new(
        "Synspunktet fra {party} {moment} blev {response}.", "The view from {party} {moment} was {response}.");

    internal static IReadOnlyList<(Phase Phase, Line What, long Event)> Of(Chronicle chronicle) =>
        [.. Passages(chronicle).Concat(HeardInTime(chronicle)).Concat(AdoptedViews(chronicle)).OrderBy(one => one.Phase).ThenBy(one => one.Event)];

    private static IEnumerable<(Phase Phase, Line What, long Event)> Passages(Chronicle chronicle)
    {
        var refused = new HashSet<GateId>();
        foreach (var entry in chronicle.Entries)
        {
            if (entry.Event is AttemptRefused { What.Act: not Act.Waive } attempt)
                refused.Add(attempt.What.Gate ?? Naming.ExitOf(entry.Phase, chronicle.Definition).Id);
            if (entry.Passage is { Visit: 1, Waivers.Count: 0 } passage && !refused.Contains(passage.Gate))
            {
                yield return (passage.Phase, chronicle.Words.Say(Passed.With(
                    ("gate", chronicle.Definition.Gate(passage.Gate).Name), ("moment", entry.Happened))), entry.Number);
            }
        }
    }

    private static IEnumerable<(Phase Phase, Line What, long Event)> HeardInTime(Chronicle chronicle)
    {
        var course = chronicle.Course;
        var decisions = course.Process.EvidenceAt(course.At).Decisions.ToDictionary(entry => entry.Sequence);
        foreach (var heard in InvolvementStatistics.Of([course.Process], course.At).Decisions)
        {
            if (heard.Outcome == Outcome.Met && decisions.TryGetValue(heard.Sequence, out var entry))
                yield return (heard.Phase, chronicle.Words.Say(Heard.With(("moment", entry.Happened), ("subject", entry.Value.Decision.Subject))), heard.Sequence);
        }
    }

    private static IEnumerable<(Phase Phase, Line What, long Event)> AdoptedViews(Chronicle chronicle)
    {
        foreach (var entry in chronicle.Entries)
        {
            if (entry is { Event: ViewpointReceived received, Now: ViewpointReceived now }
                && Views.ResponseTo(received.What.Id, chronicle) is { Reply.Response: not ViewpointResponse.NotAdopted } found)
            {
                yield return (now.What.Phase ?? received.What.Phase ?? entry.Phase, chronicle.Words.Say(Adopted.With(
                    ("party", now.What.From.Name), ("moment", entry.Happened), ("response", found.Reply.Response.Name))), found.Entry.Number);
            }
        }
    }
}
