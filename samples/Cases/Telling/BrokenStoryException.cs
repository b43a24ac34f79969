namespace Cases.Telling;

/// <summary>The library answered something else than the story says; the sample checks itself this way.</summary>
internal sealed class BrokenStoryException(string message) : Exception(message);
