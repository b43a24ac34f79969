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
}
