using System.Reflection;
using System.Runtime.CompilerServices;

namespace Fremfaerd.Model.ApiDocs;

/// <summary>What of a package is shown. What the compiler adds to records and extension blocks is left out.</summary>
internal static class ApiTypes
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>By namespace, then by name.</summary>
    internal static IEnumerable<Type> Of(Assembly package) =>
        package.GetExportedTypes().Where(type => !type.FullName!.Contains('<', StringComparison.Ordinal))
            .OrderBy(type => type.Namespace, StringComparer.Ordinal).ThenBy(ApiNames.Of, StringComparer.Ordinal);

    internal static bool IsStatic(Type type) => type.IsAbstract && type.IsSealed;

    internal static bool IsRecord(Type type) => type.GetMethod("PrintMembers", Declared) is not null;

    /// <summary>A class that holds nothing but extension properties: they are shown with the type they extend.</summary>
    internal static bool IsOnlyExtensions(Type type) =>
        IsStatic(type) && MethodsOf(type).Any() && MethodsOf(type).All(IsExtensionProperty) && !FieldsOf(type).Any() && !PropertiesOf(type).Any();

    internal static bool IsExtensionProperty(MethodInfo method) =>
        method.IsStatic && method.Name.StartsWith("get_", StringComparison.Ordinal) && method.GetParameters().Length == 1;

    /// <summary>The extension properties of a type, from its own package.</summary>
    internal static IEnumerable<MethodInfo> ExtensionsOf(Type type) =>
        Of(type.Assembly).Where(IsOnlyExtensions).SelectMany(MethodsOf).Where(method => method.GetParameters()[0].ParameterType == type);

    internal static IEnumerable<ConstructorInfo> ConstructorsOf(Type type) => type.GetConstructors(Declared)
        .Where(made => IsShown(made) && !(made.GetParameters() is [var only] && only.ParameterType == type))
        .OrderBy(made => made.GetParameters().Length);

    internal static IEnumerable<FieldInfo> FieldsOf(Type type) =>
        type.GetFields(Declared).Where(field => (field.IsPublic || field.IsFamily) && !field.IsSpecialName);

    internal static IEnumerable<PropertyInfo> PropertiesOf(Type type) => type.GetProperties(Declared)
        .Where(property => property.Name != "EqualityContract" && property.GetAccessors(nonPublic: true).Any(IsShown))
        .OrderBy(property => property.Name, StringComparer.Ordinal);

    /// <summary>Without those that only fill in what .NET asks of every type.</summary>
    internal static IEnumerable<MethodInfo> MethodsOf(Type type)
    {
        var accessors = type.GetProperties(Declared).SelectMany(property => property.GetAccessors(nonPublic: true)).ToHashSet();
        return type.GetMethods(Declared)
            .Where(method => IsShown(method) && !accessors.Contains(method) && method.GetBaseDefinition().DeclaringType?.Assembly == type.Assembly)
            .OrderBy(method => method.Name, StringComparer.Ordinal).ThenBy(method => method.GetParameters().Length).ThenBy(XmlIds.Of, StringComparer.Ordinal);
    }

    internal static bool IsShown(MethodBase method) =>
        (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly) && !method.Name.Contains('<', StringComparison.Ordinal)
        && (method.IsConstructor || IsAccessor(method) || !method.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false));

    private static bool IsAccessor(MethodBase method) =>
        method.Name.StartsWith("get_", StringComparison.Ordinal) || method.Name.StartsWith("set_", StringComparison.Ordinal);
}
