using Xunit.Abstractions;

namespace Fremfaerd.Model.Tests.House;

public class Default_and_undefined_values_in_a_definition(ITestOutputHelper output)
{
    [Fact]
    public void Are_tried_in_parts_that_build_when_they_are_whole()
    {
        foreach (var (name, part) in DefinitionParts.Valid)
            FluentActions.Invoking(() => ProcessDefinition.Build(DefinitionParts.DraftWith(part))).Should().NotThrow(name);
    }

    [Fact]
    public void Are_refused_when_it_is_built()
    {
        var spoilt = DefinitionParts.Spoilt.ToList();
        output.WriteLine($"{spoilt.Count} spoilt parts at {spoilt.DistinctBy(one => one.Name).Count()} members");

        spoilt.Count.Should().BeGreaterThan(30);
        foreach (var (name, part) in spoilt)
            FluentActions.Invoking(() => ProcessDefinition.Build(DefinitionParts.DraftWith(part))).Should().Throw<DefinitionException>(name);
    }
}
