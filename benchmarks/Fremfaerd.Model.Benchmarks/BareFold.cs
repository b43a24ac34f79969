using Fremfaerd.Model.Facts;
using Fremfaerd.Model.Phases;
using Fremfaerd.Model.Questions;
using Fremfaerd.Model.Involvement;

namespace Fremfaerd.Model.Benchmarks;

/// <summary>
/// What a program without the library would make of the same events: a loop that fills a few dictionaries and lists. It
/// believes every event; it knows neither order in time, staleness, visits, corrections nor authority.
/// </summary>
internal sealed class BareFold
{
    private readonly Dictionary<QuestionId, string?> _answers = [];
    private readonly Dictionary<FactId, FactValue> _facts = [];
    private readonly Dictionary<ViewpointId, bool> _viewpoints = [];
    private readonly Dictionary<CheckAddress, string> _confirmed = [];
    private readonly List<HeldInvolvement> _held = [];
    private readonly List<ProcessEvent> _history = [];
    private readonly List<Passage> _passages = [];

    internal Phase Phase { get; private set; }

    internal static BareFold Of(IEnumerable<ProcessEvent> events)
    {
        var fold = new BareFold();
        foreach (var happened in events)
            fold.Apply(happened);
        return fold;
    }

    private void Apply(ProcessEvent happened)
    {
        _history.Add(happened);
        switch (happened)
        {
            case Enrolled enrolled: Phase = enrolled.What.StartsAt; break;
            case QuestionAnswered answer: _answers[answer.Question] = answer.Text; break;
            case QuestionSetAside aside: _answers[aside.Question] = null; break;
            case FactClarified fact: _facts[fact.Fact] = fact.Value; break;
            case InvolvementHeld meeting: _held.Add(meeting.What); break;
            case ViewpointReceived view: _viewpoints[view.What.Id] = false; break;
            case ViewpointAnswered reply: _viewpoints[reply.Viewpoint] = true; break;
            case CheckConfirmed confirmed: _confirmed[confirmed.Check] = confirmed.Reference; break;
            case GatePassed passed: _passages.Add(passed.Passage); break;
            case PhaseReturned back: Phase = back.To; break;
            case PhaseAdvanced on:
                Phase = on.To;
                _passages.Add(on.Passage);
                break;
        }
    }
}
