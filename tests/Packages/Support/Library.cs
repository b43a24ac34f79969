using System.Collections.Immutable;

namespace Fremfaerd.Packages.Support;

/// <summary>A library and its symbols, read as bytes and never loaded.</summary>
internal sealed class Library
{
    private readonly MetadataReaderProvider _symbols;

    internal Library(string name, byte[] image, byte[] symbols)
    {
        (Name, Image, SymbolImage) = (name, image, symbols);
        Portable = new PEReader(ImmutableArray.Create(image));
        Types = Portable.GetMetadataReader();
        _symbols = MetadataReaderProvider.FromPortablePdbImage(ImmutableArray.Create(symbols));
        Symbols = _symbols.GetMetadataReader();
    }

    internal string Name { get; }

    internal byte[] Image { get; }

    internal byte[] SymbolImage { get; }

    internal PEReader Portable { get; }

    internal MetadataReader Types { get; }

    internal MetadataReader Symbols { get; }

    internal IEnumerable<SourceDocument> Documents => Symbols.Documents.Select(handle => new SourceDocument(Symbols, handle));

    internal IEnumerable<DebugDirectoryEntry> Debugging => Portable.ReadDebugDirectory();

    internal IEnumerable<string> References => Types.AssemblyReferences.Select(handle => Types.GetString(Types.GetAssemblyReference(handle).Name));

    /// <summary>The first text of each attribute of this name on the assembly.</summary>
    internal IEnumerable<string?> Attributes(string name) =>
        from handle in Types.GetAssemblyDefinition().GetCustomAttributes()
        let attribute = Types.GetCustomAttribute(handle)
        where NameOf(attribute) == name
        let value = Types.GetBlobReader(attribute.Value)
        select First(value);

    /// <summary>The public types as their documentation names them; not what the compiler makes of extension blocks.</summary>
    internal IEnumerable<string> PublicTypes() =>
        from handle in Types.TypeDefinitions
        where IsShown(handle)
        let name = DocumentedName(handle)
        where !name.Contains('<', StringComparison.Ordinal)
        select name;

    private bool IsShown(TypeDefinitionHandle handle)
    {
        var type = Types.GetTypeDefinition(handle);
        return type.GetDeclaringType() is { IsNil: false } outer
            ? (type.Attributes & System.Reflection.TypeAttributes.VisibilityMask) == System.Reflection.TypeAttributes.NestedPublic && IsShown(outer)
            : (type.Attributes & System.Reflection.TypeAttributes.VisibilityMask) == System.Reflection.TypeAttributes.Public;
    }

    private string DocumentedName(TypeDefinitionHandle handle)
    {
        var type = Types.GetTypeDefinition(handle);
        return type.GetDeclaringType() is { IsNil: false } outer
            ? $"{DocumentedName(outer)}.{Types.GetString(type.Name)}"
            : $"{Types.GetString(type.Namespace)}.{Types.GetString(type.Name)}";
    }

    private string? NameOf(CustomAttribute attribute) => attribute.Constructor.Kind == HandleKind.MemberReference
        && Types.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } parent
            ? Types.GetString(Types.GetTypeReference((TypeReferenceHandle)parent).Name)
            : null;

    private static string? First(BlobReader value)
    {
        value.ReadUInt16();
        return value.RemainingBytes > 2 ? value.ReadSerializedString() : null;
    }
}
