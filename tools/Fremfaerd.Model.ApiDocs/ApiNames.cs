using System.Reflection;

namespace Fremfaerd.Model.ApiDocs;

/// <summary>Types as they are written in C#, with the question mark of what may be null.</summary>
internal static class ApiNames
{
    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
        [typeof(decimal)] = "decimal",
    };

    internal static string Of(Type type) => Of(type, null);

    internal static string Of(PropertyInfo property) => Of(property.PropertyType, Nullability.Create(property));

    internal static string Of(FieldInfo field) => Of(field.FieldType, Nullability.Create(field));

    internal static string Of(ParameterInfo parameter) => Of(parameter.ParameterType, Nullability.Create(parameter));

    internal static string Escaped(string text) =>
        text.Replace("<", "\\<", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal);

    private static string Of(Type type, NullabilityInfo? info)
    {
        if (type.IsByRef)
            return Of(type.GetElementType()!, info?.ElementType ?? info);
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return $"{Of(inner)}?";
        var mark = info?.ReadState == NullabilityState.Nullable || info?.WriteState == NullabilityState.Nullable ? "?" : "";
        return Bare(type, info) + (type.IsValueType || type.IsGenericParameter ? "" : mark);
    }

    private static string Bare(Type type, NullabilityInfo? info) => type switch
    {
        { IsArray: true } => $"{Of(type.GetElementType()!, info?.ElementType)}[]",
        _ when Keywords.TryGetValue(type, out var keyword) => keyword,
        { IsGenericType: true, Name: var name } when name.StartsWith("ValueTuple", StringComparison.Ordinal) => $"({ArgumentsOf(type, info)})",
        { IsGenericType: true, Name: var name } => $"{name[..name.IndexOf('`', StringComparison.Ordinal)]}<{ArgumentsOf(type, info)}>",
        _ => type.Name,
    };

    private static string ArgumentsOf(Type type, NullabilityInfo? info) => string.Join(", ", type.GetGenericArguments().Select(
        (argument, place) => Of(argument, info?.GenericTypeArguments.ElementAtOrDefault(place))));
}
