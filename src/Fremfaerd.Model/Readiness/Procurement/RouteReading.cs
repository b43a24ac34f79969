namespace Fremfaerd.Model.Readiness;

/// <summary>The route that stands, with the threshold of the day that selects it and the value as it reads now.</summary>
internal readonly record struct RouteReading(
    Recorded<ChosenRoute> Route, Parameter Parameter, DateOnly On, DatedValue? Dated, Money? Value);
