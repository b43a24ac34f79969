using System.Text;

namespace Fremfaerd.Model.Tests.House;

/// <summary>The head of the public API: which types a namespace has, each family on lines of its own.</summary>
internal static class PublicContents
{
    private const int Width = 140;

    internal static string Of(string room, IEnumerable<Type> types)
    {
        var text = new StringBuilder($"{room} ({types.Count()})\n");
        var families = ByFamily(types).GroupBy(HeadOf).ToArray();
        var alone = families.Where(family => family.SequenceEqual([family.Key])).ToArray();
        if (alone.Length > 0)
            Wrap(text, string.Join(", ", alone.Select(family => ApiNames.Of(family.Key))));
        foreach (var family in families.Except(alone))
            Wrap(text, $"{ApiNames.Of(family.Key)}: {string.Join(", ", family.Where(type => type != family.Key).Select(ApiNames.Of))}");

        return text.ToString();
    }

    /// <summary>By name; what derives from a type of the same package stands after it.</summary>
    internal static IEnumerable<Type> ByFamily(IEnumerable<Type> types) =>
        types.OrderBy(type => ApiNames.Of(HeadOf(type)), StringComparer.Ordinal).ThenBy(type => ParentOf(type) is not null).ThenBy(ApiNames.Of, StringComparer.Ordinal);

    private static Type HeadOf(Type type) => ParentOf(type) is { } parent ? HeadOf(parent) : type;

    private static Type? ParentOf(Type type) => type.BaseType is { } parent && parent.Assembly == type.Assembly ? parent.IsGenericType ? parent.GetGenericTypeDefinition() : parent : null;

    private static void Wrap(StringBuilder text, string line)
    {
        var room = 0;
        foreach (var word in line.Split(' '))
        {
            var isNew = room == 0 || room + word.Length + 1 > Width;
            text.Append(room > 0 && isNew ? "\n      " : isNew ? "    " : " ").Append(word);
            room = (isNew ? 6 : room + 1) + word.Length;
        }

        text.Append('\n');
    }
}
