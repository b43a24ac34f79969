namespace Fremfaerd.Model.Mutants;

/// <summary>A folder made by tools/proof/mutants: a test project with the library that Stryker.NET put mutants in.</summary>
/// <param name="Folder">Holds bin, report.json and stryker-config.json.</param>
/// <param name="Project">Without Fremfaerd.: Model, Model.Serialization.</param>
internal sealed record Build(string Folder, string Project)
{
    public string CoveragePath => Path.Combine(Folder, "coverage.json");

    public IReadOnlyList<Mutant> Mutants => Report.Read(Path.Combine(Folder, "report.json"));

    /// <param name="fresh">A mutant that is on from the start.</param>
    public TestAssembly Load(int? fresh, bool notesPassing = false) => new(
        Path.GetFullPath(Path.Combine(Folder, "bin")), $"Fremfaerd.{Project}.Tests", $"Fremfaerd.{Project}",
        TestFilter.Read(Path.Combine(Folder, "stryker-config.json")), fresh, notesPassing);

    /// <summary>Runs all tests without a mutant, and keeps what they pass beside them.</summary>
    public void Cover()
    {
        var output = Console.Out;
        Console.SetOut(TextWriter.Null);
        using var tests = Load(fresh: null, notesPassing: true);
        var coverage = Coverage.Of(tests);
        coverage.Write(CoveragePath);
        output.WriteLine(string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{Project}: {tests.All.Count} tests, {coverage.Seconds.Values.Sum():0} s; {coverage.MadeOnce.Count} mutants in what a process makes once"));
        foreach (var test in tests.All.Where(test => coverage.LeftOut.Contains(test.UniqueID)))
            output.WriteLine($"  left out, fails without a mutant: {test.DisplayName}");
        foreach (var test in tests.All.OrderByDescending(test => coverage.Seconds[test.UniqueID]).TakeWhile(test => coverage.Seconds[test.UniqueID] > 1))
            output.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"  {coverage.Seconds[test.UniqueID]:0.0} s: {test.DisplayName}"));
    }
}
