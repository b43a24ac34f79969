namespace Fremfaerd.Model.Reporting.Pictures;

/// <summary>A phase on the map: what is shown of it, before it is drawn.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="Meaning">How it stands.</param>
/// <param name="Visits">How often the course was in it.</param>
/// <param name="Gates">Its gates in the order they are met: the inner ones, then the exit.</param>
/// <param name="Levels">The level asked for of each party; empty where nothing is asked.</param>
internal sealed record MapRow(Phase Phase, Meaning Meaning, int Visits, IReadOnlyList<MapGate> Gates, IReadOnlyList<MapLevel> Levels)
{
    internal bool IsHere => Meaning == PhaseMeanings.Here || Meaning == PhaseMeanings.Paused || Meaning == PhaseMeanings.Stopped;
}

/// <summary>A gate on the map.</summary>
/// <param name="Name">Its name as shown.</param>
/// <param name="Meaning">How it stands.</param>
/// <param name="Text">How it stands, in words with their numbers and days.</param>
internal sealed record MapGate(string Name, Meaning Meaning, string Text);

/// <summary>A party on the map.</summary>
/// <param name="Party">The party.</param>
/// <param name="Planned">The level planned or proposed.</param>
/// <param name="Asked">The level asked for: the planned one, or a higher one that was promised.</param>
internal sealed record MapLevel(Party Party, InvolvementLevel Planned, InvolvementLevel Asked);
