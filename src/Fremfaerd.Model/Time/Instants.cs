using System.Runtime.CompilerServices;

namespace Fremfaerd.Model.Time;

/// <summary>Instants as the library keeps them.</summary>
internal static class Instants
{
    /// <summary>Databases keep whole microseconds; anything finer would differ after a round trip.</summary>
    internal static DateTimeOffset InWholeMicroseconds(this DateTimeOffset instant) =>
        instant.Ticks % TimeSpan.TicksPerMicrosecond is var rest and not 0 ? instant.AddTicks(-rest) : instant;

    internal static DateTimeOffset Given(
        this DateTimeOffset instant, [CallerArgumentExpression(nameof(instant))] string? name = null) =>
        instant != default
            ? instant
            : throw new ArgumentException("default(DateTimeOffset) is no moment. Give the instant with its offset.", name);
}
