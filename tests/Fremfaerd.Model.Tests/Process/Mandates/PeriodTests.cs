using static Fremfaerd.Model.Tests.Process.Mandated;

namespace Fremfaerd.Model.Tests.Process;

public class The_days_of_a_mandate
{
    /// <summary>From, until, instant and whether it is in force; offsets say what Danish clocks show.</summary>
    public static TheoryData<string, string, string, bool> Midnights => new()
    {
        { "2026-03-09", "2026-03-13", "2026-03-08T23:59:59.999999+01:00", false },
        { "2026-03-09", "2026-03-13", "2026-03-09T00:00:00+01:00", true },
        { "2026-03-09", "2026-03-13", "2026-03-08T23:00:00Z", true },
        { "2026-03-09", "2026-03-13", "2026-03-08T22:59:59.999999Z", false },
        { "2026-03-09", "2026-03-13", "2026-03-13T23:59:59.999999+01:00", true },
        { "2026-03-09", "2026-03-13", "2026-03-14T00:00:00+01:00", false },
        { "2026-03-09", "2026-03-13", "2026-03-14T12:59:59+14:00", true },
        { "2026-03-09", "2026-03-09", "2026-03-09T12:00:00+01:00", true },
        // Summer time starts at 02:00 on 29 March: that day has 23 hours.
        { "2026-03-29", "2026-03-29", "2026-03-28T22:59:59.999999Z", false },
        { "2026-03-29", "2026-03-29", "2026-03-28T23:00:00Z", true },
        { "2026-03-29", "2026-03-29", "2026-03-29T21:59:59.999999Z", true },
        { "2026-03-29", "2026-03-29", "2026-03-29T22:00:00Z", false },
        // It ends at 03:00 on 25 October: that day has 25 hours.
        { "2026-10-25", "2026-10-25", "2026-10-24T21:59:59.999999Z", false },
        { "2026-10-25", "2026-10-25", "2026-10-24T22:00:00Z", true },
        { "2026-10-25", "2026-10-25", "2026-10-25T22:59:59.999999Z", true },
        { "2026-10-25", "2026-10-25", "2026-10-25T23:00:00Z", false },
    };

    [Theory]
    [MemberData(nameof(Midnights))]
    public void Are_whole_Danish_days_with_both_ends(string from, string until, string at, bool inForce)
    {
        var course = Mandated.Course(For(Day(from), Day(until)));
        var instant = DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture);

        Confirms(course, Signed(), instant).Should().BeOfType(inForce ? typeof(Accepted) : typeof(Refused));
        course.Process.Mandates[0].IsInForceAt(instant).Should().Be(inForce);
    }

    [Fact]
    public void Are_named_in_the_refusal()
    {
        var no = Confirms(Mandated.Course(), Signed(), Any.Start.AddDays(5)).ThenRefused("mandate.not-in-force");

        no.Why.Danish.Should().Be(
            "Mandatet m-1 gælder fra 2. marts 2026 til og med 6. marts 2026, ikke 7. marts 2026. Få et nyt, eller handl inden for de dage.");
        no.Authority.Should().Be(no.Why);
    }

    [Fact]
    public void Are_not_stretched_by_a_clock_that_steps_back()
    {
        var course = Mandated.Course();
        var later = course.Process.Decide(new ClarifyFact(StandardFacts.IsDigital, true), Any.Stamp(at: Any.Start.AddDays(5))).ThenAccepted().Process;

        later.Decide(new Confirm("F1-R2", "Sag 26/1234"), By(Signed(), Any.Start.AddDays(1))).ThenRefused("mandate.not-in-force");
    }

    [Fact]
    public void Cover_nothing_before_the_mandate_was_recorded()
    {
        var course = Any.Course();

        Confirms(course, Signed()).ThenRefused("mandate.unknown");
        course.GiveMandate(For(new(2026, 2, 1), Week.Until)).ThenAccepted();
        course.Process.Mandates[0].IsInForceAt(new(2026, 2, 10, 12, 0, 0, TimeSpan.FromHours(1))).Should().BeFalse();
    }

    [Fact]
    public void Cover_a_revoked_mandate_up_to_the_moment_it_was_revoked()
    {
        var course = Mandated.Course();
        course.RevokeMandate("m-1", "Lederen er tilbage.").ThenAccepted();
        var (given, revoked) = (course.Process.Mandates[0].Given.Stamp.RecordedAt, course.Process.Mandates[0].Revoked!.Stamp.RecordedAt);

        course.Process.Mandates[0].IsInForceAt(given).Should().BeTrue();
        course.Process.Mandates[0].IsInForceAt(revoked).Should().BeFalse();
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
