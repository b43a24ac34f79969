using Xunit.Abstractions;

namespace Fremfaerd.Model.Tests.House;

public class Default_and_undefined_values(ITestOutputHelper output)
{
    /// <summary>Doors that let such a value in on purpose, each with its reason.</summary>
    private static readonly Dictionary<string, string> Open = new()
    {
        ["ValueList.From(items)"] = "a list takes any items; whoever takes the list looks at them",
        ["new CustomVerdict(Outcome)"] = "a host's requirement that answers nonsense is itself an answer: custom.no-answer",
        ["CustomVerdict.set_Outcome(value)"] = "as its constructor",
        ["new MunicipalCommittee(Kind)"] = "a part of a definition: what is wrong is told when the definition is built",
        ["MunicipalCommittee.set_Kind(value)"] = "as its constructor",
    };

    /// <summary>What the library hands out and takes in nowhere: a reader may build one, and changes nothing by it.</summary>
    private static readonly Type[] Reports =
    [
        typeof(Answer), typeof(AnswerStep), typeof(ClarifyStep), typeof(ConfirmStep), typeof(Confirmation), typeof(InvolveStep),
        typeof(PhaseDecision), typeof(PhasePlan), typeof(PlannedInvolvement), typeof(QuestionLine), typeof(RespondStep), typeof(RouteStep), typeof(WayOut),
        typeof(ViewsStep), typeof(Finding), typeof(InvolvementLine), typeof(HeardDecision), typeof(MedHearing), typeof(UnansweredView), typeof(AgendaItem), typeof(HeardShare), typeof(MeetingPlan),
        typeof(Declaration), typeof(GivenWaiver), typeof(MoveAnswer), typeof(PhaseLine), typeof(PhaseSkip), typeof(PhaseStatistics), typeof(PhaseVisit),
    ];

    private static IEnumerable<Door> Guarded => Door.All().Where(door =>
        !door.TakesSpan && !Open.ContainsKey(door.Name)
        && !Reports.Contains(door.Method.DeclaringType) && !DefinitionParts.Contains(door.Method.DeclaringType!));

    [Fact]
    public void Are_tried_at_doors_that_let_valid_values_in() => Guarded
        .Select(door => (door.Name, Thrown: door.Try()))
        .Where(tried => tried.Thrown is not null)
        .Select(tried => $"{tried.Name}: {tried.Thrown!.GetType().Name}: {tried.Thrown.Message}")
        .Should().BeEmpty();

    [Fact]
    public void Are_refused_at_every_door()
    {
        var tried = (from door in Guarded from bad in door.BadValues select (door.Name, Thrown: door.Try(bad))).ToList();
        output.WriteLine($"{tried.Count} bad values at {tried.DistinctBy(one => one.Name).Count()} doors");

        tried.Count.Should().BeGreaterThan(250);
        string.Join('\n', tried.Where(one => one.Thrown is not ArgumentException).Select(one => $"{one.Name}: {one.Thrown?.Message ?? "let in"}").Distinct())
            .Should().BeEmpty();
    }

    [Fact]
    public void Are_still_let_in_where_the_list_of_open_doors_says_so() => Door.All()
        .Where(door => Open.ContainsKey(door.Name) && door.BadValues.All(bad => door.Try(bad) is null))
        .Select(door => door.Name).Should().BeEquivalentTo(Open.Keys);

    [Fact]
    public void Are_let_into_a_report_because_no_door_takes_one()
    {
        var takers =
            from type in PublicApi.TypesOf(Rooms.Model)
            where !Reports.Contains(type)
            from method in (System.Reflection.MethodBase[])[.. type.GetConstructors(), .. type.GetMethods()]
            from parameter in method.GetParameters()
            where method.Name != "Deconstruct" && Reports.Contains(parameter.ParameterType)
            select type.Name;

        takers.Should().BeEmpty();
    }

    [Fact]
    public void Enter_in_a_span_at_one_door_only_which_takes_any_items() => Door.All()
        .Where(door => door.TakesSpan)
        .Select(door => door.Name).Distinct().Should().Equal("ValueList.Create(items)");

    [Fact]
    public void Are_refused_as_receivers_of_a_comparison()
    {
        FluentActions.Invoking(() => default(Moment).ComparedTo(Moment.On(2026, 3, 2))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => default(Moment).HadHappenedBy(Any.Start)).Should().Throw<ArgumentException>();
    }
}
