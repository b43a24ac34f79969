using System.Text;

namespace Fremfaerd.Model.Readiness;

/// <summary>Writes a gate report as plain text. Meaning is never carried by a sign alone.</summary>
internal static class ReportText
{
    private static readonly LocalizedText Heading = new("Port {gate} – {phase}: {status}", "Gate {gate} – {phase}: {status}");

    private static readonly LocalizedText AsOf = new(
        "{moment} · {standing} · besøg {visit} · {definition}", "{moment} · {standing} · visit {visit} · {definition}");

    private static readonly LocalizedText NotEnrolled = new(
        "Forløbet var ikke tilmeldt på det tidspunkt, så porten er lukket.",
        "The process was not enrolled at that moment, so the gate is closed.");

    private static readonly LocalizedText OpenQuestions = new(
        "Spørgsmål i fasen: {answered} af {all} er behandlet.", "Questions of the phase: {answered} of {all} dealt with.");

    private static readonly LocalizedText Earlier = new(
        "Fra tidligere faser ({settled} af {all} er på plads):", "From earlier phases ({settled} of {all} settled):");
    private static readonly LocalizedText EarlierQuestions = new(
        "Spørgsmål at indhente fra tidligere faser: {open}.", "Questions to catch up on from earlier phases: {open}.");

    private static readonly LocalizedText StaleQuestions = new(
        "Svar, der skal bekræftes igen: {questions}.", "Answers to be confirmed again: {questions}.");

    private static readonly LocalizedText Plan = new("Det åbner porten:", "This opens the gate:");

    private static readonly LocalizedText PlanAhead = new(
        "Det åbner porten, når fasen er nået:", "This opens the gate once its phase is reached:");

    private static readonly LocalizedText InnerGates = new(
        "Indre porte, der mangler: {gates}.", "Inner gates missing: {gates}.");

    private static readonly LocalizedText NoWay = new("Ingen vej frem herfra:", "No way forward from here:");

    private static readonly LocalizedText If = new("hvis {answer}:", "if {answer}:");

    private static readonly LocalizedText NothingMore = new("intet mere", "nothing more");

    private static readonly LocalizedText IfItChangesWork = new(
        "Før den, hvis beslutningen ændrer arbejdsforhold:", "Before it, if the decision changes working conditions:");

    internal static string Write(GateReport report, Language language)
    {
        var text = new StringBuilder();
        Line(text, Heading.With(
            ("gate", $"{report.Gate.Id}"), ("phase", report.Gate.Phase.Name), ("status", report.Status.Name)).In(language));
        Line(text, AsOf.With(
            ("moment", Moment.At(report.At)), ("standing", report.Standing.Name), ("visit", report.Visit),
            ("definition", $"{report.Definition.Id} {report.Definition.Version}")).In(language));
        if (report.Standing == GateStanding.NotEnrolled)
            Line(text, NotEnrolled.In(language));
        Line(text, "");
        foreach (var check in report.Checks.Concat(report.CarriedChecks.Where(check => IsOfThePhase(check, report))))
            Check(text, check, $"{check.Check.Code,-7}", language);
        foreach (var check in report.InnerChecks.Where(check => !IsSettled(check)))
            Check(text, check, $"{check.Address}", language);
        CarriedChecks(text, report, language);
        if (report.InnerGatesMissing.Count > 0)
            Line(text, InnerGates.With(("gates", TextValue.List(report.InnerGatesMissing.Select(gate => (TextValue)$"{gate}")))).In(language));
        Line(text, "");
        Line(text, OpenQuestions.With(
            ("answered", report.Questions.Count(line => line.Status is QuestionStatus.Answered or QuestionStatus.NotRelevant)),
            ("all", report.Questions.Count(line => line.Status != QuestionStatus.NotAsked))).In(language));
        if (report.Questions.Any(line => line.Status == QuestionStatus.Stale))
            Line(text, StaleQuestions.With(("questions", TextValue.List(StaleIn(report)))).In(language));
        WhatNext(text, report, language);
        return text.ToString();
    }

    /// <summary>Of earlier phases, as of inner gates passed, only what is not met, was declared or was waived is written out; the rest is counted.</summary>
    private static void CarriedChecks(StringBuilder text, GateReport report, Language language)
    {
        var carried = report.CarriedChecks.Where(check => !IsOfThePhase(check, report)).ToArray();
        if (carried.Length == 0)
            return;
        var silent = carried.Where(check => IsSettled(check)).ToArray();
        Line(text, "");
        Line(text, Earlier.With(("settled", silent.Length), ("all", carried.Length)).In(language));
        foreach (var check in carried.Except(silent))
            Check(text, check, $"{check.Address} ({check.Carried!.Value.Name.In(language)})", language);
        if (report.CatchUpQuestions.Count > 0)
            Line(text, EarlierQuestions.With(("open", report.CatchUpQuestions.Count)).In(language));
    }

