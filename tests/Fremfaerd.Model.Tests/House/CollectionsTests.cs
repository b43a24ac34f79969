using System.Collections;
using System.Reflection;
using Xunit.Abstractions;

namespace Fremfaerd.Model.Tests.House;

public class Collections_passed_in_or_handed_out(ITestOutputHelper output)
{
    [Fact]
    public void Are_of_types_that_cannot_be_changed()
    {
        Type[] open = [typeof(List<>), typeof(IList<>), typeof(ICollection<>), typeof(Dictionary<,>), typeof(IDictionary<,>), typeof(HashSet<>), typeof(Span<>), typeof(Memory<>)];
        var shown =
            from type in PublicApi.TypesOf(Rooms.Model)
            from method in type.GetMethods().Where(method => method.DeclaringType == type)
            let listed = method.GetParameters().Where(parameter => !parameter.IsDefined(typeof(ParamArrayAttribute)))
            from used in (Type[])[method.ReturnType, .. listed.Select(parameter => parameter.ParameterType)]
            where used.IsArray || (used.IsGenericType && open.Contains(used.GetGenericTypeDefinition()))
            select $"{type.Name}.{method.Name}: {used.Name}";

        shown.Should().BeEmpty();
    }

    /// <summary>C# 12 knows no list of arguments but an array, and is what a program for .NET 8 is written in by default.</summary>
    [Fact]
    public void Listed_one_by_one_can_be_so_in_every_language_version()
    {
        var doors = PublicApi.TypesOf(Rooms.Model)
            .SelectMany(type => (System.Reflection.MethodBase[])[.. type.GetConstructors(), .. type.GetMethods()])
            .Where(door => door.GetParameters() is [.., var last] && last.IsDefined(typeof(ParamArrayAttribute)) | last.IsDefined(typeof(System.Runtime.CompilerServices.ParamCollectionAttribute)))
            .ToLookup(door => door.GetParameters()[^1].ParameterType.IsArray, door => $"{door.DeclaringType!.Name}.{door.Name}");

        doors[true].Should().BeEquivalentTo(doors[false]).And.HaveCount(3);
    }

    [Fact]
    public void Change_nothing_when_the_caller_changes_his_own()
    {
        RoleId[] roles = [StandardRoles.Employee];
        var actor = new Actor("a", roles);
        List<CheckCode> codes = ["F1-R1"];
        var list = ValueList.From(codes);
        CheckCode[] array = ["F1-R1"];
        var fromArray = ValueList.From(array);
        ValueList<CheckCode> fromSpan = ValueList.Create<CheckCode>(array);
        string[] choices = ["workplace"];
        var condition = Condition.Is(StandardFacts.DecisionLevel, choices);
        List<TextValue> words = ["en"];
        var text = TextValue.List(words);
        (string, TextValue)[] values = [("n", 1)];
        var explanation = new LocalizedText("{n}", "{n}").With(values);
        var before = Any.Course().Process;
        List<ProcessEvent> events = [.. before.History];
        List<ProcessDefinition> definitions = [Any.Definition];
        var loaded = TechnologyProcess.From(definitions, events);

        (roles[0], choices[0], values[0]) = (StandardRoles.DecidingManager, "area", ("n", 2));
        array[0] = "F7-R1";
        codes.Clear();
        words.Add("to");
        events.Clear();
        definitions.Clear();

        actor.Roles.Should().Equal(StandardRoles.Employee);
        ((ValueList<CheckCode>[])[list, fromArray, fromSpan]).Should().AllSatisfy(taken => taken.Should().Equal("F1-R1"));
        condition.ToString().Should().Be("decisionLevel IS workplace");
        text.In(Language.Danish).Should().Be("en");
        explanation.Danish.Should().Be("1");
        loaded.History.Should().Equal(before.History);
    }

    [Fact]
    public void Cannot_be_changed_by_a_cast()
    {
        var found = new List<string>();
        Walk(new object[] { Rich(), StandardDefinition.All, Samples.For(typeof(ProcessSession))! }, "start", new HashSet<object>(ReferenceEqualityComparer.Instance), found);
        output.WriteLine($"{found.Count} collections handed out");

        found.Count.Should().BeGreaterThan(100);
    }

    private static Refused Rich()
    {
        var process = ((ProcessSession)Samples.For(typeof(ProcessSession))!).Process;
        return process.Decide(new AdvanceTo(Phase.Decision), Any.Stamp()).ThenRefused("gate.closed");
    }

    /// <summary>Goes through everything that can be read from an object, and tries to change each collection on the way.</summary>
    private static void Walk(object? thing, string path, HashSet<object> seen, List<string> found)
    {
        if (thing is null or string || thing.GetType() is { IsPrimitive: true } or { IsEnum: true } || !seen.Add(thing))
            return;
        if (thing is IEnumerable items)
        {
            if (path != "start")
                Refuses(thing, path);
            found.Add(path);
            foreach (var item in items)
                Walk(item, $"{path}[]", seen, found);
        }

        if (thing.GetType().Assembly != Rooms.Model)
            return;
        foreach (var property in thing.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
            Walk(property.GetValue(thing), $"{path}.{property.Name}", seen, found);
    }

    private static void Refuses(object collection, string path)
    {
        collection.Should().NotBeAssignableTo<Array>("{0} could be written to", path);
        if (collection is not IList list)
            return;
        Action[] changes = [() => list.Add(null), () => list.Clear(), () => list.Insert(0, null), () => list.RemoveAt(0), () => list[0] = null];
        changes.Should().AllSatisfy(change => change.Should().Throw<NotSupportedException>("{0} is for reading", path));
    }
}
