using Fremfaerd.Model.Reporting.Diagrams;

namespace Fremfaerd.Model.Reporting.Tests.Issues;

/// <summary>A planted bug that no test of the suite saw: what was typed as “#35;” must not be read as a sign by its number.</summary>
public class A_number_sign_in_Mermaid
{
    [Theory]
    [InlineData("#", "#35;")]
    [InlineData("a#b", "a#35;b")]
    [InlineData("#quot;", "#35;quot#59;")]
    public void Is_numbered_itself(string typed, string encoded) => MermaidText.Encoded(typed).Should().Be(encoded);
}
