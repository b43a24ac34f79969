namespace Fremfaerd.Model.Facts;

/// <summary>A fact taken to be clarified while a plan is made.</summary>
internal sealed record FactAssumption(int Place, FactValue Value, FactAssumption? Next);
