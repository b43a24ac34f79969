namespace Fremfaerd.Model.Tests.Definitions;

/// <summary>A requirement that asks for nothing would always be met: it cannot be written.</summary>
public class A_requirement_that_asks_for_nothing
{
    private static readonly Dictionary<string, Func<Requirement>> Made = new()
    {
        ["Ids"] = () => new FactsClarified([]),
        ["Ids "] = () => new QuestionsAnswered([]),
        ["Parts"] = () => new AllOf([]),
        ["parties"] = () => new PartiesInvolved([], InvolvementLevel.Information),
    };

    private static readonly Dictionary<string, Func<Requirement>> MadeOfNull = new()
    {
        ["Ids"] = () => new FactsClarified(null!),
        ["Ids "] = () => new QuestionsAnswered(null!),
        ["Parts"] = () => new AllOf(null!),
        ["parties"] = () => new PartiesInvolved(null!, InvolvementLevel.Information),
    };

    public static TheoryData<string> Names => new(Made.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_refused_where_it_is_made(string name) =>
        Made[name].Should().Throw<ArgumentException>().WithParameterName(name.TrimEnd())
            .WithMessage("The list is empty, so nothing would be asked for. Name at least one item.*");

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_refused_where_its_list_is_null(string name) =>
        MadeOfNull[name].Should().Throw<ArgumentNullException>().WithParameterName(name.TrimEnd());
}
