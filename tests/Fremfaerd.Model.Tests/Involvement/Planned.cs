using Fremfaerd.Model.Tests.Facts;

namespace Fremfaerd.Model.Tests.Involvement;

/// <summary>The planned involvement of the standard definition under some facts.</summary>
internal static class Planned
{
    internal static IEnumerable<PlannedInvolvement> All(FactReading reading) =>
        Enum.GetValues<Phase>().SelectMany(phase => For(phase, reading));

    internal static PlannedInvolvement Row(Phase phase, Party party, string facts) =>
        For(phase, Facts(facts)).Single(row => row.Party == party);

    /// <summary>What is planned where nobody has changed the plan.</summary>
    internal static ValueList<PlannedInvolvement> For(Phase phase, FactReading reading) =>
        StandardDefinition.Current.PlanFor(reading, new PlanReading([], phase, reading.At));

    /// <summary>Reads <c>isDigital !usesAi decisionLevel=area</c>: yes, no, a choice.</summary>
    internal static FactReading Facts(string facts) => Reading.Standardly([.. facts
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(fact => fact.Split('=') switch
        {
            [var name, var choice] => (name, FactValue.Of(choice)),
            [['!', .. var name]] => (name, FactValue.No),
            var name => (name[0], (FactValue?)FactValue.Yes),
        })]);
}
