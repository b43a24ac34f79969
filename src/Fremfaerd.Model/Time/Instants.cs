using System.Runtime.CompilerServices;

namespace Fremfaerd.Model.Time;

/// <summary>Instants as the library keeps them.</summary>
internal static class Instants
{
    /// <summary>Databases keep whole microseconds; anything finer would differ after a round trip.</summary>
    internal static DateTimeOffset InWholeMicroseconds(this DateTimeOffset instant) =>
        new(instant.Ticks - instant.Ticks % TimeSpan.TicksPerMicrosecond, instant.Offset);

    internal static DateTimeOffset Given(
        this DateTimeOffset instant, [CallerArgumentExpression(nameof(instant))] string? name = null) =>
        instant != default
            ? instant
            : throw new ArgumentException("default(DateTimeOffset) is no moment. Give the instant with its offset.", name);
}
