using System.Reflection;

namespace Fremfaerd.Model.ApiDocs;

/// <summary>The id under which the compiler keeps the comment of a member.</summary>
internal static class XmlIds
{
    internal static string Of(Type type) => $"T:{NameOf(type)}";

    internal static string Of(FieldInfo field) => $"F:{NameOf(field.DeclaringType!)}.{field.Name}";

    internal static string Of(PropertyInfo property) =>
        $"P:{NameOf(property.DeclaringType!)}.{property.Name}{ParametersOf(property.GetIndexParameters())}";

    internal static string Of(MethodBase method)
    {
        var arity = method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : "";
        var result = method is MethodInfo { Name: "op_Implicit" or "op_Explicit" } conversion ? $"~{Written(conversion.ReturnType)}" : "";
        return $"M:{NameOf(method.DeclaringType!)}.{method.Name.Replace('.', '#')}{arity}{ParametersOf(method.GetParameters())}{result}";
    }

    private static string NameOf(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private static string ParametersOf(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? "" : $"({string.Join(",", parameters.Select(parameter => Written(parameter.ParameterType)))})";

    private static string Written(Type type) => type switch
    {
        { IsByRef: true } => $"{Written(type.GetElementType()!)}@",
        { IsArray: true } => $"{Written(type.GetElementType()!)}[]",
        { IsGenericMethodParameter: true } => $"``{type.GenericParameterPosition}",
        { IsGenericParameter: true } => $"`{type.GenericParameterPosition}",
        { IsGenericType: true } => $"{NameOf(type).Split('`')[0]}{{{string.Join(",", type.GetGenericArguments().Select(Written))}}}",
        _ => NameOf(type),
    };
}
