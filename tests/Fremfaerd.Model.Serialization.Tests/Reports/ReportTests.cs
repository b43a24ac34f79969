using Fremfaerd.Model.Serialization.Reports;

namespace Fremfaerd.Model.Serialization.Tests.Reports;

/// <summary>What an auditor or another system gets of a gate.</summary>
public class A_gate_report
{
    [Fact]
    public void Of_a_closed_gate_reads_as_approved() => Matches(Samples.Closed, "Closed");

    [Fact]
    public void Of_an_open_gate_reads_as_approved() => Matches(Samples.Open, "Open");

    [Fact]
    public void With_a_waiver_reads_as_approved() => Matches(Samples.Waived, "Waived");

    [Fact]
    public void Before_enrolment_reads_as_approved() => Matches(Samples.NotEnrolled, "NotEnrolled");

    [Fact]
    public void Writes_every_outcome_standing_and_type_of_step_as_its_code()
    {
        var texts = new HashSet<(string Member, string Value)>();
        foreach (var report in Samples.Many)
        {
            using var written = JsonDocument.Parse(FremfaerdJson.Default.Reports.Write(report));
            JsonTree.Visit(written.RootElement, (name, value) => texts.Add((name, value)));
        }

        Of("outcome").Should().BeEquivalentTo(Enum.GetValues<Outcome>().Select(outcome => outcome.Code));
        Of("carried").Should().BeEquivalentTo(Enum.GetValues<CarriedBecause>().Select(why => why.Code));
        Of("aspect").Should().BeEquivalentTo(Enum.GetValues<Aspect>().Select(aspect => aspect.Code));
        Of("type").Should().BeEquivalentTo(
        [
            "clarify-fact", "answer-question", "state-frame", "involve", "record-views", "agree-guideline", "respond-to-viewpoint",
            "choose-route", "record-decision", "confirm-check", "custom", "pass-gate",
        ]);

        IEnumerable<string> Of(string member) => texts.Where(text => text.Member == member).Select(text => text.Value);
    }

    [Fact]
    public void Knows_every_type_of_step_of_the_model()
    {
        var steps = typeof(NextStep).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(NextStep)));

        var words = new Words([Language.Danish]);
        StepCases.All(words, new StepKind(words)).Select(known => known.Step).Should().BeEquivalentTo(steps);
    }

    [Theory]
    [InlineData(Language.Danish)]
    [InlineData(Language.English)]
    public void In_one_language_holds_no_text_of_the_other(Language chosen)
    {
        var one = new FremfaerdJson(new() { Languages = [chosen] });
        var other = chosen == Language.Danish ? Language.English.Code : Language.Danish.Code;
        foreach (var report in Samples.Many.Append(Samples.Closed).Append(Samples.Waived))
        {
            using var both = JsonDocument.Parse(FremfaerdJson.Default.Reports.Write(report));
            using var single = JsonDocument.Parse(one.Reports.Write(report));
            var (foreign, own) = (new HashSet<string>(), new HashSet<string>());
            JsonTree.Visit(both.RootElement, (name, value) => _ = name == other ? foreign.Add(value) : own.Add(value));
            foreign.ExceptWith(own);

            JsonTree.Visit(single.RootElement, (name, value) =>
            {
                name.Should().NotBe(other);
                foreign.Should().NotContain(value);
            });
        }
    }

    [Fact]
    public void Cannot_be_made_without_a_language() =>
        FluentActions.Invoking(() => new FremfaerdJsonOptions { Languages = [] })
            .Should().Throw<ArgumentException>().WithMessage("A report without a language has no texts.*");

    [Fact]
    public void Cannot_be_made_in_an_undefined_language() =>
        FluentActions.Invoking(() => new FremfaerdJsonOptions { Languages = [(Language)3] })
            .Should().Throw<ArgumentException>().WithMessage("A language is undefined.*");

    private static void Matches(GateReport report, string name)
    {
        var json = Samples.Indented.Reports.Write(report);
        Approved.MatchesFile(json + "\n", Repository.PathTo("tests", "Fremfaerd.Model.Serialization.Tests", "Reports", $"{name}.approved.json"));
    }
}
