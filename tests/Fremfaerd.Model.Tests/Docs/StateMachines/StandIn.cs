namespace Stateless;

/// <summary>
/// Stands in for the class of the same name in the package Stateless 5, which cannot be restored here: the members that
/// docs/state-machines.md uses, with its signatures and its order of events, so that the page's code compiles and runs.
/// </summary>
internal sealed class StateMachine<TState, TTrigger>(Func<TState> stateAccessor, Action<TState> stateMutator)
    where TState : notnull
    where TTrigger : notnull
{
    private readonly Dictionary<(TState From, TTrigger Trigger), (TState To, Func<bool> Guard, string? Description)> _handlers = [];
    private Action<Transition> _onTransitioned = _ => { };
    private Action<TState, TTrigger, ICollection<string>> _onUnhandledTrigger = (state, trigger, _) =>
        throw new InvalidOperationException($"No valid leaving transitions are permitted from state '{state}' for trigger '{trigger}'.");

    public TState State => stateAccessor();

    public StateConfiguration Configure(TState state) => new(this, state);

    public bool CanFire(TTrigger trigger) => _handlers.TryGetValue((State, trigger), out var handler) && handler.Guard();

    public void Fire(TTrigger trigger) => Fire(trigger, []);

    public void Fire<TArg0>(TriggerWithParameters<TArg0> trigger, TArg0 arg0) => Fire(trigger.Trigger, [arg0!]);

    public void OnTransitioned(Action<Transition> onTransitionAction) => _onTransitioned += onTransitionAction;

    public void OnUnhandledTrigger(Action<TState, TTrigger> unhandledTriggerAction) =>
        _onUnhandledTrigger = (state, trigger, _) => unhandledTriggerAction(state, trigger);

    private void Fire(TTrigger trigger, object[] parameters)
    {
        var source = State;
        var isKnown = _handlers.TryGetValue((source, trigger), out var handler);
        if (!isKnown || !handler.Guard())
        {
            _onUnhandledTrigger(source, trigger, isKnown ? [handler.Description ?? ""] : []);
            return;
        }

        var isReentry = source.Equals(handler.To);
        if (!isReentry)
            stateMutator(handler.To);
        _onTransitioned(new Transition(source, handler.To, trigger, parameters));
        if (isReentry)
            stateMutator(handler.To);
    }

    internal sealed class StateConfiguration(StateMachine<TState, TTrigger> machine, TState state)
    {
        public StateConfiguration PermitIf(TTrigger trigger, TState destinationState, Func<bool> guard, string? guardDescription = null)
        {
            if (state.Equals(destinationState))
                throw new ArgumentException("Permit() (and PermitIf()) require that the destination state is not equal to the source state.", nameof(destinationState));
            machine._handlers.Add((state, trigger), (destinationState, guard, guardDescription));
            return this;
        }

        public StateConfiguration PermitReentryIf(TTrigger trigger, Func<bool> guard, string? guardDescription = null)
        {
            machine._handlers.Add((state, trigger), (state, guard, guardDescription));
            return this;
        }
    }

    internal sealed record TriggerWithParameters<TArg0>(TTrigger Trigger);

    internal sealed class Transition(TState source, TState destination, TTrigger trigger, object[] parameters)
    {
        public TState Source { get; } = source;

        public TState Destination { get; } = destination;

        public TTrigger Trigger { get; } = trigger;

        public object[] Parameters { get; } = parameters;
    }
}
