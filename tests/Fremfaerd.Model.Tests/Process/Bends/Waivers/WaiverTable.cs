namespace Fremfaerd.Model.Tests.Process.Bends;

/// <summary>Which blocking checks may be let go, and how: written by hand, as the definition is meant.</summary>
internal static class WaiverTable
{
    private const string ByHand = """
        idea-exit            F1-R1   one-person
        idea-exit            F1-R2   one-person
        idea-exit            F1-R3   two-persons
        idea-exit            G1      never
        idea-exit            G2      two-persons
        decision-exit        G1      never
        decision-exit        G2      two-persons
        decision-exit        F2-R1   never
        decision-exit        F2-R2   never
        decision-exit        F2-R3   never
        decision-exit        F2-R4   never
        decision-exit        F2-R5   never
        decision-exit        F2-R6   never
        decision-exit        F2-R8   one-person
        design-exit          G1      never
        design-exit          G2      two-persons
        design-exit          F3-R3   never
        specification-exit   G1      never
        specification-exit   G2      two-persons
        specification-exit   F4-R2   never
        specification-exit   F4-R5   never
        procurement-exit     G1      never
        procurement-exit     G2      two-persons
        procurement-exit     F5-R1   never
        before-live-data     F6-R2   handled-elsewhere
        development-exit     G1      never
        development-exit     G2      two-persons
        go-live              F7-R1   never
        go-live              F7-R2   never
        go-live              F7-R3   never
        go-live              F7-R4   handled-elsewhere
        go-live              F7-R5   never
        implementation-exit  G1      never
        implementation-exit  G2      two-persons
        implementation-exit  F7-R8   never
        """;

    /// <summary>What each way of waiving answers when one thing is changed; "yes" is accepted.</summary>
    private const string Answers = """
        changed                      never               one-person           two-persons          handled-elsewhere
        nothing                      waiver.not-allowed  yes                  yes                  yes
        paused                       waiver.not-allowed  yes                  yes                  yes
        ends-today                   waiver.not-allowed  yes                  yes                  yes
        no-end-no-condition          waiver.not-allowed  yes                  yes                  yes
        no-reference                 waiver.not-allowed  yes                  yes                  waiver.reference-missing
        empty-reference              waiver.not-allowed  text.empty           text.empty           text.empty
        same-person                  waiver.not-allowed  yes                  waiver.same-person   waiver.same-person
        asked-by-the-one-acted-for   waiver.not-allowed  yes                  waiver.same-person   waiver.same-person
        empty-reason                 waiver.not-allowed  text.empty           text.empty           text.empty
        blank-reason                 waiver.not-allowed  text.empty           text.empty           text.empty
        ended-yesterday              waiver.not-allowed  waiver.ended         waiver.ended         waiver.ended
        condition-false              waiver.not-allowed  waiver.condition-false waiver.condition-false waiver.condition-false
        condition-unknown            waiver.not-allowed  fact.unknown         fact.unknown         fact.unknown
        project-manager              authority.missing   authority.missing    authority.missing    authority.missing
        employee                     authority.missing   authority.missing    authority.missing    authority.missing
        nobody                       authority.missing   authority.missing    authority.missing    authority.missing
        unknown-check                check.unknown       check.unknown        check.unknown        check.unknown
        other-gate                   waiver.not-here     waiver.not-here      waiver.not-here      waiver.not-here
        met                          waiver.check-met    waiver.check-met     waiver.check-met     waiver.check-met
        not-applicable               waiver.check-met    waiver.check-met     waiver.check-met     waiver.check-met
        stopped                      course.stopped      course.stopped       course.stopped       course.stopped
        completed                    course.completed    course.completed     course.completed     course.completed
        """;

    private static readonly string[][] Rows = [.. Answers.Split('\n').Select(Words)];

    internal static IReadOnlyDictionary<CheckAddress, string> Ways { get; } =
        ByHand.Split('\n').Select(Words).ToDictionary(row => new CheckAddress(row[0], row[1]), row => row[2]);

    internal static IEnumerable<CheckAddress> Waivable => Ways.Where(way => way.Value != "never").Select(way => way.Key);

    internal static IEnumerable<string> Changes => Rows.Skip(1).Select(row => row[0]);

    internal static string Answer(string changed, string way) => Rows.First(row => row[0] == changed)[Array.IndexOf(Rows[0], way)];

    private static string[] Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
