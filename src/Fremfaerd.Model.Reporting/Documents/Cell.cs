namespace Fremfaerd.Model.Reporting.Documents;

/// <summary>A cell of a table; its words carry the meaning, the tone only repeats it.</summary>
internal sealed record Cell(Line Text, Tone Tone = Tone.Neutral)
{
    public static implicit operator Cell(Line text) => new(text);

    public static implicit operator Cell(string own) => new(Line.Own(own));
}
