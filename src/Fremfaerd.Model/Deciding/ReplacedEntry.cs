namespace Fremfaerd.Model;

/// <summary>The wrong entry a command is to take the place of; the command is then decided as if that had never been made.</summary>
/// <param name="Wrong">The wrong entry.</param>
/// <param name="Before">The state in which it still stands.</param>
/// <param name="Place">Where it stands; its moment is kept where the correction gives none.</param>
internal sealed record ReplacedEntry(ProcessEvent Wrong, CourseState Before, EntryPlace Place);
