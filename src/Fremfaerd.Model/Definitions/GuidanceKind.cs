namespace Fremfaerd.Model.Definitions;

/// <summary>The kinds of guidance that stand beside questions and checks.</summary>
public enum GuidanceKind
{
    /// <summary>What agile work is known by (S3.47).</summary>
    [Term("agile-mark", "Agilt kendetegn", "Mark of agile work")]
    AgileMark = 1,

    /// <summary>When an agile way of working fits (S3.48).</summary>
    [Term("agile-fit", "Hvornår agilt passer", "When agile fits")]
    AgileFit = 2,

    /// <summary>Leading a digital change (S3.50–S3.54).</summary>
    [Term("leadership-advice", "Råd om ledelse", "Advice on leadership")]
    LeadershipAdvice = 3,

    /// <summary>To consider when involvement is planned (S3.55–S3.59).</summary>
    [Term("involvement-question", "Spørgsmål om inddragelse", "Question on involvement")]
    InvolvementQuestion = 4,

    /// <summary>What the radar advises (X52).</summary>
    [Term("radar-label", "Mærke på teknologiradaren", "Label of the technology radar")]
    RadarLabel = 5,
}

/// <summary>Wire codes and names of <see cref="GuidanceKind"/>.</summary>
public static class GuidanceKindTerms
{
    extension(GuidanceKind guidanceKind)
    {
        /// <summary>The permanent wire code, for example <c>agile-mark</c>.</summary>
        public string Code => Terms.Code(guidanceKind);

        /// <summary>The name people read: “Agilt kendetegn”, “Mark of agile work”.</summary>
        public LocalizedText Name => Terms.Name(guidanceKind);
    }
}
