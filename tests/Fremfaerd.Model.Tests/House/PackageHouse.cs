using System.Reflection;
using System.Text.RegularExpressions;

namespace Fremfaerd.Model.Tests.House;

/// <summary>A package with rooms of its own: a folder is a namespace, and each room uses only those before it.</summary>
/// <param name="package">The assembly; its name is that of its folder under <c>src</c>.</param>
/// <param name="inOrder">The rooms; the door, where the public types lie and use every room, is <c>""</c>.</param>
/// <param name="spoken">Types at the door which every room speaks.</param>
internal sealed class PackageHouse(Assembly package, string[] inOrder, Type[] spoken)
{
    private readonly string _root = package.GetName().Name!;

    private readonly Lazy<(string Folder, string Name, string Text)[]> _files = new(() => [.. FilesOf(package.GetName().Name!)]);

    /// <summary>The lengths of the files in lines, shortest first.</summary>
    internal int[] Lengths => [.. _files.Value.Select(file => file.Text.Count(sign => sign == '\n')).Order()];

    /// <summary>The files whose namespace is not that of their folder.</summary>
    internal IEnumerable<string> Misplaced => _files.Value
        .Where(file => NamespaceIn(file.Text) != (file.Folder == "" ? _root : $"{_root}.{file.Folder}"))
        .Select(file => file.Name);

    /// <summary>Every use of one type of the package by another, those that all may speak left out.</summary>
    internal IReadOnlyList<(Type User, Type Used)> Uses =>
    [
        .. from user in package.GetTypes()
           where RoomOf(user) is not null
           from used in TypeUses.Of(user)
           where used.Assembly == package && RoomOf(used) is not null && !spoken.Contains(used) && !spoken.Contains(user)
           select (user, used),
    ];

    /// <summary>The uses that go against the order of the rooms.</summary>
    internal IEnumerable<string> Against(IEnumerable<(Type User, Type Used)> uses) => uses
        .Where(use => Place(use.Used) > Place(use.User))
        .Select(use => $"{use.User} uses {use.Used}").Distinct();

    private int Place(Type type) => Array.IndexOf(inOrder, RoomOf(type)) is >= 0 and var place
        ? place
        : throw new InvalidOperationException($"{type} lies in no room.");

    private string? RoomOf(Type type) => type.Namespace switch
    {
        { } name when name == _root => "",
        { } name when name.StartsWith($"{_root}.", StringComparison.Ordinal) => name[(_root.Length + 1)..],
        _ => null,
    };

    private static IEnumerable<(string Folder, string Name, string Text)> FilesOf(string root) =>
        from home in new[] { Repository.PathTo("src", root) }
        from file in Directory.GetFiles(home, "*.cs", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(home, file).Replace('\\', '/')
        where !path.StartsWith("obj/", StringComparison.Ordinal) && !path.StartsWith("bin/", StringComparison.Ordinal) && path != "GlobalUsings.cs"
        orderby path
        select (path.Contains('/') ? path[..path.IndexOf('/')] : "", path, File.ReadAllText(file));

    private static string NamespaceIn(string text) => Regex.Match(text, @"^namespace ([\w.]+);$", RegexOptions.Multiline).Groups[1].Value;
}
