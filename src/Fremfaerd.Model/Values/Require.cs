using System.Runtime.CompilerServices;

namespace Fremfaerd.Model.Values;

/// <summary>Refuses the values that only a mistake in the calling program can produce.</summary>
internal static class Require
{
    internal static T Defined<T>(
        this T value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : struct, Enum =>
        Members<T>.Has(value)
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

    /// <summary>The members of an enum as bits: every judging asks, and the runtime's own table is slower.</summary>
    private static class Members<T>
        where T : struct, Enum
    {
        private const int Room = 64;

        private static readonly ulong Bits = Read();

        internal static bool Has(T value) =>
            Bits != 0 ? Number(value) is var number && number < Room && (Bits & (1ul << (int)number)) != 0 : Enum.IsDefined(value);

        private static uint Number(T value) => Unsafe.As<T, uint>(ref value);

        /// <summary>Nothing where a member does not fit in.</summary>
        private static ulong Read()
        {
            var bits = 0ul;
            foreach (var value in Enum.GetValues<T>())
            {
                if (Unsafe.SizeOf<T>() != sizeof(uint) || Number(value) >= Room)
                    return 0;
                bits |= 1ul << (int)Number(value);
            }

            return bits;
        }
    }
}
