using System.Text;
using Fremfaerd.Model.Serialization.Tests.Golden;

namespace Fremfaerd.Model.Serialization.Tests.Hostile;

/// <summary>What just fits is read, and one more is not: a limit that is one off is met on an ordinary day.</summary>
public class Just_within_what_is_taken
{
    private static readonly string Event = GoldenFiles.Event("course.resumed");

    [Theory]
    [InlineData("bytes")]
    [InlineData("text")]
    [InlineData("stream")]
    public void Is_a_document_of_as_many_bytes_as_the_limit(string way)
    {
        var utf8 = Encoding.UTF8.GetBytes(Event);

        Taken(new(Bytes: utf8.Length)).Should().Be("loaded");
        Taken(new(Bytes: utf8.Length - 1)).Should().Be("json.too-large $ 1");

        string Taken(JsonLimits limits)
        {
            var events = new FremfaerdJson(new() { Limits = limits }).Events;
            if (way != "stream")
                return (way == "bytes" ? events.Refusal(utf8.AsSpan()) : events.Refusal(Event)).Told();
            try
            {
                events.Read(new MemoryStream(utf8));
                return "loaded";
            }
            catch (FremfaerdJsonException no)
            {
                return no.Told();
            }
        }
    }

    /// <summary>Escaped, a letter takes six bytes; it is still one letter.</summary>
    [Theory]
    [InlineData("x")]
    [InlineData("\\u0078")]
    [InlineData("å")]
    [InlineData("\\u00e5")]
    public void Is_a_text_of_as_many_letters_as_the_limit(string letter)
    {
        var json = new FremfaerdJson(new() { Limits = new(TextLength: 200) });
        string Long(int letters) => GoldenFiles.Event("question.answered").With("$.data.text", $"\"{Times(letter, letters)}\"");

        ((QuestionAnswered)json.Events.Read(Long(200))).Text.Should().HaveLength(200);
        json.Events.Refusal(Long(201)).Told().Should().Be("json.text-too-long $.data.text 18");
    }

    [Theory]
    [InlineData("a")]
    [InlineData("\\u0061")]
    public void Is_an_id_of_a_hundred_letters(string letter)
    {
        string Named(int letters) => Event.With("$.stamp.by.actor", $"\"{Times(letter, letters)}\"");

        GoldenFiles.Compact.Events.Read(Named(100)).Stamp.By.Actor.Value.Should().Be(new string('a', 100));
        GoldenFiles.Compact.Events.Refusal(Named(101)).Told().Should().Be("json.id $.stamp.by.actor 6");
    }

    /// <summary>No amount is written with more than thirty characters; another writer may escape each of them.</summary>
    [Theory]
    [InlineData("7.9228162514264337593543950335")]
    [InlineData("0.1234567890123456789012345678")]
    public void Is_an_amount_of_thirty_characters(string amount)
    {
        foreach (var spelled in new[] { amount, string.Concat(amount.Select(digit => $"\\u{(int)digit:x4}")) })
        {
            var read = (ContractSigned)GoldenFiles.Compact.Events.Read(GoldenFiles.Event("contract.signed").With("$.data.value.amount", $"\"{spelled}\""));
            read.What.Value!.Amount.ToString(System.Globalization.CultureInfo.InvariantCulture).Should().Be(amount);
        }
    }

    /// <summary>Of whatever length, whether or not a known name is as long.</summary>
    [Fact]
    public void Is_a_type_of_a_newer_version_with_a_name_of_up_to_a_hundred_letters()
    {
        string Typed(int letters) => Event.Replace("course.resumed", new string('x', letters), StringComparison.Ordinal);

        for (var letters = 1; letters <= 100; letters++)
            GoldenFiles.Compact.Events.Read(Typed(letters)).Type.Should().HaveLength(letters);
        GoldenFiles.Compact.Events.Refusal(Typed(101)).Told().Should().Be("json.event-type $.type 3");
    }

    [Fact]
    public void Is_a_member_of_a_newer_version_with_a_name_of_a_hundred_letters()
    {
        string Named(int letters) => Event.Replace("\"data\"", $"\"{new string('x', letters)}\":1,\"data\"", StringComparison.Ordinal);

        GoldenFiles.Compact.Events.Read(Named(100)).Should().BeOfType<UnrecognizedEvent>();
        GoldenFiles.Compact.Events.Refusal(Named(101))!.Code.Should().Be("json.unknown-member");
    }

    [Fact]
    public void Is_the_largest_sequence_also_for_the_writer()
    {
        var happened = new CourseResumed(9_007_199_254_740_991, Any.Stamp());

        GoldenFiles.Compact.Events.Read(GoldenFiles.Compact.Events.Write(happened)).Should().Be(happened);
    }

    [Theory]
    [InlineData("2026-03-02T09:30:00.5+01:00", 500)]
    [InlineData("2026-03-02T09:30:00.25Z", 250)]
    public void Is_an_instant_with_one_decimal(string instant, int milliseconds) =>
        GoldenFiles.Compact.Events.Read(Event.With("$.stamp.recordedAt", $"\"{instant}\"")).Stamp.RecordedAt.Millisecond.Should().Be(milliseconds);

    /// <summary>A number that the model does not bound may be nought or less, but not less than nought by its sign alone.</summary>
    [Theory]
    [InlineData("0", "loaded")]
    [InlineData("-1", "loaded")]
    [InlineData("-2147483648", "loaded")]
    [InlineData("-0", "json.type $.data.visit 19")]
    [InlineData("-2147483649", "json.type $.data.visit 19")]
    public void Is_a_number_below_one_where_none_is_least(string visit, string told) =>
        GoldenFiles.Compact.Events.Refusal(GoldenFiles.Event("gate.passed").With("$.data.visit", visit)).Told().Should().Be(told);

    private static string Times(string part, int count) => string.Concat(Enumerable.Repeat(part, count));
}
