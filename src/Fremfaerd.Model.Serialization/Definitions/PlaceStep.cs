namespace Fremfaerd.Model.Serialization.Definitions;

/// <summary>One step into a document: to a member by its name, or to an item by its place.</summary>
internal readonly record struct PlaceStep(string? Member, int Item)
{
    public static implicit operator PlaceStep(string member) => new(member, -1);

    public static implicit operator PlaceStep(int item) => new(null, item);
}
