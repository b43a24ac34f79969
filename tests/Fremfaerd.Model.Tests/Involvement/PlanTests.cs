using Fremfaerd.Model.Tests.Facts;

namespace Fremfaerd.Model.Tests.Involvement;

public class The_plan_of_involvement
{
    private static readonly ValueList<InvolvementDefault> Rows = StandardDefinition.Current.Content.Involvement;

    [Fact]
    public void Is_the_defaults_while_nothing_is_clarified() =>
        Planned.All(Reading.Standardly()).Should().Equal(
            Rows.Select(row => new PlannedInvolvement(row.Party, row.Level, row.Floor, row)));

    [Fact]
    public void Moves_a_level_by_no_fact_its_conditions_do_not_read()
    {
        foreach (var (index, value) in SingleValues())
        {
            var reading = Reading.Standardly((index, value));
            foreach (var (row, planned) in Rows.Zip(Planned.All(reading)))
            {
                if (Asked(row).All(fact => Equals(reading.ValueOf(fact), Reading.Standardly().ValueOf(fact))))
                    (planned.Level, planned.Floor).Should().Be((row.Level, row.Floor), "{0} is {1} in {2} {3}", index, value, row.Phase, row.Party);
            }
        }
    }

    [Fact]
    public void Never_has_a_floor_above_the_level_whatever_the_facts_say()
    {
        foreach (var row in Rows.Where(row => row.Adjustments.Count > 0))
        {
            foreach (var reading in EveryReadingOf(Asked(row)))
            {
                var planned = Planned.For(row.Phase, reading).Single(planned => planned.Party == row.Party);
                (planned.Floor <= planned.Level).Should().BeTrue("{0} {1} has {2} above {3}", row.Phase, row.Party, planned.Floor, planned.Level);
                (planned.Floor >= row.Floor).Should().BeTrue("a floor only rises");
            }
        }
    }

    [Fact]
    public void Gives_management_no_level_since_it_decides()
    {
        var reading = Reading.Standardly([.. YesNoFacts().Select(fact => (fact, (FactValue?)FactValue.Yes))]);

        Planned.All(reading).Where(row => row.Level is null).Select(row => row.Party).Should().Equal(Enumerable.Repeat(Party.Management, 7));
        Planned.All(reading).Where(row => row.Floor is null).Should().HaveCount(7);
    }

    [Fact]
    public void Lifts_a_level_that_lies_below_a_raised_floor()
    {
        var row = Rows[1] with
        {
            Level = InvolvementLevel.Information,
            Adjustments = [new(Condition.Always, InvolvementLevel.Medbestemmelse, MovesFloor: true), new(Condition.Always, InvolvementLevel.Information, MovesFloor: true)],
        };

        PlannedInvolvement.Of(row, Reading.Standardly()).Should().Be(new PlannedInvolvement(
            row.Party, InvolvementLevel.Medbestemmelse, InvolvementLevel.Medbestemmelse, row));
    }

    private static FactId[] Asked(InvolvementDefault row) =>
        [.. row.Adjustments.SelectMany(adjustment => adjustment.When.Facts).Distinct()];

    private static IEnumerable<string> YesNoFacts() => StandardDefinition.Current.Content.Facts
        .Where(fact => fact.Kind == FactKind.YesNo && !fact.IsReadFromDecisions).Select(fact => $"{fact.Id}");

    private static IEnumerable<(string Fact, FactValue Value)> SingleValues() =>
        from fact in StandardDefinition.Current.Content.Facts
        where !fact.IsReadFromDecisions
        from value in fact.PossibleValues
        select ($"{fact.Id}", value);

    private static IEnumerable<FactReading> EveryReadingOf(FactId[] facts)
    {
        IEnumerable<(string, FactValue?)[]> all = [[]];
        foreach (var id in facts)
        {
            FactValue?[] values = [null, .. StandardDefinition.Current.Content.Facts.Single(fact => fact.Id == id).PossibleValues];
            all = [.. all.SelectMany(_ => values, (known, value) => ((string, FactValue?)[])[.. known, ($"{id}", value)])];
        }

        return all.Select(known => Reading.Standardly(known));
    }
}
