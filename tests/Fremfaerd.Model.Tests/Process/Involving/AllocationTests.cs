using Fremfaerd.Model.Tests.Overviews;

namespace Fremfaerd.Model.Tests.Process.Involving;

/// <summary>Asking whether a gate lets through is done at every click, so it costs no garbage however much is on record.</summary>
public class Asking_about_a_gate_with_much_involvement_on_record
{
    private readonly ProcessSession _course = Overview.Rich();

    public Asking_about_a_gate_with_much_involvement_on_record()
    {
        _course.Plan(new(Party.LocalMedCommittee, InvolvementLevel.Medbestemmelse)).ThenAccepted();
        _course.AgreeGuideline(Solkoebing.GuidelineOf("lokal-aakanden"), Solkoebing.February(8)).ThenAccepted();
        foreach (var date in Plain.Few)
            _course.HoldInvolvement(Solkoebing.Meeting(Solkoebing.Right) with { MaterialSent = Moment.On(2026, 1, 2), OnFacts = [StandardFacts.PrincipleQuestion] }, date.Moment).ThenAccepted();
        _course.HoldInvolvement(Solkoebing.Meeting(Overview.Main), Solkoebing.February(9)).ThenAccepted();
        _course.HoldInvolvement(Solkoebing.Meeting(Party.ElderlyCouncil), Solkoebing.February(9)).ThenAccepted();
        _course.RecordDecision(Any.Decision(changesWork: true), Solkoebing.February(12)).ThenAccepted();
        _course.Confirm("F2-R8", "dok. 7").ThenAccepted();
        _course.RaiseBreach(new("brud-1", Solkoebing.Right, "Vi fik materialet for sent.")).ThenAccepted();
    }

    [Fact]
    public void Allocates_nothing()
    {
        var (process, at) = (_course.Process, Any.Start.AddDays(1));
        foreach (var gate in process.Definition.Content.Gates)
            BytesOf(() => process.IsOpen(gate.Id, at)).Should().Be(0, "{0}", gate.Id);
    }

    /// <summary>A closed gate stops at the first check that closes it, so each one is asked for itself.</summary>
    [Fact]
    public void Allocates_nothing_for_any_check_of_it()
    {
        var (state, at) = (_course.Process.State, Any.Start.AddDays(1));
        foreach (var gate in state.Definition.Content.Gates)
        {
            var inquiry = state.InquiryAt(gate.Phase, at);
            foreach (var check in state.Definition.Index.ChecksOf(gate.Id))
                BytesOf(() => GateJudge.Verdict(check, inquiry, null) == Outcome.Met).Should().Be(0, "{0}", check.Address);
        }

        var decision = state.InquiryAt(Phase.Decision, at);
        BytesOf(() => GateJudge.Verdict(state.Definition.Index.BreachCheckOf(Phase.Decision), decision, null) == Outcome.Unmet).Should().Be(0);
    }

    /// <summary>
    /// A thousand calls in short rounds, and the least of them: a collection that tests beside this one cause shifts the count
    /// of the thread by some bytes, while what a call allocates shows in every round.
    /// </summary>
    private static long BytesOf(Func<bool> ask) => Enumerable.Range(0, 50).Min(_ => BytesOfARound(ask));

    private static long BytesOfARound(Func<bool> ask)
    {
        return Allocated.By(() =>
        {
            for (var i = 0; i < 20; i++)
                ask();
        });
    }
}
