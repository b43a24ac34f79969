namespace Fremfaerd.Model;

/// <summary>What the sessions of one process share; replaced as a whole, so that nobody sees half of it.</summary>
internal sealed record SessionState(TechnologyProcess Process, ValueList<ProcessEvent> Pending);
