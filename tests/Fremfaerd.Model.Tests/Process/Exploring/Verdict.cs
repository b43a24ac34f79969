using System.Text.RegularExpressions;

namespace Fremfaerd.Model.Tests.Process.Exploring;

/// <summary>Holds a reply against what must become of the command; says what is wrong, or nothing.</summary>
internal static partial class Verdict
{
    private static readonly HashSet<string> Codes =
    [
        .. CodeRow().Matches(File.ReadAllText(Repository.PathTo("docs", "codes.md")).Split("## Findings")[0]).Select(match => match.Groups[1].Value),
    ];

    internal static string? Of(Reply reply, Try tried, TechnologyProcess before, Outlook outlook)
    {
        var isLegal = outlook.IsLegal(tried);
        return reply switch
        {
            Refused when isLegal == true => "refused, but it is legal",
            Accepted when isLegal == false => "accepted, but it is not legal",
            Refused no => OfRefusal(no, before),
            Accepted { IsRepeat: true } => "taken for a repeat, but it is new",
            Accepted yes => OfAcceptance(yes, before) ?? Effects.WrongIn(yes.Process, tried, before, outlook),
            _ => "an unknown reply",
        };
    }

    /// <summary>The same command with the same id gives the first result again; the id with another content is a conflict.</summary>
    internal static string? OfRepeat(Reply reply, Try tried, Try last, TechnologyProcess before) => (reply, tried == last) switch
    {
        (Accepted { IsRepeat: true, NewEvents.Count: 0, Events: [var one] } yes, true) =>
            ReferenceEquals(yes.Process, before) && one == before.History[^1] ? null : "a repeat that is not the first result",
        (Refused { Code: "conflict.command-id" } no, false) => OfRefusal(no, before),
        _ => "a repeated command id was not noticed",
    };

    private static string? OfRefusal(Refused no, TechnologyProcess before)
    {
        if (!ReferenceEquals(no.Process, before))
            return "refused, but with another process";
        if (!Codes.Contains(no.Code))
            return $"refused with {no.Code}, which docs/codes.md does not list";
        return no.Why.Danish.Length == 0 || no.Why.English.Length == 0 ? $"{no.Code} has not both texts" : null;
    }

    private static string? OfAcceptance(Accepted yes, TechnologyProcess before)
    {
        var after = yes.Process;
        return yes.Events.Count == 1 && yes.NewEvents.Count == 1 && after.Sequence == before.Sequence + 1
            && yes.Events[0].Sequence == after.Sequence && after.History.Count == after.Sequence && ReferenceEquals(after.History[^1], yes.Events[0])
            ? null
            : "accepted, but not with exactly one event and the next sequence";
    }

    [GeneratedRegex(@"^\| `([a-z.-]+)` \|", RegexOptions.Multiline)]
    private static partial Regex CodeRow();
}
