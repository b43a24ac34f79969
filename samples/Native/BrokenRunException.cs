namespace Native;

/// <summary>The library answered otherwise than the program was written for.</summary>
internal sealed class BrokenRunException(string message) : Exception(message);
