using System.Buffers;
using System.Runtime.CompilerServices;

namespace Fremfaerd.Model.Values;

/// <summary>The form that every identifier of the library has: it must survive files, URLs and other languages.</summary>
internal static class Identifier
{
    internal const int MaxLength = 100;

    private static readonly SearchValues<char> Allowed = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._/:@");

    internal static bool IsWellFormed(string value) =>
        value.Length is > 0 and <= MaxLength && !value.AsSpan().ContainsAnyExcept(Allowed);

    internal static string Checked(string value, string kind, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return IsWellFormed(value)
            ? value
            : throw new ArgumentException(
                $"The {kind} has 1 to {MaxLength} characters of A-Z a-z 0-9 - . _ / : @. Give one of that form.",
                name);
    }
}
