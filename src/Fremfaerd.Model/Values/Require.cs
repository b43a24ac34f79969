using System.Runtime.CompilerServices;

namespace Fremfaerd.Model.Values;

/// <summary>Refuses the values that only a mistake in the calling program can produce.</summary>
internal static class Require
{
    internal static T Defined<T>(
        this T value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : struct, Enum =>
        Enum.IsDefined(value)
            ? value
            : throw new ArgumentOutOfRangeException(
                name, value, $"{typeof(T).Name} has no member with this number. Use one of its named members.");

    internal static T Given<T>(
        this T value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : struct, IIdentifier =>
        value.Code is not null
            ? value
            : throw new ArgumentException(
                $"default({typeof(T).Name}) identifies nothing. Give one made with its constructor.", name);

    internal static DateOnly Given(
        this DateOnly day, [CallerArgumentExpression(nameof(day))] string? name = null) =>
        day != default
            ? day
            : throw new ArgumentException("default(DateOnly) is no day. Give the date.", name);

    internal static T NotNull<T>(
        [System.Diagnostics.CodeAnalysis.NotNull] this T? value,
        [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return value;
    }

    internal static ValueList<T> NotEmpty<T>(
        this ValueList<T>? items, [CallerArgumentExpression(nameof(items))] string? name = null) =>
        items.NotNull(name).Count > 0
            ? items
            : throw new ArgumentException("The list is empty, so nothing would be asked for. Name at least one item.", name);
}
