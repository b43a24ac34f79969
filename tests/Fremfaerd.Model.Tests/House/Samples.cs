using System.Reflection;

namespace Fremfaerd.Model.Tests.House;

/// <summary>A valid value for every type and parameter of the public API, so that a single bad one can be put in its place.</summary>
internal static class Samples
{
    private static readonly ProcessSession Session = Busy();

    private static readonly object[] Values =
    [
        true, 1, 1L, 1m, "tekst", Any.Start.AddDays(1), new DateOnly(2026, 3, 2), Any.Clock(), new object(),
        new ActorId("a"), new CommandId("c"), new ProcessId("p"), new ViewpointId("v-1"), new BreachId("b-1"), new GuidelineId("r-1"), new SubcourseId("d-1"), new QuestionId("F1-KO-1"),
        new CheckCode("F1-R2"), new GateId("idea-exit"), StandardParameters.TenderGoodsAndServices, CalendarPeriod.OfDays(14), StandardRoles.Employee, StandardFacts.AffectsWorkingConditions,
        new CheckAddress("idea-exit", "F1-R2"), Moment.On(2026, 3, 2), Party.AffectedEmployees,
        new LocalizedText("tekst", "text"), new LocalizedText("tekst", "text").With(), (TextValue)1, FactValue.Yes, Condition.Always,
        Any.Stamp(), Any.Manager, Any.Decision(), Any.Involvement(Party.Citizens), Forum.Of(Party.Citizens), new OutcomeDecided(),
        new AdvanceTo(Phase.Decision), Any.Definition, Any.Definition.Content, Any.Definition.Reference, Session, Session.Process,
        Session.Assess(), Session.Assess().Checks[0], Session.Process.EvidenceAt(Any.Start.AddDays(1)), Session.Process.History[0],
        new AnswerStep("F1-KO-1", new LocalizedText("tekst", "text").With()), new Accepted(Session.Process, []),
        (Func<EvidenceView, CustomVerdict?>)(_ => null), new CoursePosition(CourseStanding.InPhase, Phase.Idea), Any.Definition.Transitions[0],
        SkipGround.ByRule("no-purchase"), new Waiver("Bemandingen er aftalt mundtligt.", "medarbejder-1"), new WaiverCondition(StandardFacts.IsDigital, true),
        new UsedWaiver(new("idea-exit", "F1-R2"), 3), new Attempt(Act.Complete, null, null, null, null),
        Any.Definition.Committees, Any.Definition.Committees.ForPrinciple, new MunicipalCommittee("hoved", CommitteeKind.MainCommittee, "Hovedudvalget"),
        new AmoTakesPart(StandardRoles.WorkingEnvironmentRepresentative),
        Session.Involvement(), Session.Involvement().PlanMeetings(new(2026, 4, 1)), Session.Process.EvidenceAt(Any.Start.AddDays(1)).Involvements.First(),
        new Finding("code", new LocalizedText("tekst", "text").With()),
        Session.Process.Breaches[0], new MandateId("m-2"), Session.Process.Guidelines[0], Session.Process.Guidelines[0].Agreed.Value, Session.Process.EvidenceAt(Any.Start.AddDays(1)).Plans.First(), Session.Process.Mandates[0], Session.Process.Mandates[0].Given.Value,
        .. Any.Definition.Content.Phases.Take(1), .. Any.Definition.Content.Questions.Take(1), .. Any.Definition.Content.Checks.Take(1),
        .. Any.Definition.Content.Parameters.Take(1), .. Any.Definition.Content.Parameters[0].Values, .. Any.Definition.Content.Facts.Take(1), .. Any.Definition.Content.Involvement.Take(2).Skip(1),
    ];

    private static readonly Dictionary<string, object> ByName = new()
    {
        ["year"] = 2026,
        ["currency"] = "DKK",
        ["Standing"] = CourseStanding.InPhase,
        ["original"] = Values[^1],
    };

    internal static object? For(ParameterInfo parameter) =>
        ByName.TryGetValue(parameter.Name!, out var named) && parameter.ParameterType.IsInstanceOfType(named) ? named : For(parameter.ParameterType);

    internal static object? For(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return For(inner);
        if (Values.FirstOrDefault(type.IsInstanceOfType) is { } known && type != typeof(object))
            return known;
        if (type.IsEnum)
            return Enum.GetValues(type).GetValue(0);
        if (type.GetElementType() is { } listed)
            return ArrayOf(listed, For(listed));
        if (type.IsGenericType && type.GetGenericArguments() is [var item] && type.IsAssignableFrom(typeof(ValueList<>).MakeGenericType(item)))
            return ListOf(item, For(item));
        return type.GetConstructors().Length > 0 ? New(type) : null;
    }

    /// <summary>One of exactly this type, made with its constructor.</summary>
    internal static object New(Type type) =>
        type.GetConstructors() is [var made, ..] ? made.Invoke([.. made.GetParameters().Select(For)]) : throw new ArgumentException($"{type} has no constructor.");

    internal static object ListOf(Type item, object? only) =>
        typeof(ValueList).GetMethod(nameof(ValueList.From))!.MakeGenericMethod(item).Invoke(null, [ArrayOf(item, only)])!;

    internal static Array ArrayOf(Type item, object? only)
    {
        var items = Array.CreateInstance(item, 1);
        items.SetValue(only, 0);
        return items;
    }

    private static ProcessSession Busy()
    {
        var course = Any.Course();
        course.Clarify(StandardFacts.AffectsWorkingConditions, false).ThenAccepted();
        course.Answer("F1-KO-1", "Tryggere nætter.").ThenAccepted();
        course.Receive(new Viewpoint("v-1", Party.Citizens, "Hvad med tilsynet?")).ThenAccepted();
        course.HoldInvolvement(Any.Involvement(Party.AffectedEmployees)).ThenAccepted();
        course.AgreeGuideline(Any.Guideline()).ThenAccepted();
        course.Plan(Any.Plan()).ThenAccepted();
        course.RecordDecision(Any.Decision()).ThenAccepted();
        course.RaiseBreach(new Breach("b-0", CommitteeKind.LocalCommittee, "MED blev ikke hørt.")).ThenAccepted();
        course.GiveMandate(new Mandate("m-1", "vikar-1", StandardRoles.DecidingManager, new(2026, 3, 2), new(2026, 3, 6), "Ferie.")).ThenAccepted();
        return course;
    }
}
