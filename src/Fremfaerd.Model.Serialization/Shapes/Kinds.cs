namespace Fremfaerd.Model.Serialization.Shapes;

/// <summary>The kinds of value that are one token.</summary>
internal static class Kinds
{
    internal static readonly TextKind Text = new();

    internal static readonly YesNoKind YesNo = new();

    internal static readonly NumberKind Sequence = new(1, 9_007_199_254_740_991);

    internal static readonly SmallNumberKind Count = new(1, int.MaxValue);

    internal static readonly SmallNumberKind AnyCount = new(int.MinValue, int.MaxValue);

    internal static readonly DayKind Day = new();

    internal static readonly InstantKind Instant = new();

    internal static readonly MomentKind Moment = new();

    internal static readonly AmountKind Amount = new();
}
