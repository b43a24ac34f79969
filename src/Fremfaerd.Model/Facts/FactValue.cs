namespace Fremfaerd.Model.Facts;

/// <summary>What a fact is clarified to: yes or no, a choice, or an amount.</summary>
public sealed record FactValue
{
    private FactValue(FactKind kind, bool? yesNo = null, string? choice = null, Money? amount = null) =>
        (Kind, YesNo, Choice, Amount) = (kind, yesNo, choice, amount);

    /// <summary>Yes.</summary>
    public static FactValue Yes { get; } = new(FactKind.YesNo, yesNo: true);

    /// <summary>No.</summary>
    public static FactValue No { get; } = new(FactKind.YesNo, yesNo: false);

    /// <summary>Which of the three it is.</summary>
    public FactKind Kind { get; }

    /// <summary>The yes or no, or null for other kinds.</summary>
    public bool? YesNo { get; }

    /// <summary>The code of the choice, or null for other kinds.</summary>
    public string? Choice { get; }

    /// <summary>The amount, or null for other kinds.</summary>
    public Money? Amount { get; }

    /// <summary>A choice by its code.</summary>
    /// <param name="code">The code, as the definition lists it.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException">The code has not the form of a code.</exception>
    public static FactValue Of(string code) => new(FactKind.Choice, choice: Identifier.Checked(code, "choice"));

    /// <summary>A sum of money.</summary>
    /// <param name="amount">The sum.</param>
    /// <returns>The value.</returns>
    public static FactValue Of(Money amount) => new(FactKind.Amount, amount: amount.NotNull());

    /// <summary>Yes or no.</summary>
    /// <param name="yes">True for yes.</param>
    public static implicit operator FactValue(bool yes) => yes ? Yes : No;

    /// <summary>A sum of money.</summary>
    /// <param name="amount">The sum.</param>
    public static implicit operator FactValue(Money amount) => Of(amount);

    /// <summary>The value in words, where the fact it belongs to is not known or does not fit.</summary>
    internal TextValue InWords => this switch
    {
        { YesNo: { } yes } => (yes ? Truth.Yes : Truth.No).Name,
        { Amount: { } amount } => amount.InWords,
        _ => Choice!,
    };

    /// <summary>The value as a code, independent of language.</summary>
    /// <returns><c>yes</c>, <c>no</c>, the choice's code or the amount.</returns>
    public override string ToString() => Kind switch
    {
        FactKind.YesNo => Terms.Code(YesNo == true ? Truth.Yes : Truth.No),
        FactKind.Choice => Choice!,
        _ => Amount!.ToString(),
    };
}
