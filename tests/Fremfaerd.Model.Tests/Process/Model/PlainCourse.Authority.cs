namespace Fremfaerd.Model.Tests.Process.Model;

internal sealed partial class PlainCourse
{
    private static readonly Act[] Moves = [Act.PassGate, Act.Advance, Act.Complete, Act.SkipByRule, Act.Return, Act.Pause, Act.Resume];

    private static readonly Dictionary<string, Act[]> Roles = new()
    {
        ["project-manager"] = [Act.Enrol, Act.Document, .. Moves],
        ["deciding-manager"] = [Act.Enrol, Act.Document, Act.Confirm, .. Moves, Act.SkipByReason, Act.Stop, Act.Reopen, Act.Waive, Act.Delegate],
        ["employee"] = [Act.Document],
        ["elected-representative"] = [Act.Document, Act.SettleBreach],
        ["working-environment-representative"] = [Act.Document, Act.SettleBreach],
        ["super-user"] = [Act.Document],
        ["secretary"] = [Act.Document, Act.SettleBreach],
        ["system"] = [Act.Document],
    };

    internal static Act ActOf(ProcessCommand command) => command switch
    {
        Enrol => Act.Enrol,
        AdvanceTo => Act.Advance,
        Complete => Act.Complete,
        Skip { Ground.Rule: null } => Act.SkipByReason,
        Skip => Act.SkipByRule,
        ReturnTo => Act.Return,
        Pause => Act.Pause,
        ResumeCourse => Act.Resume,
        StopCourse => Act.Stop,
        Reopen => Act.Reopen,
        PassGate => Act.PassGate,
        Waive => Act.Waive,
        Confirm or Declare => Act.Confirm,
        GiveMandate or RevokeMandate => Act.Delegate,
        SettleBreach => Act.SettleBreach,
        _ => Act.Document,
    };

    /// <summary>A breach can be recorded by anybody, and corrected only by those who may settle it.</summary>
    private string? Missing(ProcessCommand command, bool isCorrection = false)
    {
        var (by, act) = (Stamp.By, isCorrection && command is RaiseBreach ? Act.SettleBreach : ActOf(command));
        if (by.Mandate is { } id && MandateFault(Mandates.Find(given => given.What.Id == id), by, act) is { } fault)
            return fault;
        return by.Role is { } role && Roles.TryGetValue($"{role}", out var acts) && acts.Contains(act) ? null : "authority.missing";
    }

    private string? MandateFault(PlainMandate? given, Signature by, Act act)
    {
        if (given is null)
            return "mandate.unknown";
        if (given.What.Holder != by.Actor)
            return "mandate.not-held";
        if (given.Giver != by.OnBehalfOf)
            return "mandate.not-from";
        if (given.What.Role != by.Role)
            return "mandate.other-role";
        if (given.IsRevoked)
            return "mandate.revoked";
        if (Today < given.What.From || Today > given.What.Until)
            return "mandate.not-in-force";
        return given.What.Acts.Count == 0 || given.What.Acts.Contains(act) ? null : "mandate.other-act";
    }

    private string? GiveFault(Mandate what)
    {
        if (Mandates.Exists(given => given.What.Id == what.Id))
            return "mandate.known";
        if (!Roles.TryGetValue($"{what.Role}", out var own))
            return "role.unknown";
        if (Stamp.By.Mandate is not null)
            return "mandate.passed-on";
        if (Stamp.By.Role != what.Role)
            return "mandate.role-not-held";
        if (Stamp.By.Actor == what.Holder)
            return "mandate.to-oneself";
        if (what.Acts.Any(act => !own.Contains(act)))
            return "mandate.act";
        if (what.From > what.Until || Today > what.Until)
            return "mandate.period";
        return Text(what.Reason);
    }

    private string? RevokeFault(RevokeMandate revoke)
    {
        var given = Mandates.Find(given => given.What.Id == revoke.Mandate);
        return given is null ? "mandate.unknown" : given.IsRevoked ? "mandate.revoked" : Text(revoke.Reason);
    }

    private static string? Text(string? text) => text is "" ? "text.empty" : null;
}
