using static Fremfaerd.Model.Tests.Text.TermsOf;

namespace Fremfaerd.Model.Tests.Text;

public class Every_enum_of_the_library
{
    public static TheoryData<Type> All => new(Enums);

    [Fact]
    public void Is_among_those_tested() => Enums.Should().HaveCountGreaterThan(25).And.Contain([typeof(Phase), typeof(CourseStanding), typeof(Language)]);

    [Theory]
    [MemberData(nameof(All))]
    public void Has_explicit_numbers_from_1(Type type) =>
        Enum.GetValuesAsUnderlyingType(type).Cast<int>().Should().Equal(Enumerable.Range(1, Enum.GetNames(type).Length));

    [Theory]
    [MemberData(nameof(All))]
    public void Has_a_wire_code_of_its_own_for_each_member(Type type) =>
        Enum.GetValues(type).Cast<object>().Select(member => Code(type, member)).Should().OnlyHaveUniqueItems()
            .And.AllSatisfy(code => code.Should().MatchRegex("^[a-z]+(-[a-z]+)*$"));

    [Theory]
    [MemberData(nameof(All))]
    public void Has_a_name_in_both_languages_for_each_member(Type type) =>
        Enum.GetValues(type).Cast<object>().Select(member => Name(type, member)).Should().OnlyHaveUniqueItems()
            .And.AllSatisfy(name => name.Placeholders.Should().BeEmpty());

    [Theory]
    [MemberData(nameof(All))]
    public void Offers_code_and_name_on_the_member_itself(Type type)
    {
        var terms = type.Assembly.GetType($"{type.FullName}Terms")!;

        foreach (var member in Enum.GetValues(type))
        {
            terms.GetMethod("get_Code")!.Invoke(null, [member]).Should().Be(Code(type, member));
            terms.GetMethod("get_Name")!.Invoke(null, [member]).Should().Be(Name(type, member));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Is_read_from_its_exact_codes(Type type)
    {
        foreach (var member in Enum.GetValues(type))
            Parse(type, Code(type, member)).Should().Be(member);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Refuses_numbers_that_are_no_member(Type type)
    {
        int[] numbers = [0, -1, 255, Enum.GetNames(type).Length + 1];
        foreach (var number in numbers)
        {
            FluentActions.Invoking(() => Code(type, Enum.ToObject(type, number))).Should().Throw<ArgumentOutOfRangeException>();
            FluentActions.Invoking(() => Name(type, Enum.ToObject(type, number))).Should().Throw<ArgumentOutOfRangeException>();
        }
    }
}
