namespace Fremfaerd.Model.Serialization.Definitions;

/// <summary>Finds a part of a document again: where it stands is needed only where something is wrong.</summary>
internal static class PlaceFinder
{
    /// <summary>The byte at which the part begins; where the way breaks off, the byte of the last part on it.</summary>
    /// <param name="input">A copy that stands at the beginning of the whole.</param>
    /// <param name="way">The steps from there.</param>
    internal static long Find(JsonInput input, IEnumerable<PlaceStep> way)
    {
        var at = input.At;
        foreach (var step in way)
        {
            if (!(step.Member is { } member ? IsAtMember(ref input, member) : IsAtItem(ref input, step.Item)))
                break;
            at = input.At;
        }

        return at;
    }

    private static bool IsAtMember(ref JsonInput input, string name)
    {
        while (input.NextMember())
        {
            var isFound = input.Text() == name;
            input.Next();
            if (isFound)
                return true;
            input.Skip();
        }

        return false;
    }

    private static bool IsAtItem(ref JsonInput input, int item)
    {
        for (var place = 0; input.NextItem(); place++)
        {
            if (place == item)
                return true;
            input.Skip();
        }

        return false;
    }
}
