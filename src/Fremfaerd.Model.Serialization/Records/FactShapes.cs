namespace Fremfaerd.Model.Serialization.Records;

/// <summary>Facts and amounts.</summary>
internal static class FactShapes
{
    internal static readonly Shape<Money> Money = new ShapeBuilder<Money>("money")
        .Has("amount", Kinds.Amount, money => money.Amount, out var amount)
        .Has("currency", Kinds.Text, money => money.Currency, out var currency)
        .Has("vat", Codes.VatBasis, money => money.Vat, out var vat)
        .Made(read => new(amount.In(read), currency.In(read), vat.In(read)));

    internal static readonly Shape<FactValue> Value = new ShapeBuilder<FactValue>("factValue")
        .May("yesNo", Kinds.YesNo, value => value.YesNo, out var yesNo)
        .May("choice", Ids.Code, value => value.Choice, out var choice)
        .May("amount", Money, value => value.Amount, out var worth)
        .OneOf("yesNo", "choice", "amount")
        .Made(read => yesNo.In(read) is { } yes ? yes : choice.In(read) is { } code ? FactValue.Of(code) : FactValue.Of(worth.In(read)!));
}
