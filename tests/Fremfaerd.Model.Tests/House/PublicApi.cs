using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Fremfaerd.Model.Tests.House;

/// <summary>
/// The public API as a text: what there is by namespace and family, then every member. Left out is what the compiler adds to records
/// and extensions, what only overrides, and a property that a parameter of the constructor gives by the same name and type; where all
/// of them may be changed in a copy, the constructor says so once: <c>new(…) { init; }</c>.
/// </summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    internal static IEnumerable<Type> TypesOf(Assembly house) =>
        house.GetExportedTypes().Where(type => !type.FullName!.Contains('<', StringComparison.Ordinal));

    internal static string Of(Assembly house)
    {
        var text = new StringBuilder();
        var rooms = TypesOf(house).GroupBy(type => type.Namespace).OrderBy(room => room.Key, StringComparer.Ordinal).ToArray();
        foreach (var room in rooms)
            text.Append(PublicContents.Of(room.Key!, room));
        foreach (var room in rooms)
        {
            text.Append('\n').Append(room.Key).Append('\n');
            foreach (var type in PublicContents.ByFamily(room))
                Write(text, type);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, Type type)
    {
        text.Append("  ").Append(HeadOf(type)).Append('\n');
        foreach (var line in type.IsEnum ? NumbersOf(type) : MembersOf(type))
            text.Append("    ").Append(line).Append('\n');
    }

    private static string HeadOf(Type type)
    {
        var kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsValueType: true } => IsRecord(type) ? "readonly record struct" : "struct",
            { IsInterface: true } => "interface",
            { IsAbstract: true, IsSealed: true } => "static class",
            _ => $"{(type.IsSealed ? "sealed" : type.IsAbstract ? "abstract" : "open")} {(IsRecord(type) ? "record" : "class")}",
        };
        var parents = string.Join(", ", ParentsOf(type));
        return parents.Length == 0 ? $"{kind} {ApiNames.Of(type)}" : $"{kind} {ApiNames.Of(type)} : {parents}";
    }

    private static IEnumerable<string> ParentsOf(Type type)
    {
        var isException = type.IsAssignableTo(typeof(Exception));
        if (isException || type.BaseType?.Assembly == type.Assembly)
            yield return ApiNames.Of(type.BaseType!);
        if (type.IsEnum || isException || IsRecord(type))
            yield break;
        foreach (var face in type.GetInterfaces().Select(ApiNames.Of).Order(StringComparer.Ordinal))
            yield return face;
    }

    private static IEnumerable<string> NumbersOf(Type type) =>
        Enum.GetValuesAsUnderlyingType(type).Cast<object>().Select(number => $"{Enum.GetName(type, number)} = {number}");

    private static IEnumerable<string> MembersOf(Type type)
    {
        var made = type.GetConstructors(Declared).Where(one => IsShown(one) && !IsCopy(one)).ToArray();
        var properties = type.GetProperties(Declared)
            .Where(property => property.Name != "EqualityContract" && property.GetAccessors(true).FirstOrDefault(IsShown) is { } shown && !IsOverride(shown))
            .OrderBy(property => property.Name, StringComparer.Ordinal).ToArray();
        var given = properties.Where(property => made is [var only] && only.GetParameters().Any(parameter => IsGivenBy(parameter, property))).ToArray();
        var isCopied = given.Length > 0 && given.Length == made[0].GetParameters().Length && given.All(property => SetOf(property) == " init;");
        return
        [
            .. made.Select(one => $"{(one.IsFamily ? "protected " : "")}new({ParametersOf(one)}){(isCopied ? " { init; }" : "")}"),
            .. type.GetFields(Declared).Where(field => field.IsPublic || field.IsFamily).Select(field => $"field {ApiNames.Of(field.FieldType)} {field.Name}"),
            .. properties.Where(property => !given.Contains(property) || (!isCopied && SetOf(property).Length > 0)).Select(LineOf),
            .. type.GetMethods(Declared).Where(method => IsShown(method) && !IsAccessor(type, method) && !IsOverride(method)).OrderBy(method => method.Name, StringComparer.Ordinal).ThenBy(LineOf, StringComparer.Ordinal).Select(LineOf),
        ];
    }

    private static bool IsGivenBy(ParameterInfo parameter, PropertyInfo property) =>
        string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase) && parameter.ParameterType == property.PropertyType;

    private static string SetOf(PropertyInfo property) =>
        property.SetMethod is { } setter && IsShown(setter) ? IsInit(setter) ? " init;" : " set;" : "";

    private static string LineOf(PropertyInfo property)
    {
        var name = property.GetIndexParameters() is { Length: > 0 } ? $"this[{ParametersOf(property.GetMethod!)}]" : property.Name;
        return $"{Prefix(property.GetAccessors(true).First(IsShown))}{ApiNames.Of(property.PropertyType)} {name} {{ get;{SetOf(property)} }}";
    }

    private static string LineOf(MethodInfo method)
    {
        if (method.IsStatic && method.Name.StartsWith("get_", StringComparison.Ordinal))
            return $"extension({ParametersOf(method)}) {ApiNames.Of(method.ReturnType)} {method.Name[4..]} {{ get; }}";
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : "";
        return method.Name == "op_Implicit"
            ? $"static implicit operator {ApiNames.Of(method.ReturnType)}({ParametersOf(method)})"
            : $"{Prefix(method)}{ApiNames.Of(method.ReturnType)} {method.Name}{generic}({ParametersOf(method)})";
    }

    private static string Prefix(MethodInfo method) =>
        (method.IsFamily ? "protected " : "") + (method.IsStatic ? "static " : method.IsAbstract ? "abstract " : method is { IsVirtual: true, IsFinal: false } ? "virtual " : "");

    private static string ParametersOf(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
    {
        var isParams = parameter.GetCustomAttributesData().Any(attribute => attribute.AttributeType.Name is "ParamArrayAttribute" or "ParamCollectionAttribute");
        var written = parameter.HasDefaultValue ? $" = {Written(parameter.DefaultValue)}" : "";
        return $"{(isParams ? "params " : parameter.IsOut ? "out " : "")}{ApiNames.Of(parameter.ParameterType)} {parameter.Name}{written}";
    }));

    private static string Written(object? value) => value switch
    {
        null => "null",
        true => "true",
        false => "false",
        string text => $"\"{text}\"",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static bool IsCopy(ConstructorInfo made) => made.GetParameters() is [var only] && only.ParameterType == made.DeclaringType;

    internal static bool IsShown(MethodBase method) =>
        (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly)
        && (method.IsConstructor || IsAccessorName(method) || !method.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false))
        && !method.Name.Contains('<', StringComparison.Ordinal);

    internal static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    internal static bool IsRecord(Type type) => type.GetMethod("PrintMembers", Declared) is not null;

    private static bool IsOverride(MethodInfo method) => method.IsVirtual && method.GetBaseDefinition() != method;

    private static bool IsAccessorName(MethodBase method) => method.Name.StartsWith("get_", StringComparison.Ordinal) || method.Name.StartsWith("set_", StringComparison.Ordinal);

    private static bool IsAccessor(Type type, MethodInfo method) =>
        type.GetProperties(Declared).Any(property => property.GetAccessors(true).Contains(method));
}
