namespace Fremfaerd.Model.Involvement;

/// <summary>What became of a view (X44: a reasoned response to the opinion).</summary>
public enum ViewpointResponse
{
    /// <summary>The view is followed.</summary>
    [Term("adopted", "imødekommet", "adopted")]
    Adopted = 1,

    /// <summary>The view is followed in part.</summary>
    [Term("partly-adopted", "delvis imødekommet", "partly adopted")]
    PartlyAdopted = 2,

    /// <summary>The view is not followed.</summary>
    [Term("not-adopted", "ikke imødekommet", "not adopted")]
    NotAdopted = 3,
}

/// <summary>Wire codes and names of <see cref="ViewpointResponse"/>.</summary>
public static class ViewpointResponseTerms
{
    extension(ViewpointResponse viewpointResponse)
    {
        /// <summary>The permanent wire code, for example <c>adopted</c>.</summary>
        public string Code => Terms.Code(viewpointResponse);

        /// <summary>The name people read: “imødekommet”, “adopted”.</summary>
        public LocalizedText Name => Terms.Name(viewpointResponse);
    }
}
