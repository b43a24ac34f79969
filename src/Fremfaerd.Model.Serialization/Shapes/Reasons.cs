namespace Fremfaerd.Model.Serialization.Shapes;

/// <summary>A value that the model's own constructors refuse is refused with their reason.</summary>
internal static class Reasons
{
    internal static ReadingFault Fault(in JsonInput input, long at, ArgumentException refused)
    {
        var sentence = refused.Message.Split(" (Parameter", 2)[0].ReplaceLineEndings(" ");
        return new ReadingFault(JsonFaults.Value, at, JsonFaults.Value.Text.With(("reason", Echo.Sentence(sentence))), refused);
    }
}
