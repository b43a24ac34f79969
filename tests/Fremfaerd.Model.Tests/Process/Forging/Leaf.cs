using System.Reflection;

namespace Fremfaerd.Model.Tests.Process.Forging;

/// <summary>One thing that an event says, and the same event with something else said there.</summary>
internal sealed record Leaf(string Path, Type Type, bool CanBeNull, object? Value, Func<object?, ProcessEvent> Saying)
{
    private const string Backing = ">k__BackingField";

    private static readonly Type[] Whole =
    [
        typeof(string), typeof(DateOnly), typeof(DateTimeOffset), typeof(Moment), typeof(decimal), typeof(FactValue), typeof(Money), typeof(SkipGround), typeof(Forum), typeof(Committee),
    ];

    internal static IEnumerable<Leaf> Of(ProcessEvent happened) =>
        In(happened, "", changed => (ProcessEvent)changed).Where(leaf => leaf.Path != nameof(ProcessEvent.Sequence));

    internal static T With<T>(T node, string property, object? value)
        where T : class
    {
        var changed = node.GetType().GetMethod("<Clone>$")!.Invoke(node, null)!;
        InFull.FieldsOf(node.GetType()).Single(field => field.Name == $"<{property}{Backing}").SetValue(changed, value);
        return (T)changed;
    }

    private static IEnumerable<Leaf> In(object node, string path, Func<object, ProcessEvent> rebuilt)
    {
        foreach (var field in InFull.FieldsOf(node.GetType()).Where(field => field.Name.EndsWith(Backing, StringComparison.Ordinal)))
        {
            var name = field.Name[1..^Backing.Length];
            var value = field.GetValue(node);
            var type = Nullable.GetUnderlyingType(field.FieldType) ?? field.FieldType;
            var canBeNull = new NullabilityInfoContext().Create(field).ReadState == NullabilityState.Nullable;
            ProcessEvent Saying(object? other) => rebuilt(With(node, name, other));

            var isWhole = type.IsValueType || Whole.Contains(type);
            if (isWhole || canBeNull || IsList(type))
                yield return new(path + name, type, canBeNull, value, Saying);
            if (isWhole || value is null)
                continue;
            foreach (var leaf in IsList(type) ? InItems(value, path + name, Saying) : In(value, $"{path}{name}.", Saying))
                yield return leaf;
        }
    }

    internal static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>);

    private static IEnumerable<Leaf> InItems(object list, string path, Func<object?, ProcessEvent> saying)
    {
        var item = list.GetType().GetGenericArguments()[0];
        object[] items = [.. ((System.Collections.IEnumerable)list).Cast<object>()];
        for (var at = 0; at < items.Length && !item.IsValueType && !Whole.Contains(item); at++)
        {
            var place = at;
            foreach (var leaf in In(items[place], $"{path}[].", other => saying(ListOf(item, [.. items[..place], other, .. items[(place + 1)..]]))))
                yield return leaf;
        }
    }

    internal static object ListOf(Type item, object[] items)
    {
        var typed = Array.CreateInstance(item, items.Length);
        items.CopyTo(typed, 0);
        return typeof(ValueList).GetMethod(nameof(ValueList.From))!.MakeGenericMethod(item).Invoke(null, [typed])!;
    }
}
