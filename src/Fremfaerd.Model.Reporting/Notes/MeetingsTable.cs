using Fremfaerd.Model.Reporting.Documents;

namespace Fremfaerd.Model.Reporting.Notes;

/// <summary>Meetings on record: with whom, when, on what, and where the minutes are.</summary>
internal static class MeetingsTable
{
    private static readonly LocalizedText With = new("Hvem", "Who");

    private static readonly LocalizedText When = new("Hvornår", "When");

    private static readonly LocalizedText Level = new("Niveau", "Level");

    private static readonly LocalizedText About = new("Emne", "Subject");

    private static readonly LocalizedText Papers = new("Materiale og referat", "Material and minutes");

    private static readonly LocalizedText Sent = new("Materiale sendt {moment}.", "Material sent {moment}.");

    private static readonly LocalizedText Minutes = new("Referat: ", "Minutes: ");

    private static readonly LocalizedText NoRemarks = new("Ingen bemærkninger.", "No remarks.");

    private static readonly LocalizedText Present = new("Deltagende roller: {roles}.", "Roles present: {roles}.");

    private static readonly LocalizedText Secret = new("Fortrolig til og med {day}: ", "Confidential until {day}: ");

    private static readonly LocalizedText After = new(", efter beslutningen", ", after the decision");

    private static readonly LocalizedText Event = new("Hændelse ", "Event ");

    internal static IEnumerable<Block> Of(Pen pen, LocalizedText caption, IReadOnlyList<Recorded<HeldInvolvement>> meetings, Moment? decision = null)
    {
        if (meetings.Count > 0)
            yield return new Table(pen.Say(caption), [pen.Say(With), pen.Say(When), pen.Say(Level), pen.Say(About), pen.Say(Papers)], [.. meetings.Select(held => Row(pen, held, decision))]);
    }

    private static Cell[] Row(Pen pen, Recorded<HeldInvolvement> held, Moment? decision) =>
    [
        pen.Forum(held.Value.Forum), Day(pen, held, decision), pen.Say(held.Value.Level.Name), pen.Words.Typed(held.Value.Subject),
        Line.Join("\n", Notes(pen, held)),
    ];

    private static Line Day(Pen pen, Recorded<HeldInvolvement> held, Moment? decision) =>
        decision is { } taken && taken.ComparedTo(held.Happened) == MomentOrder.Before ? pen.Words.When(held.Happened) + pen.Say(After) : pen.Words.When(held.Happened);

    private static IEnumerable<Line> Notes(Pen pen, Recorded<HeldInvolvement> held)
    {
        var what = held.Value;
        if (what.MaterialSent is { } sent)
            yield return pen.Say(Sent.With(("moment", sent)));
        if (what.Minutes is { } minutes)
            yield return pen.Say(Minutes) + pen.Words.Typed(minutes);
        if (what.RolesPresent.Count > 0)
            yield return pen.Say(Present.With(("roles", TextValue.List(what.RolesPresent.Select(role => (TextValue)pen.Definition.Role(role).Name)))));
        if (what.NoRemarks)
            yield return pen.Say(NoRemarks);
        if (what.Confidentiality is { } secret)
            yield return pen.Say(Secret.With(("day", Moment.On(secret.Until)))) + pen.Words.Typed(secret.Reason);
        yield return pen.Say(Event) + pen.Number(held.Sequence) + ".";
    }
}
