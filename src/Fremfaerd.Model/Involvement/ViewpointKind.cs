namespace Fremfaerd.Model.Involvement;

/// <summary>What came in from those involved.</summary>
public enum ViewpointKind
{
    /// <summary>A view on the matter.</summary>
    [Term("view", "synspunkt", "view")]
    View = 1,

    /// <summary>A concern; concerns are mostly well founded (S3.31).</summary>
    [Term("concern", "bekymring", "concern")]
    Concern = 2,

    /// <summary>A reply that there are no remarks; it needs no response.</summary>
    [Term("no-remarks", "ingen bemærkninger", "no remarks")]
    NoRemarks = 3,
}

/// <summary>Wire codes and names of <see cref="ViewpointKind"/>.</summary>
public static class ViewpointKindTerms
{
    extension(ViewpointKind viewpointKind)
    {
        /// <summary>The permanent wire code, for example <c>concern</c>.</summary>
        public string Code => Terms.Code(viewpointKind);

        /// <summary>The name people read: “bekymring”, “concern”.</summary>
        public LocalizedText Name => Terms.Name(viewpointKind);
    }
}
