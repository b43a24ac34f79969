namespace Fremfaerd.Model.Definitions;

/// <summary>A mistake in a definition.</summary>
/// <param name="Code">A permanent code, for example <c>definition.duplicate</c>.</param>
/// <param name="Where">The part it is in, for example <c>check F2-R2</c>.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
public sealed record DefinitionMistake(string Code, string Where, string Message);