    /// <summary>A breach raised in the gate's own phase stands among the gate's checks.</summary>
    private static bool IsOfThePhase(CheckResult check, GateReport report) => check.CarriedFrom == report.Gate.Phase;

    private static bool IsSettled(CheckResult check) =>
        check.Outcome is Outcome.Met or Outcome.NotApplicable && check.Waiver is null && !check.IsDeclared;

    private static IEnumerable<TextValue> StaleIn(GateReport report) =>
        from line in report.Questions where line.Status == QuestionStatus.Stale select (TextValue)$"{line.Question.Id}";

    private static void Check(StringBuilder text, CheckResult result, string place, Language language)
    {
        var check = result.Check;
        Line(text, $"{Sign(result)} {place} {result.Outcome.Name.In(language)} · {check.Severity.Name.In(language)} · {check.Basis.Name.In(language)}: {check.Text.In(language)}");
        foreach (var line in Reasons(result, language))
            Line(text, $"          {line}");
    }

    /// <summary>What was found of each aspect stands on a line of its own, the rest in paragraphs; then the source.</summary>
    private static List<string> Reasons(CheckResult result, Language language)
    {
        var (lines, isParagraph, source) = (new List<string>(), false, $"[{result.Check.Source}]");
        foreach (var finding in result.Findings)
        {
            var words = finding.Text.In(language);
            if (finding is { Aspect: { } aspect, Outcome: { } outcome })
                lines.Add($"{aspect.Name.In(language)} · {outcome.Name.In(language)}: {words}");
            else if (isParagraph)
                lines[^1] += $" {words}";
            else
                lines.Add(words);
            isParagraph = finding.Aspect is null;
        }

        if (isParagraph)
            lines[^1] += $" {source}";
        else
            lines.Add(source);
        return lines;
    }

    private static string Sign(CheckResult result) => result.Outcome switch
    {
        Outcome.Met => "[+]",
        Outcome.NotApplicable => "[ ]",
        Outcome.Waived => "[~]",
        _ => result.ClosesGate ? "[-]" : "[!]",
    };

    private static void WhatNext(StringBuilder text, GateReport report, Language language)
    {
        if (report.NextSteps.Count > 0)
        {
            Line(text, (report.Standing == GateStanding.Ahead ? PlanAhead : Plan).In(language));
            Steps(text, report.NextSteps, language, 1);
        }

        if (report.NoWayForward.Count > 0)
            Line(text, NoWay.In(language));
        foreach (var way in report.NoWayForward)
            Line(text, $"  {way.Check.Code}: {way.Text.In(language)}");
    }

    private static void Steps(StringBuilder text, IReadOnlyList<NextStep> steps, Language language, int depth)
    {
        var indent = new string(' ', depth * 2);
        for (var i = 0; i < steps.Count; i++)
        {
            Line(text, $"{indent}{i + 1}. {steps[i].Text.In(language)}");
            if (steps[i] is ClarifyStep { Follows: var branches } && branches.Any(branch => branch.Steps.Count + branch.WaysOut.Count > 0))
                Branches(text, branches, language, depth + 1);
            if (steps[i] is DecideStep { FirstIfItChangesWork: { Count: > 0 } first })
            {
                Line(text, $"{indent}   {IfItChangesWork.In(language)}");
                Steps(text, first, language, depth + 2);
            }
        }
    }

    private static void Branches(StringBuilder text, IReadOnlyList<StepBranch> branches, Language language, int depth)
    {
        var indent = new string(' ', depth * 2);
        foreach (var branch in branches)
        {
            var answer = If.With(("answer", branch.AnswerName)).In(language);
            Line(text, branch.Steps.Count + branch.WaysOut.Count == 0
                ? $"{indent} {answer} {NothingMore.In(language)}"
                : $"{indent} {answer}");
            Steps(text, branch.Steps, language, depth + 1);
            foreach (var way in branch.WaysOut)
                Line(text, $"{indent}   {way.Check.Code}: {way.Text.In(language)}");
        }
    }

    /// <summary>What somebody typed stays on its line, so that it cannot look like a line of the report.</summary>
    private static void Line(StringBuilder text, string line) => text.Append(line.ReplaceLineEndings(" ")).Append('\n');
}
