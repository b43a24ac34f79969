using Fremfaerd.Model.Reporting.Documents;

namespace Fremfaerd.Model.Reporting.Notes;

/// <summary>Blocks that come and go with what there is to say.</summary>
internal static class Parts
{
    /// <summary>A section, or nothing where nothing stands under it.</summary>
    internal static Section? Section(Line heading, params IEnumerable<Block?> blocks)
    {
        Block[] all = [.. blocks.OfType<Block>()];
        return all.Length == 0 ? null : new Section(heading, all);
    }

    /// <summary>A list, or nothing where it has no item.</summary>
    internal static Listing? List(IEnumerable<ListItem> items, bool isNumbered = false)
    {
        ListItem[] all = [.. items];
        return all.Length == 0 ? null : new Listing(all, isNumbered);
    }

    /// <summary>Terms with what is said of each; those with nothing to say are left out.</summary>
    internal static Particulars Terms(Pen pen, params IEnumerable<(LocalizedText Term, Line? Text)> items) =>
        new([.. from item in items where item.Text is not null select (pen.Say(item.Term), item.Text)]);
}
