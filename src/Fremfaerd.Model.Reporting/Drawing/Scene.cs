namespace Fremfaerd.Model.Reporting.Drawing;

/// <summary>A picture before it is written.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Description">What it shows, in words.</param>
/// <param name="Language">The language of its words.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Marks">What is drawn, from back to front.</param>
internal sealed record Scene(string Title, string Description, Language Language, double Width, double Height, IReadOnlyList<Mark> Marks);
