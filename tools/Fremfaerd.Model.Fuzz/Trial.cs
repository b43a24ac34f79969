using System.Text.RegularExpressions;

namespace Fremfaerd.Model.Fuzz;

/// <summary>What must hold for every input: the one exception promised, or it loads and is written stably.</summary>
internal sealed partial class Trial
{
    private readonly FremfaerdJson _json;

    internal Trial(ProcessDefinition[] definitions) => _json = new(new() { Definitions = ValueList.From(definitions) });

    /// <summary>What became of the input: the kind of its refusal or of what it loaded as, and what is wrong about that.</summary>
    internal (string Kind, string? Finding) Of(byte[] input, bool isEvent)
    {
        try
        {
            return isEvent ? ("event loaded", Stable(_json.Events, input, Same)) : ("history loaded", Stable(_json.Processes, input, Same));
        }
        catch (FremfaerdJsonException no) when (IsTold(no))
        {
            return ($"{no.Code} {Places().Replace(no.Path ?? "", "[]")}", null);
        }
        catch (Exception other)
        {
            return ("another exception", $"{other.GetType().Name}: {other.Message} {other.StackTrace?.Split('\n').FirstOrDefault()}");
        }
    }

    private static string? Stable<T>(JsonFormat<T> format, byte[] input, Func<T, T, bool> isSame)
    {
        var read = format.Read(input);
        var written = format.WriteUtf8(read);
        var again = format.Read(written);
        if (!format.WriteUtf8(again).AsSpan().SequenceEqual(written))
            return "written again it is another file";
        return isSame(read, again) ? null : "read again it is another value";
    }

    private static bool Same(ProcessEvent one, ProcessEvent other) => one == other;

    private static bool Same(TechnologyProcess one, TechnologyProcess other) =>
        one.History.SequenceEqual(other.History) && one.Standing == other.Standing && one.Phase == other.Phase && one.IsReadOnly == other.IsReadOnly
        && one.Passages.Select(passed => passed.Value).SequenceEqual(other.Passages.Select(passed => passed.Value));

    private static bool IsTold(FremfaerdJsonException no) => no.Line >= 1 && no.Path is ['$', ..] && no.Message.Length < 4_000 && no.Code.Contains('.', StringComparison.Ordinal);

    [GeneratedRegex(@"\[[0-9]+\]|\['[^']*'\]")]
    private static partial Regex Places();
}
