namespace Fremfaerd.Model.Readiness;

/// <summary>Whether a plan takes it that a decision is to be taken from here, which must then have been heard before.</summary>
internal enum DecisionToCome
{
    None = 1,
    Any = 2,
    ChangesWork = 3,
}
