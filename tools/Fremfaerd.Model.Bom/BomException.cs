namespace Fremfaerd.Model.Bom;

/// <summary>What is missing or unreadable, and what to run.</summary>
internal sealed class BomException(string message) : Exception(message);
