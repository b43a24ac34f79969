using Xunit.Abstractions;

namespace Fremfaerd.Model.Tests.House;

public class The_public_API(ITestOutputHelper output)
{
    /// <summary>Its diff is the review; it must be the same on every framework.</summary>
    [Fact]
    public void Reads_as_approved()
    {
        var text = PublicApi.Of(Rooms.Model);
        output.WriteLine($"{PublicApi.TypesOf(Rooms.Model).Count()} public types in {text.Count(sign => sign == '\n')} lines");

        Approved.Matches(text, "PublicApi");
    }

    /// <summary>A project for net8.0 is compiled as C# 12 unless it says otherwise, and that has no params of spans.</summary>
    [Fact]
    public void Asks_no_caller_for_a_newer_language_than_its_oldest_framework_has()
    {
        var newer =
            from type in PublicApi.TypesOf(Rooms.Model)
            from method in (System.Reflection.MethodBase[])[.. type.GetConstructors(), .. type.GetMethods()]
            where method.GetParameters().Any(parameter => parameter.GetCustomAttributesData().Any(mark => mark.AttributeType.Name == "ParamCollectionAttribute"))
            select $"{type.Name}.{method.Name}";

        newer.Should().BeEmpty();
    }
}
