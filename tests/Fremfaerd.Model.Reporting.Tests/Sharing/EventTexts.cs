using System.Collections;
using System.Reflection;

namespace Fremfaerd.Model.Reporting.Tests.Sharing;

/// <summary>Finds every text and person in an event by reflection, and can write others in their place.</summary>
internal static class EventTexts
{
    internal static readonly Type[] EventTypes = [.. typeof(ProcessEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ProcessEvent)) && !type.IsAbstract)];

    /// <summary>The places a kind of event can hold a text or a person in, as a path of properties.</summary>
    internal static IEnumerable<string> PathsOf(Type type) => PathsIn(type, type.Name, 0);

    /// <summary>The texts and persons an event holds, by path.</summary>
    internal static IEnumerable<(string Path, string Text)> In(ProcessEvent happened)
    {
        var found = new List<(string, string)>();
        Rewrite(happened, happened.GetType().Name, (path, text) =>
        {
            found.Add((path, text));
            return text;
        });
        return found;
    }

    /// <summary>Writes other texts into an event, in place: it must be one nobody else holds.</summary>
    internal static void Rewrite(object within, string path, Func<string, string, string> text)
    {
        foreach (var property in PropertiesOf(within.GetType()))
        {
            var (place, value) = ($"{path}.{property.Name}", property.GetValue(within));
            if (value is string words)
                FieldOf(within.GetType(), property).SetValue(within, text(place, words));
            else if (value is ActorId person)
                FieldOf(within.GetType(), property).SetValue(within, new ActorId(text(place, person.Value!)));
            else if (value is IEnumerable items)
                RewriteAll(items, place, text);
            else if (value is ProcessEvent inner)
                Rewrite(inner, inner.GetType().Name, text);
            else if (value is not null && IsOurs(value.GetType()))
                Rewrite(value, place, text);
        }
    }

    private static void RewriteAll(IEnumerable items, string place, Func<string, string, string> text)
    {
        foreach (var item in items)
        {
            item.Should().NotBeOfType<string>("a list of texts has no member to write to");
            if (IsOurs(item.GetType()))
                Rewrite(item, place, text);
        }
    }

    private static IEnumerable<string> PathsIn(Type type, string path, int depth)
    {
        depth.Should().BeLessThan(8);
        foreach (var property in PropertiesOf(type))
        {
            var (place, kind) = ($"{path}.{property.Name}", ItemOf(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType));
            if (kind == typeof(string) || kind == typeof(ActorId))
                yield return place;
            else if (IsOurs(kind) && kind != typeof(ProcessEvent))
            {
                foreach (var inner in PathsIn(kind, place, depth + 1))
                    yield return inner;
            }
        }
    }

    private static IEnumerable<PropertyInfo> PropertiesOf(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.GetIndexParameters().Length == 0 && !(property.Name == nameof(ProcessEvent.Type) && FieldOrNull(type, property) is null));

    private static Type ItemOf(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) ? type.GetGenericArguments()[0] : type;

    /// <summary>Ids are structs, and a moment is one too: neither is typed text.</summary>
    private static bool IsOurs(Type type) => type is { IsClass: true, Namespace: { } space } && space.StartsWith("Fremfaerd.Model", StringComparison.Ordinal);

    private static FieldInfo FieldOf(Type type, PropertyInfo property) =>
        FieldOrNull(type, property) ?? throw new InvalidOperationException($"{type}.{property.Name} has no field to write to.");

    private static FieldInfo? FieldOrNull(Type type, PropertyInfo property)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            if (at.GetField($"<{property.Name}>k__BackingField", BindingFlags.NonPublic | BindingFlags.Instance) is { } field)
                return field;
        }

        return null;
    }
}
