namespace Fremfaerd.Model.Facts;

/// <summary>
/// When a check, a question or a raised level applies. Three-valued: what depends on a fact that is not clarified
/// is itself not clarified, unless the rest already decides it.
/// </summary>
public abstract record Condition
{
    /// <summary>Holds for every process.</summary>
    public static Condition Always { get; } = new AlwaysCondition();

    /// <summary>The facts it asks for, each once, in the order they are asked.</summary>
    public abstract ValueList<FactId> Facts { get; }

    /// <summary>Holds when the fact is yes.</summary>
    /// <param name="fact">A fact of kind yes or no.</param>
    /// <returns>The condition.</returns>
    public static Condition Yes(FactId fact) => new FactCondition(fact.Given(), []);

    /// <summary>Holds when the fact is no.</summary>
    /// <param name="fact">A fact of kind yes or no.</param>
    /// <returns>The condition.</returns>
    public static Condition No(FactId fact) => !Yes(fact);

    /// <summary>Holds when the fact is one of some choices.</summary>
    /// <param name="fact">A fact of kind choice.</param>
    /// <param name="choices">The codes of the choices, at least one.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">No choice is given.</exception>
    public static Condition Is(FactId fact, params ReadOnlySpan<string> choices) => choices.IsEmpty
        ? throw new ArgumentException("A condition on a choice names at least one.", nameof(choices))
        : new FactCondition(fact.Given(), ValueList.Create(choices));

    /// <summary>The same for a program in C# 12, the language of .NET 8, which cannot list choices for a span.</summary>
    /// <param name="fact">A fact of kind choice.</param>
    /// <param name="choices">The codes of the choices, at least one.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">No choice is given.</exception>
    public static Condition Is(FactId fact, params string[] choices) => Is(fact, choices.NotNull().AsSpan());

    /// <summary>Holds when both hold; no as soon as one is no.</summary>
    /// <param name="left">One condition.</param>
    /// <param name="right">The other.</param>
    /// <returns>The condition.</returns>
    public static Condition operator &(Condition left, Condition right) => new AndCondition(left.NotNull(), right.NotNull());

    /// <summary>Holds when one of them holds; yes as soon as one is yes.</summary>
    /// <param name="left">One condition.</param>
    /// <param name="right">The other.</param>
    /// <returns>The condition.</returns>
    public static Condition operator |(Condition left, Condition right) => new OrCondition(left.NotNull(), right.NotNull());

    /// <summary>Holds when the condition does not; what is not clarified stays so.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>The opposite.</returns>
    public static Condition operator !(Condition condition) => new NotCondition(condition.NotNull());

    /// <summary>Takes the condition apart, for whoever writes it down or draws it; made anew of its parts it is equal.</summary>
    /// <typeparam name="T">What is made of it.</typeparam>
    /// <param name="always">Holds for every process.</param>
    /// <param name="fact">A fact: one of the choices, or where none is named, yes.</param>
    /// <param name="not">The opposite of a condition.</param>
    /// <param name="and">Both of two.</param>
    /// <param name="or">One of two.</param>
    /// <returns>What the function of its form returns.</returns>
    public abstract T Match<T>(
        Func<T> always, Func<FactId, ValueList<string>, T> fact, Func<Condition, T> not, Func<Condition, Condition, T> and, Func<Condition, Condition, T> or);

    internal abstract Truth Evaluate(in FactReading facts);

    /// <summary>The first fact whose clarification the answer waits for.</summary>
    internal abstract FactId? FirstUnclarified(in FactReading facts);

    /// <summary>The facts that make the answer what it is.</summary>
    internal abstract IEnumerable<FactId> Deciding(FactReading facts);

    /// <summary>The same condition with the place of each fact looked up once.</summary>
    internal abstract Condition Bind(FactIndex index);
}
