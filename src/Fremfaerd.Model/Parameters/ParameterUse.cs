namespace Fremfaerd.Model.Parameters;

/// <summary>A parameter that something was judged by: for which day it was read, and what it was then.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="On">The Danish day that selected the value.</param>
/// <param name="Value">The value, or null where none is known for that day.</param>
public sealed record ParameterUse(ParameterId Parameter, DateOnly On, DatedValue? Value)
{
    /// <summary>The parameter.</summary>
    public ParameterId Parameter { get; } = Parameter.Given();

    /// <summary>The Danish day that selected the value.</summary>
    public DateOnly On { get; } = On.Given();

    /// <summary>The value, or null where none is known for that day.</summary>
    public DatedValue? Value { get; } = Value;
}
