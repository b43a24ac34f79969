namespace Fremfaerd.Model.Readiness;

/// <summary>A contract that was signed.</summary>
/// <param name="Supplier">With whom.</param>
/// <param name="Value">Its value over the whole term with options, where it is told.</param>
/// <param name="Reference">Where the contract is found.</param>
public sealed record SignedContract(string Supplier, Money? Value, string Reference)
{
    /// <summary>With whom.</summary>
    public string Supplier { get; } = Supplier.NotNull();

    /// <summary>Where the contract is found.</summary>
    public string Reference { get; } = Reference.NotNull();
}
