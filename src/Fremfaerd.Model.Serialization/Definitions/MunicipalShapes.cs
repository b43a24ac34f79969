using Fremfaerd.Model.Serialization.Records;

namespace Fremfaerd.Model.Serialization.Definitions;

/// <summary>Whom to involve, and the municipality's committees.</summary>
internal static class MunicipalShapes
{
    internal static readonly Shape<InvolvementAdjustment> Adjustment = new ShapeBuilder<InvolvementAdjustment>("involvementAdjustment")
        .Has("when", ConditionKind.Instance, adjustment => adjustment.When, out var when)
        .Has("level", Codes.Level, adjustment => adjustment.Level, out var movedTo)
        .Flag("movesFloor", adjustment => adjustment.MovesFloor, out var movesFloor)
        .Made(read => new(when.In(read), movedTo.In(read), movesFloor.In(read)));

    internal static readonly Shape<InvolvementDefault> Involvement = new ShapeBuilder<InvolvementDefault>("involvementDefault")
        .Has("phase", Codes.Phase, row => row.Phase, out var phase)
        .Has("party", Codes.Party, row => row.Party, out var party)
        .May("level", Codes.Level, row => row.Level, out var level)
        .May("floor", Codes.Level, row => row.Floor, out var floor)
        .Some("adjustments", Adjustment, row => row.Adjustments, out var adjustments)
        .Has("rationale", TextShapes.Localized, row => row.Rationale, out var rationale)
        .Has("source", Kinds.Text, row => row.Source, out var source)
        .Made(read => new()
        {
            Phase = phase.In(read),
            Party = party.In(read),
            Level = level.In(read),
            Floor = floor.In(read),
            Adjustments = adjustments.In(read),
            Rationale = rationale.In(read),
            Source = source.In(read),
        });

    internal static readonly Shape<MunicipalCommittee> Committee = new ShapeBuilder<MunicipalCommittee>("municipalCommittee")
        .Has("id", Ids.Code, committee => committee.Id, out var id)
        .Has("kind", Codes.CommitteeKind, committee => committee.Kind, out var kind)
        .Has("name", Kinds.Text, committee => committee.Name, out var name)
        .May("parent", Ids.Code, committee => committee.Parent, out var parent)
        .Some("units", Ids.Code, committee => committee.Units, out var units)
        .Made(read => new(id.In(read), kind.In(read), name.In(read), parent.In(read)) { Units = units.In(read) });
}
