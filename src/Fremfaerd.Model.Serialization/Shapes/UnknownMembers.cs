namespace Fremfaerd.Model.Serialization.Shapes;

/// <summary>A member this version does not know: of a newer one where its name has the form of one, else a mistake.</summary>
internal static class UnknownMembers
{
    /// <summary>Passes over the member and remembers that there was one, or refuses it.</summary>
    internal static void Meet(ref JsonInput input, IEnumerable<string> known)
    {
        var name = input.Text();
        if (!input.KeepsUnknown || !IsFromOurFormat(name))
        {
            throw input.Fault(
                JsonFaults.UnknownMember, ("member", Echo.Of(name)), ("members", TextValue.List(known.Select(one => (TextValue)one))));
        }

        input.HasUnknown = true;
        input.Next();
        input.Skip();
    }

    /// <summary>Every version names members in camelCase, so $type and the like come from elsewhere.</summary>
    private static bool IsFromOurFormat(string name) =>
        name.Length is > 0 and <= 100 && char.IsAsciiLetterLower(name[0]) && name.All(char.IsAsciiLetterOrDigit);
}
