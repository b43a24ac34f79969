using System.Runtime.CompilerServices;

namespace Fremfaerd.Model.Tests.Process;

/// <summary>Reads AuthorityTable.txt, the table written by hand, and knows which act each kind of command is.</summary>
internal static class AuthorityTable
{
    /// <summary>
    /// By hand. Kinds that do not exist yet stand here already; a kind that exists and does not stand here fails a test.
    /// A kind that asks for different acts has a line for each: its name, and what it depends on.
    /// </summary>
    internal static readonly Dictionary<string, string> ActOf = new()
    {
        ["Enrol"] = "enrol",
        ["ClarifyFact"] = "document",
        ["AnswerQuestion"] = "document",
        ["SetQuestionAside"] = "document",
        ["HoldInvolvement"] = "document",
        ["PlanInvolvement"] = "document",
        ["AgreeGuideline"] = "document",
        ["TerminateGuideline"] = "document",
        ["RecordDecision"] = "document",
        ["ReceiveViewpoint"] = "document",
        ["RespondToViewpoint"] = "document",
        ["Correct"] = "document",
        ["RecordRefusal"] = "document",
        ["ChooseRoute"] = "document",
        ["ReportPublication"] = "document",
        ["ReportContract"] = "document",
        ["Confirm"] = "confirm",
        ["Declare"] = "confirm",
        ["PassGate"] = "pass-gate",
        ["AdvanceTo"] = "advance",
        ["Complete"] = "complete",
        ["Skip (rule)"] = "skip-by-rule",
        ["Skip (reason)"] = "skip-by-reason",
        ["ReturnTo"] = "return",
        ["Pause"] = "pause",
        ["ResumeCourse"] = "resume",
        ["StopCourse"] = "stop",
        ["Reopen"] = "reopen",
        ["Waive"] = "waive",
        ["GiveMandate"] = "delegate",
        ["RevokeMandate"] = "delegate",
        ["RaiseBreach"] = "document",
        ["ReferBreach"] = "document",
        ["SettleBreach"] = "settle-breach",
    };

    private static readonly string[] Lines =
        [.. File.ReadAllLines(PathOf()).Where(line => !line.StartsWith('#') && !line.StartsWith('-'))];

    internal static string[] Acts { get; } = Words(Lines[0])[2..];

    internal static IReadOnlyList<string> Rows { get; } = [.. Lines.Skip(1).Select(line => Words(line)[0])];

    internal static bool Allows(string row, string act)
    {
        var cell = Words(Lines.Single(line => Words(line)[0] == row))[2 + Array.IndexOf(Acts, act)];
        return cell switch
        {
            "x" => true,
            "." => false,
            _ => throw new InvalidDataException($"The cell {row} / {act} holds '{cell}'. It must hold x or a point."),
        };
    }

    private static string[] Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string PathOf([CallerFilePath] string here = "") => Path.ChangeExtension(here, ".txt");
}
