using System.Reflection;

namespace Fremfaerd.Model.Tests.House;

/// <summary>The rooms of the house in their order: a room uses only rooms before it.</summary>
internal static class Rooms
{
    internal const string Root = "";

    private const string House = "Fremfaerd.Model";

    internal static readonly string[] InOrder =
    [
        "Values", "Time", "Text", "Phases", "Actors", "Facts", "Parameters",
        "Questions", "Involvement", "Readiness", "Definitions", Root,
    ];

    /// <summary>Folders inside a room that are no rooms of their own, with the namespace their files have.</summary>
    internal static readonly Dictionary<string, string> Folders = new()
    {
        ["Commands"] = House,
        ["Events"] = House,
        ["Deciding"] = House,
        ["Overviews"] = House,
        ["Readiness/Hearing"] = $"{House}.Readiness",
        ["Readiness/Procurement"] = $"{House}.Readiness",
        ["Readiness/Requirements"] = $"{House}.Readiness",
        ["Readiness/Steps"] = $"{House}.Readiness",
        ["Definitions/Standard"] = $"{House}.Definitions.Standard",
    };

    internal static Assembly Model => typeof(TechnologyProcess).Assembly;

    /// <summary>Types the compiler adds outside the house's namespaces belong to no room.</summary>
    internal static string? RoomOf(Type type) => type.Namespace switch
    {
        House => Root,
        { } name when name.StartsWith($"{House}.", StringComparison.Ordinal) => name[(House.Length + 1)..].Split('.')[0],
        _ => null,
    };

    internal static string NamespaceOf(string folder) => folder switch
    {
        "" => House,
        _ when Folders.TryGetValue(folder, out var given) => given,
        _ => $"{House}.{folder.Replace('/', '.')}",
    };

    /// <summary>Every use of a room that does not stand before the user's own.</summary>
    internal static IReadOnlyList<string> Violations(IEnumerable<(Type User, Type Used)> uses, IReadOnlyList<string> order) =>
    [
        .. uses
            .Select(use => (use, User: Place(use.User, order), Used: Place(use.Used, order)))
            .Where(pair => pair.Used > pair.User)
            .Select(pair => $"{pair.use.User} uses {pair.use.Used}")
            .Distinct(),
    ];

    private static int Place(Type type, IReadOnlyList<string> order)
    {
        var place = order.ToList().IndexOf(RoomOf(type)!);
        return place >= 0 ? place : throw new InvalidOperationException($"{type} lies in no room of the house.");
    }
}
