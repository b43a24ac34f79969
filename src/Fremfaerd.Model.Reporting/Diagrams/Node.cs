using Fremfaerd.Model.Reporting.Documents;

namespace Fremfaerd.Model.Reporting.Diagrams;

/// <summary>A node of a diagram.</summary>
/// <param name="Id">Its id: ASCII letters, digits and underscores, ours and never typed.</param>
/// <param name="Lines">The lines of its label, each text and never markup.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Tone">How it is set off; its words say the same.</param>
/// <param name="Group">The frame it stands in; null for none.</param>
/// <param name="IsHere">Whether the course is here now; its words say so too.</param>
internal sealed record Node(
    string Id, IReadOnlyList<string> Lines, NodeKind Kind, Tone Tone = Tone.Neutral, Group? Group = null, bool IsHere = false);

/// <summary>What a node stands for.</summary>
internal enum NodeKind
{
    /// <summary>Where courses begin.</summary>
    Start = 1,

    /// <summary>A phase.</summary>
    Phase = 2,

    /// <summary>A gate.</summary>
    Gate = 3,

    /// <summary>A state beside the phases, such as paused.</summary>
    State = 4,

    /// <summary>Where courses end.</summary>
    End = 5,

    /// <summary>A remark on a node.</summary>
    Note = 6,
}
