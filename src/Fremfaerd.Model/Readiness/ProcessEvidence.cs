using System.Collections.Immutable;

namespace Fremfaerd.Model.Readiness;

/// <summary>All that is on record about a process and that a check may rest on. Immutable; each entry gives a new one.</summary>
internal sealed record ProcessEvidence
{
    internal ProcessEvidence(ReadinessIndex index)
    {
        Index = index;
        Facts = new FactSheet(index.Facts);
        Answers = [.. new Recorded<Answer>?[index.Questions.Length]];
        Confirmations = [.. new Recorded<Confirmation>?[index.Checks.Length]];
        Waivers = [.. new Recorded<GivenWaiver>?[index.Checks.Length]];
        Declarations = [.. new Recorded<Declaration>?[index.Checks.Length]];
        Skips = [.. new Recorded<PhaseSkip>?[Enum.GetValues<Phase>().Length + 1]];
    }

    internal ReadinessIndex Index { get; }

    /// <summary>The organisational unit the process was enrolled with; it points out the committees.</summary>
    internal string? Unit { get; init; }

    internal FactSheet Facts { get; init; }

    internal GrowingList<Recorded<Answer>?> Answers { get; init; }

    internal GrowingList<Recorded<Confirmation>?> Confirmations { get; init; }

    internal GrowingList<Recorded<GivenWaiver>?> Waivers { get; init; }

    internal GrowingList<Recorded<Declaration>?> Declarations { get; init; }

    /// <summary>The phases that are off the route; the phase's number is its place.</summary>
    internal ImmutableArray<Recorded<PhaseSkip>?> Skips { get; init; }

    internal HeldLog Held { get; init; } = HeldLog.Empty;

    internal GrowingList<Recorded<HeldInvolvement>> Involvements => Held.All;

    internal GrowingList<Recorded<PhaseDecision>> Decisions { get; init; } = [];

    internal ViewpointLog Views { get; init; } = ViewpointLog.Empty;

    internal GrowingList<ReceivedViewpoint> Viewpoints => Views.All;

    internal GrowingList<GivenGuideline> Guidelines { get; init; } = [];

    /// <summary>The entries of the plan of involvement, side by side in the order of the history.</summary>
    internal GrowingList<Recorded<PhasePlan>> Plans { get; init; } = [];

    /// <summary>The phases that the course is followed from and to.</summary>
    internal Phase StartsAt { get; init; } = Phase.Idea;

    internal Phase Until { get; init; } = Phase.Implementation;

    internal GrowingList<RaisedBreach> Breaches { get; init; } = [];

    internal ProcurementRecord Procurement { get; init; } = new();

    internal GrowingList<Recorded<PassedGate>> PassedGates { get; init; } = [];

    /// <summary>Set by an event of a newer version: nothing can be judged after it.</summary>
    internal bool IsUnreadable { get; init; }

    internal ProcessEvidence With(ReceivedViewpoint viewpoint) => this with { Views = Views.With(viewpoint) };

    internal ProcessEvidence WithAnswer(QuestionId question, long sequence, Stamp stamp, Answer answer)
    {
        Index.TryFindQuestion(question, out var place);
        return this with { Answers = Answers.SetItem(place, new(sequence, stamp, answer, Answers[place])) };
    }
}
