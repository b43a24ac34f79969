using System.Reflection;
using System.Runtime.CompilerServices;
using Xunit.Abstractions;

namespace Fremfaerd.Model.Tests.House;

/// <summary>Only events make state: nobody outside can build it, copy it with a change, or change it in place.</summary>
public class State_cannot_be_made_or_changed_from_outside(ITestOutputHelper output)
{
    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] State =
    [
        typeof(TechnologyProcess), typeof(ProcessSession), typeof(ProcessDefinition), typeof(GateReport), typeof(CheckResult),
        typeof(EvidenceView), typeof(Recorded<>), typeof(HistoryException), typeof(DefinitionException),
    ];

    /// <summary>Filled once, on first reading, with what follows from the rest of the object.</summary>
    private static readonly string[] LazyFields = ["CheckResult._trace", "CommandIndex._table", "GateReport._catchUp", "GateReport._plan", "GateReport._questions", "SessionCell._state"];

    private static IReadOnlyList<Type> Types => [.. PublicApi.TypesOf(Rooms.Model)];

    [Fact]
    public void State_has_no_public_constructor_no_init_and_no_with()
    {
        foreach (var type in State)
        {
            type.GetConstructors().Should().BeEmpty("{0} is built by the library alone", type);
            type.GetProperties().Where(property => property.SetMethod?.IsPublic == true && property.DeclaringType!.Assembly == Rooms.Model)
                .Should().BeEmpty("{0} is changed by nobody", type);
            type.GetMethod("<Clone>$").Should().BeNull("{0} is no record", type);
        }
    }

    [Fact]
    public void Every_other_class_that_cannot_be_constructed_is_listed_or_closed() => Types
        .Where(type => type is { IsClass: true, IsAbstract: false } && type.GetConstructors().Length == 0)
        .Should().BeEquivalentTo([.. State, typeof(InvolvementOverview), typeof(InvolvementStatistics), typeof(MeetingPlan), typeof(CommitteeTree), typeof(FactValue), typeof(Forum), typeof(RightForum), typeof(SkipGround), typeof(CalendarPeriod), typeof(RaisedBreach), typeof(Explanation), typeof(TextValue), typeof(ValueList<>)]);

    [Fact]
    public void Values_made_by_factories_alone_cannot_be_changed_by_a_copy() =>
        ((Type[])[typeof(FactValue), typeof(Forum), typeof(RightForum), typeof(CalendarPeriod), typeof(RaisedBreach), typeof(Explanation), typeof(TextValue), typeof(Moment)])
            .SelectMany(type => type.GetProperties()).Where(property => property.SetMethod?.IsPublic == true).Should().BeEmpty();

    [Fact]
    public void No_property_has_a_public_setter() => Types
        .SelectMany(type => type.GetProperties(Everything))
        .Where(property => property.SetMethod is { IsPrivate: false, IsAssembly: false } setter && !PublicApi.IsInit(setter))
        .Select(Name).Should().BeEmpty();

    [Fact]
    public void No_field_of_any_type_can_change()
    {
        var fields = Rooms.Model.GetTypes()
            .Where(type => Rooms.RoomOf(type) is not null && !type.IsDefined(typeof(CompilerGeneratedAttribute)))
            .SelectMany(type => type.GetFields(Everything))
            .Where(field => field is { IsLiteral: false, IsInitOnly: false } && !IsNumberOfEnum(field))
            .Select(Name).ToList();
        output.WriteLine($"{Types.Count} public types; fields filled later: {string.Join(", ", fields)}");

        fields.Where(name => !name.Contains('<', StringComparison.Ordinal)).Should().BeEquivalentTo(LazyFields);
    }

    [Fact]
    public void No_public_type_shows_a_field_or_an_event()
    {
        Types.Where(type => !type.IsEnum).SelectMany(type => type.GetFields(Everything)).Where(field => !field.IsPrivate && !field.IsAssembly)
            .Select(Name).Should().BeEmpty();
        Types.SelectMany(type => type.GetEvents(Everything)).Select(Name).Should().BeEmpty();
    }

    [Fact]
    public void Every_public_type_is_closed() => Types.Where(type => !IsClosed(type)).Should().BeEmpty();

    [Fact]
    public void No_assembly_but_its_own_tests_is_a_friend() => Rooms.Model.GetCustomAttributes<InternalsVisibleToAttribute>()
        .Select(friend => friend.AssemblyName).Should().BeEquivalentTo(typeof(Rooms).Assembly.GetName().Name);

    /// <summary>A private constructor does not close a record family: its copy constructor stays open. An internal abstract member does.</summary>
    private static bool IsClosed(Type type) =>
        type.IsSealed || type.IsEnum || type.IsValueType
        || (type.IsAbstract && !type.IsInterface && type.GetMethods(Everything).Any(method => method is { IsAbstract: true, IsAssembly: true }));

    private static bool IsNumberOfEnum(FieldInfo field) => field.DeclaringType!.IsEnum;

    private static string Name(MemberInfo member) => $"{member.DeclaringType!.Name}.{member.Name}";
}
