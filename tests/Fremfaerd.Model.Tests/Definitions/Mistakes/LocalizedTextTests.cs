namespace Fremfaerd.Model.Tests.Definitions;

public class A_text_that_is_not_whole_in_both_languages
{
    [Theory]
    [InlineData(null, "Question", "danish")]
    [InlineData("", "Question", "danish")]
    [InlineData(" ", "Question", "danish")]
    [InlineData("Spørgsmål", null, "english")]
    [InlineData("Spørgsmål", "", "english")]
    [InlineData("Spørgsmål", "\n", "english")]
    public void Is_refused_where_a_language_is_missing(string? danish, string? english, string parameter) =>
        FluentActions.Invoking(() => new LocalizedText(danish!, english!))
            .Should().Throw<ArgumentException>().WithParameterName(parameter);

    [Theory]
    [InlineData("Den {date}", "On {day}", "Danish has the placeholders [date], English has [day]. Use the same ones in both.*")]
    [InlineData("Den {date}", "On the day", "Danish has the placeholders [date], English has []. Use the same ones in both.*")]
    [InlineData("På dagen", "On {day}", "Danish has the placeholders [], English has [day]. Use the same ones in both.*")]
    [InlineData("Den {date}", "On {Date}", "Danish has the placeholders [date], English has [Date]. Use the same ones in both.*")]
    [InlineData("{a} og {b}", "{a} and {c}", "Danish has the placeholders [a, b], English has [a, c]. Use the same ones in both.*")]
    public void Is_refused_where_the_placeholders_differ(string danish, string english, string message) =>
        FluentActions.Invoking(() => new LocalizedText(danish, english))
            .Should().Throw<ArgumentException>().WithParameterName(nameof(english)).WithMessage(message);

    [Theory]
    [InlineData("{a} før {b}", "{b} after {a}")]
    [InlineData("{a} og igen {a}", "{a} once")]
    public void Is_accepted_where_the_same_placeholders_stand_otherwise(string danish, string english) =>
        new LocalizedText(danish, english).Placeholders[0].Should().Be("a");
}
