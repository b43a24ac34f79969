namespace Fremfaerd.Model.Tests.Process.Model;

/// <summary>What somebody recorded, with the corrections of it. What was withdrawn is no longer in the list it stood in.</summary>
internal sealed class PlainEntry
{
    internal required List<PlainEntry> Home { get; init; }

    /// <summary>Whether a newer entry about the same thing stands over this one.</summary>
    internal required bool IsStack { get; init; }

    internal List<(long Sequence, DateTimeOffset Recorded, Moment? Reported, ProcessCommand What)> Versions { get; } = [];

    internal Phase Phase { get; set; }

    internal int Visit { get; set; }

    internal long? WithdrawnBy { get; set; }

    internal ProcessCommand What => Versions[^1].What;

    internal long Place => Versions[0].Sequence;

    internal Moment? Reported => Versions.LastOrDefault(version => version.Reported is not null).Reported;

    internal Moment Happened => Reported ?? Moment.At(Versions[0].Recorded);

    internal bool Stands => !IsStack || Home[^1] == this;

    /// <summary>What the list said at an event and a moment: the newest entry there was by then, as it read then.</summary>
    internal static ProcessCommand? Read(List<PlainEntry> stack, long upTo, DateTimeOffset at)
    {
        for (var place = stack.Count - 1; place >= 0; place--)
        {
            var known = stack[place].Versions.Where(version => version.Sequence <= upTo).ToList();
            if (known.Any(version => version.Recorded <= at))
                return known[^1].What;
        }
        return null;
    }
}
