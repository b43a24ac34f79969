namespace Fremfaerd.Model;

/// <summary>Whether what a command names exists in the definition or on record.</summary>
internal static class Known
{
    internal static Ruling? Question(QuestionId question, DecisionContext context) =>
        context.Definition.Index.TryFindQuestion(question, out _)
            ? null
            : Ruling.No(RefusalTexts.QuestionUnknown, ("definition", $"{context.Definition}"), ("question", $"{question}"));

    internal static Ruling? Checks(ValueList<CheckCode> codes, DecisionContext context)
    {
        foreach (var code in codes.Span)
        {
            if (!context.Definition.Index.HasCheck(code))
                return Ruling.No(RefusalTexts.CheckUnknown, ("definition", $"{context.Definition}"), ("check", $"{code}"));
        }

        return null;
    }

    internal static Ruling? Facts(ValueList<FactId> facts, DecisionContext context)
    {
        foreach (var fact in facts.Span)
        {
            if (!context.Definition.Index.Facts.TryFind(fact, out _))
                return Ruling.No(RefusalTexts.FactUnknown, ("definition", $"{context.Definition}"), ("fact", $"{fact}"));
        }

        return null;
    }

    internal static Ruling? Questions(ValueList<QuestionId> questions, DecisionContext context)
    {
        foreach (var question in questions.Span)
        {
            if (Question(question, context) is { } unknown)
                return unknown;
        }

        return null;
    }

    internal static Ruling? Roles(ValueList<RoleId> roles, DecisionContext context)
    {
        foreach (var role in roles.Span)
        {
            if (!context.Definition.Index.TryFindRole(role, out _))
                return Ruling.No(RefusalTexts.RoleUnknown, ("definition", $"{context.Definition}"), ("role", $"{role}"));
        }

        return null;
    }

    /// <summary>A shorter sequence is known once the plan of its phase names it.</summary>
    internal static Ruling? Subcourse(SubcourseId? subcourse, Phase phase, CourseState state) =>
        subcourse is not { } id || state.Evidence.Plans.Any(entry => entry.Value.Phase == phase && entry.Value.Plan.Subcourse?.Id == id)
            ? null
            : Ruling.No(PlanRefusals.SubcourseUnknown, ("subcourse", $"{id}"), ("phase", phase.NameInSentence));

    internal static Ruling NoGate(GateId gate, DecisionContext context) => Ruling.No(
        RefusalTexts.GateUnknown,
        ("definition", $"{context.Definition}"), ("gate", $"{gate}"),
        ("gates", TextValue.List(context.Definition.Content.Gates.Select(known => (TextValue)$"{known.Id}"))));

    internal static GivenMandate? Mandate(MandateId id, CourseState state) => state.MandateBy(id);

    internal static GivenGuideline? Guideline(GuidelineId id, CourseState state) =>
        state.Evidence.Guidelines.FirstOrDefault(given => given.Agreed.Value.Id == id);

    internal static RaisedBreach? Breach(BreachId id, CourseState state) =>
        state.Evidence.Breaches.FirstOrDefault(breach => breach.Raised.Value.Id == id);

    internal static ReceivedViewpoint? Viewpoint(ViewpointId id, CourseState state) => state.Evidence.Views.By(id);
}
