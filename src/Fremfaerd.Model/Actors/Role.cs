namespace Fremfaerd.Model.Actors;

/// <summary>A role of the definition and the acts it may do by itself.</summary>
/// <param name="Id">The permanent code.</param>
/// <param name="Name">The name people read, as it stands inside a sentence.</param>
/// <param name="Acts">What the role may do.</param>
public sealed record Role(RoleId Id, LocalizedText Name, ValueList<Act> Acts);
