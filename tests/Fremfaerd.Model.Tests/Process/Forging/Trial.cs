using System.Text.RegularExpressions;

namespace Fremfaerd.Model.Tests.Process.Forging;

/// <summary>Loads a mutant: it is refused as documented, or what was loaded is what the rules give, decided here anew.</summary>
internal static partial class Trial
{
    private static readonly HashSet<string> Codes =
        [.. Form().Matches(File.ReadAllText(Repository.PathTo("docs", "codes.md"))).Select(match => match.Groups[1].Value)];

    /// <summary>The code it was refused with, null where it loaded; and what is wrong about that, null where nothing is.</summary>
    internal static (string? Code, string? Wrong) Of(Mutant mutant)
    {
        try
        {
            var process = TechnologyProcess.From(Sources.Definitions, mutant.Events);
            return (null, Loaded(mutant, process));
        }
        catch (HistoryException no)
        {
            return (no.Code, Refused(mutant, no));
        }
        catch (Exception other)
        {
            return ("another exception", $"{other.GetType().Name} left: {other.Message} {other.StackTrace?.Split('\n').FirstOrDefault()}");
        }
    }

    private static string? Refused(Mutant mutant, HistoryException no)
    {
        if (!Codes.Contains(no.Code))
            return $"{no.Code} is not documented";
        if (mutant.Gap > 0 && mutant.Gap == mutant.Untouched && (no.Code, no.Sequence) != ("history.sequence", mutant.Events[mutant.Gap].Sequence))
            return $"{no.Code} at no. {no.Sequence}, but the numbers have a gap at no. {mutant.Events[mutant.Gap].Sequence}";
        return no.Sequence < mutant.FirstWrong ? $"{no.Code} at no. {no.Sequence}, but nothing is wrong before no. {mutant.FirstWrong}" : null;
    }

    private static string? Loaded(Mutant mutant, TechnologyProcess process)
    {
        if (mutant.Events.OfType<UnrecognizedEvent>().Any())
            return process.IsReadOnly && AllClosed(process, mutant) ? null : "an event of a newer version leaves it open";
        if (mutant.IsImpossible)
            return "no rule gives what it says";
        if (process.History.Count != mutant.Events.Length || process.History.Zip(mutant.Events).Skip(mutant.Untouched).Any(pair => InFull.Of(pair.First) != InFull.Of(pair.Second)))
            return "it holds other events than it was given";
        return Lawful.FaultIn(mutant.Events) ?? DecidedAnew(mutant, process) ?? (mutant.SaysTheSame ? Opened(mutant, process) : null);
    }

    private static string? DecidedAnew(Mutant mutant, TechnologyProcess loaded)
    {
        var process = mutant.Untouched == 0 && mutant.Events[0] is Enrolled first
            ? TechnologyProcess.NotEnrolled(Sources.Definitions.First(known => known.Reference == first.Definition))
            : mutant.Source.After(mutant.Untouched);
        foreach (var happened in mutant.Events.Skip(mutant.Untouched))
        {
            if (NotProved(happened, process) is { } unproved)
                return unproved;
            if (process.Decide(Commands.Of(happened), happened.Stamp) is not Accepted { IsRepeat: false } yes)
                return $"{happened.Type} as no. {happened.Sequence} is refused when it is decided";
            if (InFull.Of(yes.Events[0]) != InFull.Of(happened))
                return $"{happened.Type} as no. {happened.Sequence} becomes another event when it is decided";
            process = yes.Process;
        }

        var at = Later(process);
        return Picture(process, at) == Picture(loaded, at) ? null : "the course is another when it is decided";
    }

    private static string Picture(TechnologyProcess process, DateTimeOffset at) => string.Join(' ', process.Definition.Content.Gates
        .Select(gate => $"{gate.Id} {process.IsOpen(gate.Id, at)} {process.VisitsOf(gate.Phase)}")
        .Append($"{process.Position} {process.Passages.Count(process.Stands)} {process.Skips.Count} {process.Waivers.Count} {process.Mandates.Count}"));

    /// <summary>A passage must be what the report of its gate says just before it.</summary>
    private static string? NotProved(ProcessEvent happened, TechnologyProcess before)
    {
        if (PassageOf(happened) is not { } passage)
            return null;
        var report = before.Assess(passage.Gate, before.History.Select(one => one.Stamp.RecordedAt).Append(happened.Stamp.RecordedAt).Max());
        var checks = report.Checks.Concat(report.InnerChecks).Concat(report.CarriedChecks).ToList();
        var given = new Passage(
            report.Gate.Id, report.Gate.Phase, before.VisitsOf(report.Gate.Phase), report.Status,
            ValueList.From(checks.Select(check => new CheckOutcome(check.Address, check.Outcome))), before.Definition.Reference, 1)
        {
            Waivers = ValueList.From(checks.Where(check => check.Outcome == Outcome.Waived).Select(check => check.Waiver!)),
            Parameters = ValueList.From(checks.SelectMany(check => check.Parameters).Distinct()),
        };
        return report.IsOpen && report.Gate.Phase == before.Phase && before.Standing == CourseStanding.InPhase && InFull.Of(given) == InFull.Of(passage)
            ? null
            : $"the passage of no. {happened.Sequence} is not what its gate says";
    }

    private static Passage? PassageOf(ProcessEvent happened) => happened switch
    {
        PhaseAdvanced one => one.Passage,
        GatePassed one => one.Passage,
        CourseCompleted one => one.Passage,
        _ => null,
    };

    private static string? Opened(Mutant mutant, TechnologyProcess process)
    {
        var before = mutant.Source.After(mutant.Source.Events.Length);
        var at = Later(process);
        var opened = process.Definition.Content.Gates.Where(gate => process.IsOpen(gate.Id, at) && !before.IsOpen(gate.Id, at)).ToList();
        return opened.Count == 0 && process.Passages.Count == before.Passages.Count ? null : $"words alone opened {string.Join(", ", opened.Select(gate => gate.Id))}";
    }

    private static bool AllClosed(TechnologyProcess process, Mutant mutant) =>
        process.Definition.Content.Gates.All(gate => !process.IsOpen(gate.Id, Later(process)))
        && process.Passages.All(passage => passage.Sequence <= mutant.Untouched);

    private static DateTimeOffset Later(TechnologyProcess process) =>
        process.History.Max(happened => happened.Stamp.RecordedAt) is { Year: < 9999 } latest ? latest.AddDays(1) : new(9999, 12, 31, 23, 59, 59, TimeSpan.Zero);

    [GeneratedRegex("^\\| `(history\\.[a-z-]+)`", RegexOptions.Multiline)]
    private static partial Regex Form();
}
