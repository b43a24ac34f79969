using System.Reflection;

namespace Fremfaerd.Model.Tests.Values;

public class An_identifier
{
    private static readonly Type[] All =
        [.. typeof(IIdentifier).Assembly.GetTypes().Where(type => type.IsValueType && typeof(IIdentifier).IsAssignableFrom(type))];

    public static TheoryData<Type> Kinds => new(All);

    [Fact]
    public void Is_one_of_these_kinds() =>
        All.Select(type => type.Name).Order(StringComparer.Ordinal).Should().Equal(
            "ActorId", "BreachId", "CheckCode", "CommandId", "FactId", "GateId", "GuidelineId", "MandateId", "ParameterId", "ProcessId", "QuestionId", "RoleId", "SubcourseId", "ViewpointId");

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Keeps_its_code_exactly(Type kind)
    {
        string[] codes = ["a", "F1-KO-1", "A-Z.a_z/0:9@x", new('x', 100)];

        codes.Select(code => $"{Make(kind, code)}").Should().Equal(codes);
        Make(kind, "abc").Should().Be(Make(kind, "abc")).And.NotBe(Make(kind, "ABC"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Refuses_every_other_form(Type kind)
    {
        string[] codes = ["", " ", "a b", " a", "a\n", "a\0", "æble", "а", "ａ", "a,b", "a#b", "a\u200Bb", "😀", new('x', 101)];

        foreach (var code in codes)
        {
            FluentActions.Invoking(() => Make(kind, code)).Should().Throw<TargetInvocationException>().WithInnerException<ArgumentException>()
                .WithMessage("The * has 1 to 100 characters of A-Z a-z 0-9 - . _ / : @. Give one of that form.*", "'{0}' has another form", code);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Is_not_made_of_null(Type kind) =>
        FluentActions.Invoking(() => Make(kind, null)).Should().Throw<TargetInvocationException>().WithInnerException<ArgumentNullException>();

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Identifies_nothing_as_default(Type kind)
    {
        var nothing = Activator.CreateInstance(kind)!;

        $"{nothing}".Should().BeEmpty();
        ((IIdentifier)nothing).Code.Should().BeNull();
    }

    [Fact]
    public void Is_refused_as_default_where_it_enters()
    {
        FluentActions.Invoking(() => new CheckAddress(default, "F1-R1")).Should().Throw<ArgumentException>()
            .WithMessage("default(GateId) identifies nothing. Give one made with its constructor.*");
        FluentActions.Invoking(() => new CheckAddress("idea-exit", default)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Actor(default)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Actor("a", default(RoleId))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Viewpoint(default, Party.Citizens, "x")).Should().Throw<ArgumentException>();
    }

    private static object Make(Type kind, string? code) => Activator.CreateInstance(kind, code)!;
}
