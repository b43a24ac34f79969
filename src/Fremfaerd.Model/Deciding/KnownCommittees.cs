namespace Fremfaerd.Model;

/// <summary>Refuses units and committees that the definition's tree does not hold. An empty tree, or one without units, asks for none.</summary>
internal static class KnownCommittees
{
    /// <summary>A refusal names this many that are known: a start, not the whole municipality.</summary>
    private const int Few = 3;

    internal static Ruling? EnrolmentUnit(string? unit, DecisionContext context)
    {
        var tree = context.Definition.Committees;
        if (unit is null)
            return tree.Units.Count == 0 ? null : Ruling.No(CommitteeRefusals.UnitMissing, ("units", AFew(tree.Units)));
        return tree.Covers(unit) ? null : Ruling.No(CommitteeRefusals.UnitUnknown, ("unit", unit), ("units", AFew(tree.Units)));
    }

    internal static Ruling? DecisionUnit(string? unit, DecisionContext context)
    {
        var tree = context.Definition.Committees;
        return unit is null || tree.Covers(unit)
            ? null
            : Ruling.No(CommitteeRefusals.DecisionUnitUnknown, ("unit", unit), ("units", AFew(tree.Units)));
    }

    internal static Ruling? Committee(Committee? met, DecisionContext context)
    {
        var tree = context.Definition.Committees;
        if (met?.Id is not { } id || tree.All.Count == 0)
            return null;
        if (tree.Find(id) is not { } known)
            return Ruling.No(CommitteeRefusals.CommitteeUnknown, ("committee", id), ("committees", AFew(tree.All.Select(one => one.Id))));
        return known.Kind == met.Kind ? null : Ruling.No(
            CommitteeRefusals.CommitteeKindDiffers,
            ("committee", id), ("name", known.Name), ("kind", known.Kind.Name), ("given", met.Kind.Name));
    }

    private static TextValue AFew(IEnumerable<string> ids) => TextValue.AnyOf(ids.Take(Few).Select(id => (TextValue)id));
}
