namespace Fremfaerd.Model;

/// <summary>Decides commands: a pure function of state, command and stamp.</summary>
internal static class Decider
{
    internal static Reply Decide(TechnologyProcess process, ProcessCommand command, Stamp stamp)
    {
        if (command.Id is { } id && process.State.Log.ByCommand.Find(id) is { } first)
            return Repeat(process, command, stamp, first);
        var context = new DecisionContext(process.State, stamp, null);
        var ruling = Judge(command, context);
        if (ruling.Event is null)
            return Refuse(process, ruling, context, command);
        var happened = ruling.Event with { Command = command.Id };
        return new Accepted(new TechnologyProcess(process.State.After(happened)), [happened]);
    }

    /// <summary>The rules, the same for a command and for an event that is read again: the event it becomes, or why not.</summary>
    internal static Ruling Judge(ProcessCommand command, DecisionContext context) =>
        Preconditions.FirstFault(command, context) ?? Authority.Missing(command, context) ?? command.Decide(context);

    /// <summary>The same content with the same id gives the first result again.</summary>
    internal static Reply Repeat(TechnologyProcess process, ProcessCommand command, Stamp stamp, ProcessEvent first)
    {
        var isSame = first.AsCommand() is { } recorded && command.Matches(recorded)
            && IsSameActor(first.Stamp.By, stamp.By)
            && first.Stamp.HappenedAt == stamp.HappenedAt;
        return isSame
            ? new Accepted(process, [first], IsRepeat: true)
            : new Refused(process, RefusalTexts.CommandIdConflict.Code, RefusalTexts.CommandIdConflict.With(
                ("id", $"{command.Id}"), ("sequence", $"{first.Sequence}")));
    }

    /// <summary>The role is left out: the same person may be given the roles in another order the second time.</summary>
    private static bool IsSameActor(Signature one, Signature other) =>
        one.Actor == other.Actor && one.OnBehalfOf == other.OnBehalfOf && one.System == other.System;

    /// <summary>What was not looked at, since something else had to hold before, was not refused for what it tried.</summary>
    private static RecordRefusal? ToRecord(Ruling ruling, ProcessCommand command, DecisionContext context) =>
        Preconditions.FirstFault(command, context) is null
        && !ruling.Code!.Code.StartsWith("text.", StringComparison.Ordinal) && command.AsAttempt(context) is { } attempt
        && attempt.HasTextsToKeep(context.Limits)
        && new RecordRefusal(attempt) is var record && Authority.Missing(record, context) is null
            ? record
            : null;

    private static Refused Refuse(TechnologyProcess process, Ruling ruling, DecisionContext context, ProcessCommand command)
    {
        var isConflict = ruling.Code == RefusalTexts.SequenceConflict;
        return new Refused(process, ruling.Code!.Code, ruling.Why!)
        {
            Report = ruling.Report ?? (ruling.IsAboutAuthority ? command.ReportFor(context) : null),
            Authority = ruling.IsAboutAuthority ? ruling.Why : null,
            ToRecord = ToRecord(ruling, command, context),
            Since = isConflict ? ValueList.From(context.State.History.Skip((int)command.ExpectedSequence!.Value)) : [],
        };
    }
}
