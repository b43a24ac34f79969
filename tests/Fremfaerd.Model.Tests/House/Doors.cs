using System.Reflection;

namespace Fremfaerd.Model.Tests.House;

/// <summary>
/// Every place of the public API where a value of a guarded kind enters: an identifier, a moment, an enum of the
/// library, or a collection of them, in a constructor, a method or an init accessor.
/// </summary>
internal sealed record Door(MethodBase Method, ParameterInfo Parameter)
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    internal string Name => Method.IsConstructor
        ? $"new {ApiNames.Of(Method.DeclaringType!)}({Parameter.Name})"
        : $"{ApiNames.Of(Method.DeclaringType!)}.{Method.Name}({Parameter.Name})";

    internal static IEnumerable<Door> All() =>
        from type in PublicApi.TypesOf(Rooms.Model)
        where !type.IsGenericTypeDefinition
        from method in (MethodBase[])[.. type.IsAbstract ? [] : type.GetConstructors(Declared), .. type.GetMethods(Declared).Select(Closed)]
        where PublicApi.IsShown(method) && method.Name != "Equals"
        from parameter in method.GetParameters()
        where !parameter.IsOut && BadValuesOf(parameter.ParameterType).Any()
        select new Door(method, parameter);

    /// <summary>Spans cannot be passed by reflection; the tests call these by hand.</summary>
    internal bool TakesSpan => Method.GetParameters().Any(parameter => parameter.ParameterType.IsByRefLike);

    internal IEnumerable<object> BadValues => BadValuesOf(Parameter.ParameterType);

    internal Exception? Try(object? bad = null)
    {
        var arguments = Method.GetParameters().Select(parameter => bad is not null && parameter.Position == Parameter.Position ? bad : Samples.For(parameter)).ToArray();
        try
        {
            _ = Method is ConstructorInfo made ? made.Invoke(arguments) : Method.Invoke(Method.IsStatic ? null : Receiver(), arguments);
            return null;
        }
        catch (TargetInvocationException wrapped)
        {
            return wrapped.InnerException;
        }
    }

    /// <summary>An init accessor is tried on a copy, so that no sample changes.</summary>
    private object? Receiver()
    {
        var sample = Samples.For(Method.DeclaringType!);
        return Method.Name.StartsWith("set_", StringComparison.Ordinal) ? sample!.GetType().GetMethod("<Clone>$")!.Invoke(sample, null) : sample;
    }

    private static MethodBase Closed(MethodInfo method) => method.IsGenericMethodDefinition ? method.MakeGenericMethod(typeof(Phase)) : method;

    private static IEnumerable<object> BadValuesOf(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return BadValuesOf(inner);
        if (type.IsEnum)
            return type.Assembly == Rooms.Model ? [Enum.ToObject(type, 0), Enum.ToObject(type, 255)] : [];
        if (type.IsValueType && !type.IsByRefLike)
            return type.Assembly == Rooms.Model || type == typeof(DateTimeOffset) || type == typeof(DateOnly) ? [Activator.CreateInstance(type)!] : [];
        if (type.IsArray)
            return BadValuesOf(type.GetElementType()!).Select(bad => Samples.ArrayOf(type.GetElementType()!, bad));
        if (!type.IsGenericType || type.GetGenericArguments() is not [var item])
            return [];
        if (type.IsByRefLike)
            return BadValuesOf(item);
        return type.IsAssignableFrom(typeof(ValueList<>).MakeGenericType(item)) ? BadValuesOf(item).Select(bad => Samples.ListOf(item, bad)) : [];
    }
}
