using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace Fremfaerd.Model.Tests.Process.Forging;

/// <summary>Everything a value holds, field by field: no equality that the library defines is believed.</summary>
internal static class InFull
{
    private static readonly ConcurrentDictionary<Type, FieldInfo[]> Known = new();

    internal static string Of(object? value)
    {
        var text = new StringBuilder();
        Write(value, text);
        return text.ToString();
    }

    internal static FieldInfo[] FieldsOf(Type type) => Known.GetOrAdd(type, static one =>
    {
        List<FieldInfo> found = [];
        for (var level = one; level is not null && level != typeof(object); level = level.BaseType)
            found.AddRange(level.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly));
        return [.. found];
    });

    private static void Write(object? value, StringBuilder text)
    {
        switch (value)
        {
            case null:
                text.Append('-');
                break;
            case string or bool or Enum:
                text.Append('"').Append(value).Append('"');
                break;
            case DateTimeOffset instant:
                text.Append(instant.UtcTicks);
                break;
            case IFormattable plain when value.GetType().Namespace == nameof(System):
                text.Append(plain.ToString(null, CultureInfo.InvariantCulture));
                break;
            case IEnumerable items:
                foreach (var item in items)
                    Write(item, text.Append('['));
                text.Append(']');
                break;
            default:
                foreach (var field in FieldsOf(value.GetType()))
                    Write(field.GetValue(value), text.Append(' ').Append(field.Name).Append('='));
                text.Append(';');
                break;
        }
    }
}
