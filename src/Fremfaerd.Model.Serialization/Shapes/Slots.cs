using System.Runtime.CompilerServices;

namespace Fremfaerd.Model.Serialization.Shapes;

/// <summary>The members of a record as they were read; null where one was left out.</summary>
internal readonly ref struct Slots(ReadOnlySpan<object?> values)
{
    /// <summary>The most members of a record.</summary>
    internal const int Most = 20;

    private readonly ReadOnlySpan<object?> _values = values;

    internal object? this[int place] => _values[place];

    /// <summary>Room for the members on the stack.</summary>
    [InlineArray(Most)]
    internal struct Room
    {
        private object? _first;
    }
}
