using Fremfaerd.Model.Actors;
using Fremfaerd.Model.Definitions;
using Fremfaerd.Model.Facts;
using Fremfaerd.Model.Involvement;
using Fremfaerd.Model.Phases;
using Fremfaerd.Model.Readiness;
using Fremfaerd.Model.Time;

namespace Fremfaerd.Model.Benchmarks;

/// <summary>Takes a process along by commands with fixed times, each with an id; a command that is refused is a mistake in the story.</summary>
internal sealed class Storyteller(TechnologyProcess process, string prefix, DateTimeOffset? begins = null)
{
    internal static readonly DateTimeOffset Begins = new(2025, 3, 3, 9, 0, 0, TimeSpan.FromHours(1));

    internal static readonly RoleId Manager = StandardRoles.DecidingManager;

    internal TechnologyProcess Process { get; private set; } = process;

    internal DateTimeOffset Now { get; private set; } = begins ?? Begins;

    internal long Told => Process.Sequence;

    internal Storyteller Do(ProcessCommand command, RoleId? role = null, Moment? happened = null, ActorId? by = null)
    {
        Now = Now.AddMinutes(397);
        var taken = role ?? Manager;
        var stamp = new Stamp(new(by ?? $"{taken.Value![..2]}1042", taken, system: "esdh"), Now, happened);
        return Take(Process.Decide(command with { Id = $"{prefix}-{Told + 1:D6}" }, stamp), command);
    }

    /// <summary>Reports something that happened an hour before it is recorded.</summary>
    internal Storyteller Report(ProcessCommand command, RoleId? role = null) => Do(command, role, Moment.At(Now.AddMinutes(337)));

    /// <summary>Tries what is refused, and records that it was.</summary>
    internal Storyteller Fail(ProcessCommand command)
    {
        var stamp = new Stamp(new("de1042", Manager, system: "esdh"), Now);
        return Process.Decide(command, stamp) is Refused { ToRecord: { } record }
            ? Do(record)
            : throw new InvalidOperationException($"{command} was to be refused, and to leave something to record.");
    }

    /// <summary>Lets a check of the current phase go until the end of the year.</summary>
    internal Storyteller Waive(CheckCode check) =>
        Do(new Waive(check, new(Prose.Of(90, (int)Told), "projektleder-1") { Until = new(2025, 12, 31), Reference = "dok. 56" }));

    /// <summary>Does all that a gate still asks for, as its report says.</summary>
    internal Storyteller Open(GateId gate)
    {
        foreach (var step in Process.Assess(gate, Now).NextSteps)
            Follow(step);
        return this;
    }

    private void Follow(NextStep step)
    {
        switch (step)
        {
            case InvolveStep involve:
                Report(new HoldInvolvement(Meeting(involve.Forum, involve.Level) with { Covers = involve.Covers, Phase = involve.Phase }));
                break;
            case ViewsStep views:
                Report(new ReceiveViewpoint(Viewpoint.NoRemarks($"svar-{Told}", views.Forum) with { Phase = views.Phase }));
                break;
            case RespondStep respond:
                Do(new RespondToViewpoint(respond.Viewpoint, new(ViewpointResponse.Adopted, Prose.Of(120, (int)Told))));
                break;
            case StateFrameStep state:
                Do(Plan(state.Party, InvolvementLevel.Medindflydelse, state.Phase));
                break;
            case AgreeGuidelineStep agree:
                Report(new AgreeGuideline(new($"r-{Told}", GuidelineKind.Optional, Prose.Of(90, (int)Told), new Committee(agree.Committee), "dok. 55")));
                break;
            case AnswerStep answer:
                Do(new AnswerQuestion(answer.Question, Prose.Of(200, (int)Told)));
                break;
            case ClarifyStep clarify:
                Do(new ClarifyFact(clarify.Fact, clarify.Follows[^1].Answer));
                Open(StandardGates.ExitOf(Process.Phase!.Value));
                break;
            case RouteStep route:
                Report(new ChooseRoute(ProcurementRoute.DirectPurchase, route.Thresholds[0], Prose.Of(100, (int)Told)));
                break;
            case DecideStep decide:
                Report(new RecordDecision(Decision(decide.Level ?? DecisionLevel.Workplace, changesWork: false)));
                break;
            case ConfirmStep confirm:
                Do(new Confirm(confirm.Check.Code, $"Sag 26/1234, dok. {Told}", confirm.Check.Gate), confirm.By);
                break;
            case PassGateStep pass when !pass.OnlyIfNeeded || Process.Assess(Now).InnerGatesMissing.Contains(pass.Gate):
                Do(new PassGate(pass.Gate));
                break;
        }
    }

    internal HeldInvolvement Meeting(Forum forum, InvolvementLevel level) =>
        new(forum, level, Prose.Of(90, (int)Told)) { ChanceToAsk = true, NoRemarks = true, Minutes = $"Referat {Told}, punkt 4", MaterialSent = Moment.At(Now.AddDays(-20)) };

    internal TakenDecision Decision(DecisionLevel level, bool changesWork) =>
        new(DecisionOutcome.GoAhead, level, "Centerlederen på Plejecenter Nord", Prose.Of(140, (int)Told), changesWork, $"Sag 26/1234, dok. {Told}");

    internal PlanInvolvement Plan(Party party, InvolvementLevel level, Phase phase) => new(new(party, level)
    {
        Phase = phase,
        Reason = Prose.Of(80, (int)Told),
        Frame = new(Prose.Of(110, (int)Told), Prose.Of(130, (int)Told + 1)),
    });

    private Storyteller Take(Reply reply, ProcessCommand command)
    {
        Process = reply is Accepted yes
            ? yes.Process
            : throw new InvalidOperationException($"Event {Told + 1}, {command.GetType().Name}: {((Refused)reply).Code}, {((Refused)reply).Why.English}");
        return this;
    }
}
