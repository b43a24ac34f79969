namespace Fremfaerd.Model.Tests.Process;

/// <summary>Tries every row of the table with every kind of command in every phase.</summary>
internal sealed class AuthorityMatrix(ProcessDefinition definition)
{
    private static readonly ActorId Somebody = "x";

    private static readonly DateTimeOffset Now = Any.Start.AddDays(1);

    private readonly Dictionary<Phase, TechnologyProcess> _courses = Enum.GetValues<Phase>().ToDictionary(phase => phase, phase => CourseAt(phase, definition));

    internal static IReadOnlyList<Type> Kinds { get; } =
        [.. typeof(ProcessCommand).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ProcessCommand))).OrderBy(type => type.Name, StringComparer.Ordinal)];

    /// <summary>What is tried, by its line in <see cref="AuthorityTable.ActOf"/>.</summary>
    internal static IReadOnlyList<string> Names { get; } = [.. Kinds.SelectMany(NamesOf)];

    /// <summary>The lines of a kind; a kind without one stands for itself, so that the test sees it missing.</summary>
    internal static IReadOnlyList<string> NamesOf(Type kind) =>
        [.. AuthorityTable.ActOf.Keys.Where(name => name.Split(' ')[0] == kind.Name).DefaultIfEmpty(kind.Name)];

    /// <summary>A mandate is never passed on, whatever it covers: the one cell that a column cannot say.</summary>
    internal static bool IsAllowed(string row, string name) =>
        AuthorityTable.Allows(row, AuthorityTable.ActOf[name])
        && !(row.StartsWith("mandate-", StringComparison.Ordinal) && name == nameof(GiveMandate));

    internal IEnumerable<(string Row, string Command, Phase Phase)> Wrong(IEnumerable<string> names, IReadOnlyList<Phase> phases) =>
        from name in names
        from row in AuthorityTable.Rows
        from phase in phases
        where IsAuthorised(row, name, phase) != IsAllowed(row, name)
        select (row, name, phase);

    internal bool IsAuthorised(string row, string name, Phase phase)
    {
        var process = name == nameof(Enrol) ? TechnologyProcess.NotEnrolled(definition) : _courses[phase];
        return process.Decide(CommandOf(name, phase), new Stamp(SignatureOf(row), Now)) is not Refused { Authority: not null };
    }

    internal static ProcessCommand CommandOf(string name, Phase phase) => name switch
    {
        nameof(Enrol) => new Enrol(new("p", "t", phase, Phase.Implementation, "w")),
        nameof(GiveMandate) => new GiveMandate(Mandate("m-new", new(2026, 3, 2), new(2026, 3, 6))),
        nameof(RevokeMandate) => new RevokeMandate("mandate-in-force", "Lederen er tilbage."),
        "Skip (rule)" => new Skip(Phase.Procurement, SkipGround.ByRule("no-purchase")),
        "Skip (reason)" => new Skip(Phase.Procurement, SkipGround.Because("Der købes ikke ind.")),
        _ => (ProcessCommand)House.Samples.New(Kinds.Single(kind => kind.Name == name)),
    };

    private static Signature SignatureOf(string row) => row switch
    {
        "(none)" => new(Somebody, null),
        _ when row.StartsWith("mandate-", StringComparison.Ordinal) => new(Somebody, StandardRoles.DecidingManager, Any.Manager.Id, row),
        _ => new(Somebody, row),
    };

    private static TechnologyProcess CourseAt(Phase phase, ProcessDefinition definition)
    {
        var process = TechnologyProcess.NotEnrolled(definition);
        ProcessCommand[] before =
        [
            new Enrol(new("p", "t", phase, Phase.Implementation, "w")),
            new GiveMandate(Mandate("mandate-in-force", new(2026, 3, 2), new(2026, 3, 6))),
            new GiveMandate(Mandate("mandate-limited", new(2026, 3, 2), new(2026, 3, 6)) with { Acts = [Act.Confirm, Act.Stop, Act.Waive] }),
            new GiveMandate(Mandate("mandate-revoked", new(2026, 3, 2), new(2026, 3, 6))),
            new GiveMandate(Mandate("mandate-expired", new(2026, 3, 2), new(2026, 3, 2))),
            new GiveMandate(Mandate("mandate-to-come", new(2026, 3, 4), new(2026, 3, 6))),
            new RevokeMandate("mandate-revoked", "Fejl."),
        ];
        return before.Aggregate(process, (now, command) => now.Decide(command, Any.Stamp(at: Any.Start)).ThenAccepted().Process);
    }

    private static Mandate Mandate(MandateId id, DateOnly from, DateOnly until) =>
        new(id, id == "m-new" ? "y" : Somebody, StandardRoles.DecidingManager, from, until, "Ferie.");
}
