using System.Text;

namespace Fremfaerd.Model.Tests.Definitions;

/// <summary>A definition as a document that a MED committee can read through in one language.</summary>
internal sealed class DefinitionDocument(DefinitionDraft content, Language language)
{
    private readonly StringBuilder _text = new();
    private readonly DocumentWords _words = new(content, language);

    internal string Write()
    {
        Line($"{content.Id} {content.Version}");
        Line(_words.Say("Spørgsmål, tjek og niveauer er projektets egne ord.", "Questions, checks and levels are the project's own words."));
        foreach (var phase in content.Phases)
            Write(phase);
        Heading(_words.Say("Tjek i alle faser", "Checks in every phase"));
        WriteChecks(content.Checks.Where(check => check.Gates.Count > 1));
        Heading(_words.Say("Forhold", "Facts"));
        foreach (var fact in content.Facts)
            Line($"  {_words.In(fact.Text)} [{fact.Id}]{_words.NotesOn(fact)} ({fact.Source})");
        Heading(_words.Say("Daterede parametre", "Dated parameters"));
        foreach (var parameter in content.Parameters)
            Write(parameter);
        Heading(_words.Say("Principper", "Principles"));
        foreach (var principle in content.Principles)
            Line($"  {principle.Id} {_words.In(principle.Label)} ({principle.Source})");
        WriteGuidance();
        Scale<MunicipalArea>(_words.Say("Kommunale områder", "Municipal areas"));
        Scale<Acquisition>(_words.Say("Måder at få teknologien på", "Ways to acquire"));
        Scale<RadarMaturity>(_words.Say("Teknologiradar: modenhed", "Technology radar: maturity"));
        Scale<RadarDiffusion>(_words.Say("Teknologiradar: udbredelse", "Technology radar: diffusion"));
        Heading(_words.Say("Roller", "Roles"));
        foreach (var role in content.Roles)
            Line($"  {_words.In(role.Name)}: {string.Join(", ", role.Acts.Select(act => _words.In(act.Name)))}");
        return _text.ToString();
    }

    private void Scale<T>(string heading)
        where T : struct, Enum
    {
        Heading(heading);
        foreach (var step in Enum.GetValues<T>())
            Line($"  {_words.In(Terms.Name(step))} [{Terms.Code(step)}]");
    }

    private void Write(PhaseDescription phase)
    {
        Heading($"{phase.ShortCode} {_words.In(phase.Phase.Name)} ({_words.In(phase.Phase.MainPhase.Name)})");
        Line($"{_words.In(phase.Purpose)} ({phase.Source})");
        Line($"{_words.Say("Bæres af", "Carried by")} {phase.PrimaryPrinciples}; {_words.Say("også", "also")} {phase.SecondaryPrinciples}.");
        Line($"{_words.Say("Efterlader typisk", "Typically leaves")}: {_words.In(phase.TypicalEvidence)}.");
        foreach (var theme in Enum.GetValues<Theme>())
        {
            Part($"{_words.In(theme.Name)}: {_words.In(theme.Question)}");
            foreach (var question in content.Questions.Where(question => question.Phase == phase.Phase && question.Theme == theme))
                Write(question);
        }

        foreach (var gate in content.Gates.Where(gate => gate.Phase == phase.Phase))
        {
            Part($"{_words.In(gate.Name)} [{gate.Id}]");
            WriteChecks(content.Checks.Where(check => check.Gates.SequenceEqual([gate.Id])));
        }

        Part(_words.Say("Inddragelse", "Involvement"));
        foreach (var row in content.Involvement.Where(row => row.Phase == phase.Phase))
            Write(row);
    }

    private void Write(Question question)
    {
        Line($"  {question.Id} {_words.In(question.Text)} ({question.Source})");
        if (question.AppliesWhen != Condition.Always)
            Line($"    {_words.Say("når", "when")} {_words.In(question.AppliesWhen)}");
        foreach (var fact in question.DependsOnFacts)
            Line($"    {_words.Say("bygger på", "builds on")} {_words.In(Condition.Yes(fact))} {Ours}");
        if (question.DependsOnQuestions.Count > 0)
            Line($"    {_words.Say("bygger på", "builds on")} {question.DependsOnQuestions} {Ours}");
    }

    private string Ours => _words.Say("(vores eget)", "(ours)");

    private void WriteChecks(IEnumerable<ReadinessCheck> checks)
    {
        foreach (var check in checks)
        {
            Line($"  {check.Code} {_words.In(check.Text)} ({check.Source})");
            Line($"    {_words.In(check.Severity.Name)}; {_words.In(check.Basis.Name)} ({check.BasisDetail}); {_words.In(check.Evidence.Name)}");
            if (check.AppliesWhen != Condition.Always)
                Line($"    {_words.Say("når", "when")} {_words.In(check.AppliesWhen)}");
            if (check.AppliesFrom is { } from)
                Line($"    {_words.Say("fra den dag, parameteren siger", "from the day the parameter says")} [{from}]");
            if (check.HoldsOnwards)
                Line($"    {_words.Say("skal blive ved med at holde ved senere porte", "must go on holding at later gates")}");
            Line($"    {_words.In(check.Rationale)}.");
        }
    }

    private void Write(InvolvementDefault row)
    {
        Line($"  {_words.In(row.Party.Name)}: {_words.LevelsOf(row)} ({row.Source})");
        Line($"    {_words.In(row.Rationale)}.");
        foreach (var adjustment in row.Adjustments)
            Line($"    {_words.EffectOf(adjustment)} {_words.Say("når", "when")} {_words.In(adjustment.When)}");
    }

    private void Write(Parameter parameter)
    {
        Line($"  {_words.In(parameter.Name)} [{parameter.Id}]; {_words.In(parameter.SelectedBy.Name)} ({parameter.Source})");
        foreach (var value in parameter.Values)
        {
            var until = value.Until is { } last ? Moment.On(last).In(language) : "";
            var worth = value.Threshold is { } threshold
                ? $"{_words.In(threshold.Bound.Name)} {_words.In(threshold.Amount.InWords)}"
                : value.Length is { } length
                    ? _words.In(length.Name)
                    : Moment.On(value.Start!.Value).In(language);
            Line($"    {Moment.On(value.From).In(language)} – {until}: {worth} ({value.Source})");
        }
    }

    private void WriteGuidance()
    {
        Heading(_words.Say("Vejledning", "Guidance"));
        foreach (var kind in Enum.GetValues<GuidanceKind>())
        {
            Part(_words.In(kind.Name));
            foreach (var piece in content.Guidance.Where(piece => piece.Kind == kind))
                Line($"  {_words.In(piece.Text)} ({piece.Source})");
        }
    }

    private void Heading(string text) => _text.Append('\n').Append(text).Append('\n').Append('=', text.Length).Append('\n');

    private void Part(string text) => _text.Append('\n').Append(text).Append('\n');

    private void Line(string text) => _text.Append(text).Append('\n');
}
