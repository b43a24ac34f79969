namespace Fremfaerd.Model.Readiness;

/// <summary>
/// What a check asks for. The family is closed; a host adds its own with <see cref="CustomRequirement"/>.
/// </summary>
public abstract record Requirement
{
    /// <summary>The facts, questions, roles and parameters it refers to must exist in the definition.</summary>
    internal virtual ValueList<FactId> Facts => [];

    internal virtual ValueList<QuestionId> Questions => [];

    internal virtual ValueList<RoleId> Roles => [];

    internal virtual ValueList<ParameterId> Parameters => [];

    /// <summary>The fact from which it reads the level of a decision, if it does.</summary>
    internal virtual FactId? LevelFact => null;

    /// <summary>One line for the table of requirements and for the content hash of a definition.</summary>
    internal abstract string Canonical { get; }

    /// <summary>Whether the requirement or a part of it is of a kind.</summary>
    internal virtual T? Part<T>()
        where T : Requirement => this as T;

    /// <summary>Whether nothing that is done from here on can meet it any more.</summary>
    internal virtual bool IsBeyondRepair(in Inquiry inquiry) => false;

    /// <summary>How it stands once declared met without evidence: a declaration stands for what is missing, not against what is on record.</summary>
    internal virtual Outcome JudgeDeclared(in Inquiry inquiry, GateCheck check, Trace? trace) =>
        IsBeyondRepair(inquiry) ? Judge(inquiry, check, trace) : Outcome.Met;

    /// <summary>
    /// Judges. Without a trace nothing is allocated; with one, the same code also tells why, on what, and what next.
    /// </summary>
    internal abstract Outcome Judge(in Inquiry inquiry, GateCheck check, Trace? trace);
}
