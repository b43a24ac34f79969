namespace Fremfaerd.Model.Reporting.Tests.Sharing;

/// <summary>What was said at a confidential meeting (X05), also where the entry was corrected.</summary>
public class A_confidential_meeting
{
    private static readonly string[] Secrets = ["Tilbudsgiverne hedder A og B.", "dok. 8812", "Der forhandles stadig."];

    private static readonly Moment Held = Moment.On(2026, 2, 10);

    private static readonly DateTimeOffset InForce = new(2026, 6, 1, 8, 0, 0, TimeSpan.Zero), After = InForce.AddYears(1);

    private static HeldInvolvement Meeting => Any.Involvement(Party.AffectedEmployees) with
    {
        Minutes = Secrets[1],
        Confidentiality = new(Secrets[2], new DateOnly(2026, 12, 31)),
    };

    [Theory]
    [InlineData(SharingProfile.Personal, false, true)]
    [InlineData(SharingProfile.Municipality, false, false)]
    [InlineData(SharingProfile.Municipality, true, true)]
    [InlineData(SharingProfile.Public, false, false)]
    [InlineData(SharingProfile.Public, true, false)]
    public void Is_shown_to_those_who_may_see_it(SharingProfile sharing, bool afterwards, bool isShown)
    {
        var course = Any.Course(Phase.Design);
        course.HoldInvolvement(new HeldInvolvement(Party.AffectedEmployees, InvolvementLevel.Medindflydelse, Secrets[0])
        {
            Minutes = Meeting.Minutes,
            Confidentiality = Meeting.Confidentiality,
            ChanceToAsk = true,
        }, Held).ThenAccepted();

        Said(course, sharing, afterwards ? After : InForce).Should().Equal(isShown ? Secrets.Order(StringComparer.Ordinal) : []);
    }

    [Fact]
    public void Hides_what_its_entry_said_before_it_was_marked_confidential()
    {
        var course = Any.Course(Phase.Design);
        course.HoldInvolvement(new HeldInvolvement(Party.AffectedEmployees, InvolvementLevel.Medindflydelse, Secrets[0]) { ChanceToAsk = true }, Held).ThenAccepted();
        course.Correct(course.Process.Sequence, new HoldInvolvement(Meeting), "Mødet var fortroligt.").ThenAccepted();

        Said(course, SharingProfile.Municipality, InForce).Should().BeEmpty();
        Said(course, SharingProfile.Personal, InForce).Should().Contain(Secrets[2]);
    }

    private static IEnumerable<string> Said(ProcessSession course, SharingProfile sharing, DateTimeOffset at) =>
        Renderings.Of(course.Process, at, new ReportOptions { Sharing = sharing })
            .SelectMany(text => Secrets.Where(secret => text.Contains(secret, StringComparison.Ordinal))).Distinct().Order(StringComparer.Ordinal);
}
