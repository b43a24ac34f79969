namespace Fremfaerd.Model.Serialization.Events;

/// <summary>Describes events as records are described.</summary>
internal static class EventShapes
{
    /// <summary>An event with the members described so far.</summary>
    internal static EventCase Event<TEvent>(this ShapeBuilder<TEvent> described, EventMaker<TEvent> make)
        where TEvent : ProcessEvent =>
        new MembersEvent<TEvent>(described.Name, described.Members(), make);

    /// <summary>An event whose data is one record.</summary>
    internal static EventCase Of<TEvent, TData>(
        string type, Shape<TData> data, Func<TEvent, TData> get, Func<EventHead, TData, TEvent> make)
        where TEvent : ProcessEvent
        where TData : class =>
        new RecordEvent<TEvent, TData>(type, data, get, make);
}
