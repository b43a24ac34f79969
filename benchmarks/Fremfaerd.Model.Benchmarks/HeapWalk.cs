using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Fremfaerd.Model.Benchmarks;

/// <summary>
/// Adds up the objects that can be reached from one, each once, as large as the runtime makes them: the collector tells only
/// the whole. Who uses it compares the sum with what the collector says.
/// </summary>
internal sealed class HeapWalk
{
    private static readonly Dictionary<Type, FieldInfo[]> FieldsByType = [];

    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly Stack<object> _open = new();

    /// <summary>The bytes of texts among the objects not seen before.</summary>
    internal long Texts { get; private set; }

    /// <summary>The bytes of all other objects not seen before.</summary>
    internal long Objects { get; private set; }

    /// <summary>The bytes, texts aside, that an object adds to what was seen before.</summary>
    internal long Add(object root)
    {
        var before = Objects;
        Meet(root);
        while (_open.TryPop(out var next))
            Visit(next);
        return Objects - before;
    }

    private void Meet(object? one)
    {
        if (one is not (null or Type or MemberInfo or Delegate) && _seen.Add(one))
            _open.Push(one);
    }

    private void Visit(object one)
    {
        if (one is string)
        {
            Texts += SizeOf(one);
            return;
        }

        Objects += SizeOf(one);
        if (one is Array items)
        {
            if (!items.GetType().GetElementType()!.IsPrimitive)
                foreach (var item in items)
                    Look(item);
            return;
        }

        Look(one, one.GetType());
    }

    /// <summary>A value stands inside its owner, so only what it refers to is met.</summary>
    private void Look(object? one)
    {
        if (one is ValueType)
            Look(one, one.GetType());
        else
            Meet(one);
    }

    private void Look(object one, Type type)
    {
        foreach (var field in FieldsOf(type))
        {
            var value = field.GetValue(one);
            if (field.FieldType.IsValueType && value is not null)
                Look(value, value.GetType());
            else
                Meet(value);
        }
    }

    private static FieldInfo[] FieldsOf(Type type)
    {
        if (!FieldsByType.TryGetValue(type, out var fields))
            FieldsByType[type] = fields = [.. AllFieldsOf(type).Where(field => !field.FieldType.IsPrimitive && !field.FieldType.IsEnum && !field.FieldType.IsPointer)];
        return fields;
    }

    private static IEnumerable<FieldInfo> AllFieldsOf(Type? type) => type is null
        ? []
        : type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly).Concat(AllFieldsOf(type.BaseType));

    /// <summary>The size of the object as its method table says: a fixed part, and one for each item of an array or character.</summary>
    private static long SizeOf(object one)
    {
        var table = one.GetType().TypeHandle.Value;
        var size = Marshal.ReadInt32(table, 4) + (one switch
        {
            string text => text.Length * (long)sizeof(char),
            Array items => items.Length * (long)(ushort)Marshal.ReadInt16(table),
            _ => 0,
        });
        return (size + 7) & ~7L;
    }
}
