namespace Fremfaerd.Model.Serialization.Tests.Issues;

/// <summary>
/// A file may hold 2,000 committees in one line and 20,000 guidelines, and judging them once took the cube of their number:
/// a small hostile file occupied a processor for hours.
/// </summary>
public class A_long_list_in_a_file
{
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(15);

    [Fact]
    public void Of_committees_above_one_another_is_checked_in_a_moment()
    {
        MunicipalCommittee[] chain =
        [
            new("c0", CommitteeKind.MainCommittee, "Hovedudvalget"),
            .. Enumerable.Range(1, 1_000).Select(at => new MunicipalCommittee($"c{at}", CommitteeKind.AreaCommittee, "Område-MED", $"c{at - 1}") { Units = ["u"] }),
        ];
        var building = () => { ProcessDefinition.Build(StandardDefinition.Current.Content with { Id = "chain", Committees = ValueList.From(chain) }); };

        building.ExecutionTime().Should().BeLessThan(Moment);
    }

    [Fact]
    public void Of_guidelines_is_judged_in_a_moment() => Agreed(2_000, at => null);

    [Fact]
    public void Of_guidelines_that_replace_one_another_is_judged_in_a_moment() => Agreed(1_000, at => at == 0 ? null : $"g{at - 1}");

    private static void Agreed(int count, Func<int, string?> replaced)
    {
        var course = Any.Course();
        var judging = () =>
        {
            for (var at = 0; at < count; at++)
            {
                course.Decide(new AgreeGuideline(Any.Guideline($"g{at}") with { Replaces = replaced(at) is { } id ? id : default(GuidelineId?) }))
                    .Should().BeOfType<Accepted>();
            }
        };

        judging.ExecutionTime().Should().BeLessThan(Moment);
    }
}
