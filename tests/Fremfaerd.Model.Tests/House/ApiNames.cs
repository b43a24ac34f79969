namespace Fremfaerd.Model.Tests.House;

/// <summary>Types as they are written in C#.</summary>
internal static class ApiNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
        [typeof(decimal)] = "decimal",
    };

    internal static string Of(Type type) => type switch
    {
        { IsByRef: true } => Of(type.GetElementType()!),
        { IsArray: true } => $"{Of(type.GetElementType()!)}[]",
        _ when Keywords.TryGetValue(type, out var keyword) => keyword,
        _ when Nullable.GetUnderlyingType(type) is { } inner => $"{Of(inner)}?",
        { IsGenericType: true, Name: var name } when name.StartsWith("ValueTuple", StringComparison.Ordinal) => $"({ArgumentsOf(type)})",
        { IsGenericType: true, Name: var name } => $"{name[..name.IndexOf('`', StringComparison.Ordinal)]}<{ArgumentsOf(type)}>",
        _ => type.Name,
    };

    private static string ArgumentsOf(Type type) => string.Join(", ", type.GetGenericArguments().Select(Of));
}
