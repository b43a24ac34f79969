namespace Fremfaerd.Model.Serialization.Tests.Issues;

/// <summary>Options that are null were once taken, and failed later and elsewhere.</summary>
public class An_option_that_is_null
{
    [Fact]
    public void Is_refused_where_it_is_given()
    {
        Action[] given =
        [
            () => _ = new FremfaerdJsonOptions { Definitions = null! },
            () => _ = new FremfaerdJsonOptions { CustomRequirements = null! },
            () => _ = new FremfaerdJsonOptions { Limits = null! },
            () => _ = new FremfaerdJsonOptions { Languages = null! },
            () => _ = new FremfaerdJsonOptions() with { Limits = null! },
        ];
        foreach (var giving in given)
            giving.Should().Throw<ArgumentNullException>();
    }
}
