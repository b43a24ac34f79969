using System.Collections.Frozen;

namespace Fremfaerd.Model.Parameters;

/// <summary>The parameters of a definition by id, built once, so that reading one allocates nothing.</summary>
internal sealed class ParameterIndex(IReadOnlyList<Parameter> parameters)
{
    private readonly FrozenDictionary<ParameterId, Parameter> _byId = parameters.ToFrozenDictionary(parameter => parameter.Id);

    /// <summary>The thresholds, in the order of the definition.</summary>
    internal ValueList<Parameter> Thresholds { get; } =
        ValueList.From(parameters.Where(parameter => parameter.Kind == ParameterKind.Threshold));

    internal Parameter this[ParameterId id] => _byId[id];

    internal bool TryFind(ParameterId id, out Parameter? parameter) => _byId.TryGetValue(id, out parameter);
}
