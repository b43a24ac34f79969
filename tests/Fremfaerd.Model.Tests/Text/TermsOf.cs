using System.Reflection;

namespace Fremfaerd.Model.Tests.Text;

/// <summary>Asks <see cref="Terms"/> for an enum known only as a type.</summary>
internal static class TermsOf
{
    /// <summary>Every public enum but those of the room Time, which may not use the room Text.</summary>
    internal static readonly Type[] Enums =
    [
        .. typeof(Terms).Assembly.GetExportedTypes().Where(type => type.IsEnum && type.Namespace != typeof(Moment).Namespace),
    ];

    internal static string Code(Type type, object member) => (string)Call(nameof(Terms.Code), type, [member])!;

    internal static LocalizedText Name(Type type, object member) => (LocalizedText)Call(nameof(Terms.Name), type, [member])!;

    internal static object? Parse(Type type, string? code)
    {
        object?[] arguments = [code, null];
        return (bool)Call(nameof(Terms.TryParse), type, arguments)! ? arguments[1] : null;
    }

    private static object? Call(string method, Type type, object?[] arguments) =>
        typeof(Terms).GetMethod(method)!.MakeGenericMethod(type)
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null);
}
