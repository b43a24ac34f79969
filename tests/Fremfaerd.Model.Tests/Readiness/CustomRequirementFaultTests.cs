namespace Fremfaerd.Model.Tests.Readiness;

/// <summary>A host's requirement that fails must never open a gate, and its messages must never reach a text.</summary>
public class A_custom_requirement_that_fails
{
    private static readonly Dictionary<string, (Func<Func<EvidenceView, CustomVerdict?>> Judge, string Code)> Faults = new()
    {
        ["throws InvalidOperationException"] = (() => _ => throw new InvalidOperationException(CustomCheck.Secret), "custom.threw"),
        ["throws NullReferenceException"] = (() => _ => ((CustomVerdict)null!) with { Outcome = Outcome.Met }, "custom.threw"),
        ["throws ArgumentException"] = (() => _ => throw new ArgumentException(CustomCheck.Secret, CustomCheck.Secret), "custom.threw"),
        ["throws OperationCanceledException"] = (() => _ => throw new OperationCanceledException(CustomCheck.Secret), "custom.threw"),
        ["throws for lack of memory"] = (() => _ => throw new InsufficientMemoryException(CustomCheck.Secret), "custom.threw"),
        ["throws AggregateException"] = (() => _ => throw new AggregateException(CustomCheck.Secret, new FormatException(CustomCheck.Secret)), "custom.threw"),
        ["throws one whose message throws"] = (() => _ => throw new Wicked(), "custom.threw"),
        ["throws while it enumerates"] = (() => view => CustomCheck.Verdict(Lazy(view).Any() ? Outcome.Met : Outcome.Unmet), "custom.threw"),
        ["throws on a fact unknown"] = (() => view => view.ValueOf(CustomCheck.Secret) is null ? null : CustomCheck.Verdict(Outcome.Met), "custom.threw"),
        ["makes an undefined text"] = (() => _ => new(Outcome.Met, new LocalizedText("{a}", "{b}").With()), "custom.threw"),
        ["answers null"] = (() => _ => null, "custom.no-answer"),
        ["answers outcome 0"] = (() => _ => CustomCheck.Verdict(0), "custom.no-answer"),
        ["answers outcome 255"] = (() => _ => CustomCheck.Verdict((Outcome)255), "custom.no-answer"),
        ["answers not applicable"] = (() => _ => CustomCheck.Verdict(Outcome.NotApplicable), "custom.no-answer"),
        ["answers without a reason"] = (() => _ => new CustomVerdict(Outcome.Met, null!), "custom.no-answer"),
        ["says met, then unmet"] = (() => CustomCheck.InTurn(() => CustomCheck.Verdict(Outcome.Met), () => CustomCheck.Verdict(Outcome.Unmet)), "custom.unstable"),
        ["says unmet, then met"] = (() => CustomCheck.InTurn(() => CustomCheck.Verdict(Outcome.Unmet), () => CustomCheck.Verdict(Outcome.Met)), "custom.unstable"),
        ["says met, then undecidable"] = (() => CustomCheck.InTurn(() => CustomCheck.Verdict(Outcome.Met), () => CustomCheck.Verdict(Outcome.Indeterminate)), "custom.unstable"),
        ["says met, then nothing"] = (() => CustomCheck.InTurn(() => CustomCheck.Verdict(Outcome.Met), () => null), "custom.unstable"),
        ["says met, then throws"] = (() => CustomCheck.InTurn(() => CustomCheck.Verdict(Outcome.Met), () => throw new InvalidOperationException(CustomCheck.Secret)), "custom.unstable"),
        ["says met, then gives no reason"] = (() => CustomCheck.InTurn(() => CustomCheck.Verdict(Outcome.Met), () => new(Outcome.Met, null!)), "custom.unstable"),
    };

    public static TheoryData<string> Kinds => new(Faults.Keys);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Keeps_its_gate_closed_with_a_code(string kind)
    {
        var (judge, code) = Faults[kind];
        var course = CustomCheck.CourseAsking(judge(), CustomCheck.Step);

        var result = course.Assess().Checks.Should().ContainSingle().Subject;

        result.Outcome.Should().Be(Outcome.Indeterminate);
        result.ClosesGate.Should().BeTrue();
        result.Findings.Select(finding => finding.Code).Should().Equal(code);
        course.Assess().IsOpen.Should().BeFalse();
        course.IsOpen("idea-exit").Should().BeFalse();
        course.AdvanceTo(Phase.Decision).ThenRefused("gate.closed");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Offers_no_step_since_only_its_author_can_mend_it(string kind)
    {
        var report = CustomCheck.CourseAsking(Faults[kind].Judge(), CustomCheck.Step).Assess();

        report.NextSteps.Should().BeEmpty();
        report.NoWayForward.Should().ContainSingle().Which.Check.Code.Should().Be(CustomCheck.Code);
        report.Checks[0].Remedies.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Lets_no_message_of_an_exception_into_a_text(string kind)
    {
        var course = CustomCheck.CourseAsking(Faults[kind].Judge());
        var refused = course.AdvanceTo(Phase.Decision).ThenRefused("gate.closed");
        var report = course.Assess();

        string[] texts =
        [
            report.Explain(Language.Danish), report.Explain(Language.English), refused.Why.Danish, refused.Why.English, $"{refused}",
            .. report.Checks[0].Findings.SelectMany(finding => (string[])[$"{finding}", finding.Text.Danish, finding.Text.English]),
        ];
        texts.Should().NotContain(text => text.Contains(CustomCheck.Secret, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Fails_closed_as_one_of_several_parts(string kind)
    {
        var parts = new AllOf([new QuestionsAnswered(["F1-KO-1"]), CustomCheck.Asking(Faults[kind].Judge()), new ViewpointsAnswered()]);
        var course = CustomCheck.CourseWith(parts);

        course.Assess().Checks[0].Outcome.Should().Be(Outcome.Unmet, "the other part is unmet, which is worse");
        course.Answer("F1-KO-1", "Tryggere nætter.").ThenAccepted();

        course.Assess().Checks[0].Outcome.Should().Be(Outcome.Indeterminate);
        course.Assess().Checks[0].Findings.Should().Contain(finding => finding.Code == Faults[kind].Code);
        course.IsOpen("idea-exit").Should().BeFalse();
        course.AdvanceTo(Phase.Decision).ThenRefused("gate.closed");
    }

    private static IEnumerable<int> Lazy(EvidenceView view)
    {
        yield return view.Visit > 1 ? 1 : throw new InvalidOperationException(CustomCheck.Secret);
    }

    private sealed class Wicked : Exception
    {
        public override string Message => throw new InvalidOperationException(CustomCheck.Secret);
    }
}
