using System.Text.RegularExpressions;

namespace Fremfaerd.Model.Fuzz;

/// <summary>What must hold for every input: the one exception promised, or it loads and is written stably.</summary>
internal sealed partial class Trial
{
    /// <summary>Lists inside each other and conditions go as deep as they like.</summary>
    private const int StepsTold = 3;

    private readonly FremfaerdJson _json;
    private readonly HashSet<string> _names;

    /// <param name="definitions">Those that the histories follow.</param>
    /// <param name="names">The members of the formats. A name that a mutation made is no new place.</param>
    internal Trial(ProcessDefinition[] definitions, HashSet<string> names) =>
        (_json, _names) = (new(new() { Definitions = ValueList.From(definitions) }), names);

    /// <summary>What became of the input: the kind of its refusal or of what it loaded as, and what is wrong about that.</summary>
    internal (string Kind, string? Finding) Of(byte[] input, DocumentType type)
    {
        try
        {
            return type switch
            {
                DocumentType.Event => ("event loaded", Stable(_json.Events, input, Same)),
                DocumentType.History => ("history loaded", Stable(_json.Processes, input, Same)),
                _ => ("definition loaded", Stable(_json.Definitions, input, Same)),
            };
        }
        catch (FremfaerdJsonException no) when (IsTold(no))
        {
            return ($"{type} {no.Code} {Place(no.Path ?? "")}", null);
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

    private static bool Same(ProcessDefinition one, ProcessDefinition other) => one.Reference == other.Reference && one.Content == other.Content;

    /// <summary>The last members of the path, without numbers.</summary>
    private string Place(string path)
    {
        var steps = Steps().Matches(path).Select(step => step.Groups[1] is { Success: true } name && _names.Contains(name.Value) ? name.Value : "*");
        return string.Join('.', steps.TakeLast(StepsTold));
    }

    [GeneratedRegex(@"\.([A-Za-z0-9]+)|\['[^']*'\]")]
    private static partial Regex Steps();
}
