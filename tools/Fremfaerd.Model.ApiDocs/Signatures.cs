using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Fremfaerd.Model.ApiDocs;

/// <summary>Types and members as C# declares them.</summary>
internal static class Signatures
{
    internal static string Of(Type type)
    {
        var kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => ApiTypes.IsRecord(type) ? "readonly record struct" : "readonly struct",
            _ when ApiTypes.IsStatic(type) => "static class",
            _ => $"{(type.IsSealed ? "sealed " : type.IsAbstract ? "abstract " : "")}{(ApiTypes.IsRecord(type) ? "record" : "class")}",
        };
        var parents = type.IsEnum ? [] : (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) ? [parent] : Array.Empty<Type>())
            .Concat(ApiTypes.IsRecord(type) ? [] : type.GetInterfaces().OrderBy(ApiNames.Of, StringComparer.Ordinal)).Select(ApiNames.Of);
        return $"{kind} {ApiNames.Of(type)}{(parents.Any() ? " : " : "")}{string.Join(", ", parents)}";
    }

    internal static string Of(ConstructorInfo made) => $"{Scope(made)}new({Of(made.GetParameters())})";

    internal static string Of(FieldInfo field) => $"{(field.IsLiteral ? "const " : field.IsStatic ? "static " : "")}{ApiNames.Of(field)} {field.Name}";

    internal static string Of(PropertyInfo property)
    {
        var getter = property.GetMethod!;
        var set = property.SetMethod is { } setter && ApiTypes.IsShown(setter)
            ? setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;"
            : "";
        var name = property.GetIndexParameters() is { Length: > 0 } index ? $"this[{Of(index)}]" : property.Name;
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        return $"{Scope(getter)}{required}{ApiNames.Of(property)} {name} {{ get;{set} }}";
    }

    internal static string Of(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : "";
        var result = ApiNames.Of(method.ReturnParameter);
        var isExtension = method.IsDefined(typeof(ExtensionAttribute), inherit: false);
        return method.Name == "op_Implicit"
            ? $"static implicit operator {result}({Of(method.GetParameters())})"
            : $"{Scope(method)}{result} {method.Name}{generic}({(isExtension ? "this " : "")}{Of(method.GetParameters())})";
    }

    private static string Scope(MethodBase method) => (method.IsFamily || method.IsFamilyOrAssembly ? "protected " : "")
        + (method.IsConstructor ? "" : method.IsStatic ? "static " : method.IsAbstract ? "abstract " : "");

    private static string Of(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(parameter =>
    {
        var isParams = parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute));
        var value = parameter.HasDefaultValue ? $" = {Written(parameter.DefaultValue, parameter.ParameterType)}" : "";
        return $"{(isParams ? "params " : parameter.IsOut ? "out " : "")}{ApiNames.Of(parameter)} {parameter.Name}{value}";
    }));

    private static string Written(object? value, Type type) => value switch
    {
        null => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? "default" : "null",
        true => "true",
        false => "false",
        string text => $"\"{text}\"",
        Enum named => $"{named.GetType().Name}.{named}",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
