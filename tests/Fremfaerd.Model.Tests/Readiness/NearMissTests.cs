using Xunit.Abstractions;

namespace Fremfaerd.Model.Tests.Readiness;

/// <summary>
/// Evidence that looks right and is not: a lower level, another subject, forum or phase, a question set aside, no chance to
/// ask, nothing of views, material after the meeting, a view without its response.
/// </summary>
public class Evidence_that_is_nearly_right(ITestOutputHelper output)
{
    [Fact]
    public void Leaves_every_check_as_if_it_were_missing()
    {
        var cases = 0;
        foreach (var (world, address) in GateWorld.Every.SelectMany(world => world.Addresses, (world, address) => (world, address)))
        {
            foreach (var (piece, without) in GateWorld.Satisfier.For(address))
            {
                foreach (var (name, give) in NearMissesOf(piece, address.Code))
                {
                    var course = world.CourseWith(Before(world, piece));
                    give(course).ThenAccepted();
                    foreach (var later in After(world, piece))
                        later.Give(course).ThenAccepted();

                    course.Assess(address.Gate)[address.Code].Outcome.Should().Be(without, "{0} got {1} instead of {2}", address, name, piece);
                    cases++;
                }
            }
        }

        output.WriteLine($"{cases} near misses");
        cases.Should().BeGreaterThan(100);
    }

    private static IEnumerable<(string Name, Func<ProcessSession, Reply> Give)> NearMissesOf(Piece piece, CheckCode code) => piece switch
    {
        AnswerTo answer => [("a question set aside", course => course.NotRelevant(answer.Question, "Spørges andetsteds."))],
        Meeting meeting => NearMissesOf(meeting).Concat(NearMissesInViews(meeting, code)),
        _ => [],
    };

    private static IEnumerable<(string Name, Func<ProcessSession, Reply> Give)> NearMissesOf(Meeting meeting)
    {
        if (meeting.Level > InvolvementLevel.Information)
            yield return ("a lower level", course => (meeting with { Level = meeting.Level - 1 }).Give(course));
        if (meeting.Subject is not null)
        {
            yield return ("no subject", course => (meeting with { Subject = null }).Give(course));
            yield return ("another subject", course => (meeting with { Subject = "F2-R2" }).Give(course));
        }

        if (meeting.Level == InvolvementLevel.Information)
            yield return ("no chance to ask", course => course.HoldInvolvement(meeting.Held with { ChanceToAsk = false }));
        else
            yield return ("material after the meeting", course => course.HoldInvolvement(meeting.Held with { MaterialSent = Moment.On(2026, 2, 21) }, Moment.On(2026, 2, 20)));

        Forum other = meeting.Forum.Committee is null ? Party.Citizens : CommitteeKind.Trio;
        yield return ("another forum", course => (meeting with { Forum = other }).Give(course));
        yield return ("another phase", course => course.HoldInvolvement(
            Any.Involvement(meeting.Forum, meeting.Level, meeting.Subject is { } subject ? [subject] : []) with
            {
                Phase = course.Process.Phase == Phase.Idea ? Phase.Design : Phase.Idea,
            }));
    }

    private static IEnumerable<(string Name, Func<ProcessSession, Reply> Give)> NearMissesInViews(Meeting meeting, CheckCode code)
    {
        var requirement = InForce.Definition.Content.Checks.First(check => check.Code == code).Requirement;
        if (!Satisfier.AsksForViews(requirement, meeting))
            yield break;
        yield return ("no word of views", meeting.GiveWithoutViews);
        yield return ("views of another forum", course =>
        {
            meeting.GiveWithoutViews(course).ThenAccepted();
            return course.Receive(Viewpoint.NoRemarks("v-8", meeting.Forum == CommitteeKind.Trio ? Party.Citizens : CommitteeKind.Trio));
        }
        );
        yield return ("views on another phase", course =>
        {
            meeting.GiveWithoutViews(course).ThenAccepted();
            return course.Receive(Viewpoint.NoRemarks("v-8", meeting.Forum) with { Phase = course.Process.Phase == Phase.Idea ? Phase.Design : Phase.Idea });
        }
        );
        yield return ("views from before the meeting", course =>
        {
            meeting.GiveWithoutViews(course).ThenAccepted();
            return course.Receive(Viewpoint.NoRemarks("v-8", meeting.Forum), Moment.On(2026, 2, 20));
        }
        );
        yield return ("a view without its response", course =>
        {
            meeting.Give(course).ThenAccepted();
            return course.Receive(new Viewpoint("v-8", meeting.Forum, "Hvem ser billederne?"));
        }
        );
    }

    private static IEnumerable<Piece> Before(GateWorld world, Piece piece) => world.AllBut(piece).Where(given => given.Order <= piece.Order);

    private static IEnumerable<Piece> After(GateWorld world, Piece piece) => world.AllBut(piece).Where(given => given.Order > piece.Order);
}
