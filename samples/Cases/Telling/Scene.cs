using Cases.Showing;

namespace Cases.Telling;

/// <summary>A day of the story: what happens, and what the library must answer.</summary>
internal sealed class Scene(DateOnly date, LocalizedText text, Func<ValueList<ProcessEvent>> store, Screen screen)
{
    /// <summary>Commands that must be accepted, in the order they are given.</summary>
    internal ValueList<ProcessEvent> Record(params ReadOnlySpan<Reply> replies)
    {
        foreach (var reply in replies)
        {
            if (reply is Refused no)
                throw new BrokenStoryException($"{date:yyyy-MM-dd}: a step was refused that should be accepted. {no.Code}: {no.Why.English}");
        }

        var events = store();
        SceneLine.Show(date, text, events, screen);
        return events;
    }

    /// <summary>A command that must be refused with a code.</summary>
    internal Refused IsRefused(string code, Reply reply)
    {
        var no = reply as Refused
            ?? throw new BrokenStoryException($"{date:yyyy-MM-dd}: a step was accepted that should be refused with {code}.");
        if (no.Code != code)
            throw new BrokenStoryException($"{date:yyyy-MM-dd}: a step should be refused with {code}, but: {no.Code}: {no.Why.English}");
        SceneLine.Show(date, text, [], screen);
        SceneLine.Show(no, screen);
        return no;
    }
}
