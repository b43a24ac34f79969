using System.Text;

namespace Fremfaerd.Model.Serialization.Tests.Issues;

/// <summary>The path in a message once repeated every name above the fault, as long as it was: names typed by anybody went into logs.</summary>
public class A_message_about_a_strangers_document
{
    private const string Name = "Hanne Jensen er syg";

    [Theory]
    [InlineData(1)]
    [InlineData(30)]
    public void Repeats_none_of_its_names(int levels)
    {
        var nested = Repeated($"{{\"{Name}\":", levels);

        var no = FremfaerdJson.Default.Processes.Refusal($"{nested}!")!;

        foreach (var told in new[] { no.Message, no.Why.Danish, no.Why.English, no.Path! })
            told.Should().NotContain("Hanne").And.NotContain("Jensen");
        no.Path.Should().StartWith("$['?']");
        no.Message.Length.Should().BeLessThan(300);
    }

    /// <summary>Names of letters and digits are shown, so that a path can be followed, but no more than fits a line.</summary>
    [Fact]
    public void Is_short_whatever_it_is_about()
    {
        var no = FremfaerdJson.Default.Processes.Refusal($"{Repeated($"{{\"{new string('x', 1_000)}\":", 30)}!")!;

        no.Path!.Length.Should().BeLessThan(150);
        no.Message.Length.Should().BeLessThan(300);
    }

    private static string Repeated(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();
}
