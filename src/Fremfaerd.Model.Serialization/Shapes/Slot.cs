namespace Fremfaerd.Model.Serialization.Shapes;

/// <summary>Where a member of a record lies among those read.</summary>
/// <typeparam name="T">The type of the member.</typeparam>
internal readonly record struct Slot<T>(int Place, T Otherwise)
{
    /// <summary>What was read, or what a member left out means.</summary>
    internal T In(Slots read) => read[Place] is { } value ? (T)value : Otherwise;
}
