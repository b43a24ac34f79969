namespace Fremfaerd.Model.Definitions;

/// <summary>What must hold for the municipality's committees, so that every unit finds one right forum at every level.</summary>
internal static class CommitteeRules
{
    private static readonly LocalizedText NameField = new("navn", "name");

    internal static IEnumerable<DefinitionMistake> MistakesIn(DefinitionDraft draft)
    {
        var all = draft.Committees;
        if (all.Count == 0)
            return [];
        var byId = new Dictionary<string, MunicipalCommittee>(StringComparer.Ordinal);
        foreach (var committee in all)
            byId.TryAdd(committee.Id, committee);
        var covering = all.Where(committee => IsMed(committee) && committee.Units.Count > 0)
            .SelectMany(committee => LineAbove(committee, byId)).Select(committee => committee.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Main(all),
            .. all.SelectMany(committee => Enum.IsDefined(committee.Kind)
                ? Mistakes(committee, $"committee {committee.Id}", byId, covering, draft.Limits.Title)
                : [DefinitionRules.Undefined($"committee {committee.Id}", "its kind")]),
            .. Units(all, byId),
        ];
    }

    /// <summary>The framework agreement requires one Hovedudvalg, and only that (X11).</summary>
    private static IEnumerable<DefinitionMistake> Main(ValueList<MunicipalCommittee> all)
    {
        var count = all.Count(committee => committee.Kind == CommitteeKind.MainCommittee);
        if (count != 1)
            yield return new("definition.committee-main", "committees", $"There are {count} main committees. A municipality has exactly one Hovedudvalg.");
    }

    private static IEnumerable<DefinitionMistake> Mistakes(
        MunicipalCommittee committee, string where, Dictionary<string, MunicipalCommittee> byId, HashSet<string> covering, int room)
    {
        if (TypedText.FindFault(committee.Name, NameField, room) is { Why: var why })
            yield return new("definition.committee-name", where, why.English);
        if (Placing(committee, where, byId) is { } misplaced)
            yield return misplaced;
        if (LineAbove(committee, byId).Skip(1).Any(above => above.Id == committee.Id))
            yield return new("definition.committee-cycle", where, "It stands above itself. Let the line of parents end at the Hovedudvalg.");
        if (committee.Kind != CommitteeKind.MainCommittee && IsMed(committee) && !covering.Contains(committee.Id))
            yield return new("definition.committee-without-unit", where, "Neither it nor a MED committee below it stands beside a unit, so it would never be the right forum. Name its units.");
    }

    private static DefinitionMistake? Placing(MunicipalCommittee committee, string where, Dictionary<string, MunicipalCommittee> byId)
    {
        if (committee.Kind == CommitteeKind.MainCommittee)
        {
            return committee.Parent is null ? null : new(
                "definition.committee-above-main", where, $"The Hovedudvalg stands under {committee.Parent}. Nothing stands above it; leave the parent out.");
        }

        if (committee.Parent is not { } id)
        {
            return !IsMed(committee) ? null : new(
                "definition.committee-without-parent", where, "It stands under no committee. Name the one above it.");
        }

        if (byId.GetValueOrDefault(id) is not { } parent)
            return new("definition.committee-unknown-parent", where, $"Committee {id} is not in the definition. Add it or name another.");
        var isHigher = parent.Kind is CommitteeKind.MainCommittee or CommitteeKind.AreaCommittee;
        return isHigher || (IsMed(parent) && !IsMed(committee)) ? null : new(
            "definition.committee-parent-kind", where, $"It cannot stand under {id}: MED committees stand under the Hovedudvalg or an area committee, and nothing stands under AMO or TRIO. Name another parent.");
    }

    /// <summary>MED committees that share a unit stand on one line, so that the lowest is its own; hence it has one local committee or staff meeting.</summary>
    private static IEnumerable<DefinitionMistake> Units(ValueList<MunicipalCommittee> all, Dictionary<string, MunicipalCommittee> byId) =>
        from pair in all.Where(IsMed).SelectMany(committee => committee.Units.Distinct(), (committee, unit) => (committee, unit))
        group pair.committee by pair.unit into beside
        where !AreOnOneLine([.. beside], byId)
        select new DefinitionMistake(
            "definition.committee-unit-shared", $"unit {beside.Key}",
            $"It stands under {string.Join(", ", beside.Select(committee => committee.Id))}, and they are not above one another. Leave it under one of them.");

    /// <summary>All of them stand in the longest of their lines.</summary>
    private static bool AreOnOneLine(MunicipalCommittee[] committees, Dictionary<string, MunicipalCommittee> byId)
    {
        var longest = committees.Select(one => LineAbove(one, byId).Select(above => above.Id).ToHashSet(StringComparer.Ordinal)).MaxBy(line => line.Count)!;
        return committees.All(one => longest.Contains(one.Id));
    }

    /// <summary>The committee and those above it; where they go round in a ring, up to the first that comes again, that one included.</summary>
    private static IEnumerable<MunicipalCommittee> LineAbove(MunicipalCommittee committee, Dictionary<string, MunicipalCommittee> byId)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var next = committee; next is not null; next = ParentOf(next, byId))
        {
            yield return next;
            if (!seen.Add(next.Id))
                yield break;
        }
    }

    /// <summary>A parent of the Hovedudvalg is a mistake of its own and leads nowhere.</summary>
    private static MunicipalCommittee? ParentOf(MunicipalCommittee committee, Dictionary<string, MunicipalCommittee> byId) =>
        committee is { Kind: not CommitteeKind.MainCommittee, Parent: { } parent } ? byId.GetValueOrDefault(parent) : null;

    /// <summary>As <c>CountsAsMed</c>, but an undefined kind is told with the other mistakes.</summary>
    private static bool IsMed(MunicipalCommittee committee) => committee.Kind
        is CommitteeKind.MainCommittee or CommitteeKind.AreaCommittee or CommitteeKind.LocalCommittee or CommitteeKind.StaffMeeting;
}
