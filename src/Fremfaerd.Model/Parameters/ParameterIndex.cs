namespace Fremfaerd.Model.Parameters;

/// <summary>The parameters of a definition by id, built once, so that reading one allocates nothing.</summary>
internal sealed class ParameterIndex(IReadOnlyList<Parameter> parameters)
{
    private readonly ById<ParameterId, Parameter> _byId = new(parameters.Select(parameter => parameter.Id), place => parameters[place]);

    /// <summary>The thresholds, in the order of the definition.</summary>
    internal ValueList<Parameter> Thresholds { get; } =
        ValueList.From(parameters.Where(parameter => parameter.Kind == ParameterKind.Threshold));

    internal Parameter this[ParameterId id] => _byId[id];

    internal bool TryFind(ParameterId id, out Parameter? parameter) => _byId.TryFind(id, out parameter);
}
