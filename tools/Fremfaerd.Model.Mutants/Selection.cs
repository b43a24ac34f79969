namespace Fremfaerd.Model.Mutants;

/// <summary>The mutants that are asked for by the names of groups or files.</summary>
internal static class Selection
{
    /// <param name="names">Groups of the list, or files such as Deciding/KnownThen.cs, which are groups of their own.</param>
    /// <param name="list">The file that says what the groups are.</param>
    public static IReadOnlyList<(Group Group, IReadOnlyList<Mutant> Mutants)> Of(IReadOnlyList<string> names, string list, Build build)
    {
        var mutants = build.Mutants;
        var known = Group.ReadAll(list);
        return
        [
            .. from name in names
               let @group = name.Contains('/', StringComparison.Ordinal) ? new Group(name, build.Project, [name]) : known.Single(one => one.Name == name)
               where @group.Project == build.Project
               let held = mutants.Where(mutant => @group.Holds(mutant.File)).ToList()
               where held.Count > 0
               select (@group, (IReadOnlyList<Mutant>)held)
        ];
    }

    /// <summary>The same, with the results there are.</summary>
    public static IEnumerable<(Group Group, IReadOnlyList<Result> Results, int Mutants)> Measured(IReadOnlyList<string> names, string list, Build build, string results)
    {
        var byKey = Measurement.Read(results).ToDictionary(result => result.Mutant.Key);
        return from pair in Of(names, list, build)
               let found = pair.Mutants.Where(mutant => byKey.ContainsKey(mutant.Key)).Select(mutant => byKey[mutant.Key]).DistinctBy(result => result.Mutant.Key).ToList()
               select (pair.Group, (IReadOnlyList<Result>)found, pair.Mutants.DistinctBy(mutant => mutant.Key).Count());
    }
}
