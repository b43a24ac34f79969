using Xunit.Abstractions;

namespace Fremfaerd.Model.Tests.Readiness;

/// <summary>Where a report says that there is no way forward, nothing that can be documented from here on opens the gate.</summary>
public class No_way_forward(ITestOutputHelper output)
{
    private const int Wanted = 200;

    [Fact]
    public void Holds_against_every_remedy_and_random_sequences_of_entries()
    {
        var (states, entries, seed) = (0, 0, 0);
        while (states < Wanted)
        {
            var (process, gate) = RandomCourse.Of(++seed);
            var now = process.History[^1].Stamp.RecordedAt.AddSeconds(1);
            if (process.Assess(gate, now).NoWayForward.Count == 0)
                continue;
            states++;
            entries += Try(process, gate, now, new Random(seed), 40);
        }

        output.WriteLine($"{states} states without a way forward, {entries} entries tried");
    }

    private static int Try(TechnologyProcess process, GateId gate, DateTimeOffset now, Random random, int length)
    {
        var tried = 0;
        for (var i = 0; i < length; i++)
        {
            now = now.AddSeconds(1);
            process = process.Decide(Next(process, gate, now, random), Any.Stamp(at: now)).Process;
            process.IsOpen(gate, now).Should().BeFalse("nothing recorded from here opens {0}", gate);
            tried++;
        }

        return tried;
    }

    /// <summary>Half of the entries are what the checks themselves ask for, half are anything.</summary>
    private static ProcessCommand Next(TechnologyProcess process, GateId gate, DateTimeOffset now, Random random)
    {
        var remedies = process.Assess(gate, now).Checks.SelectMany(check => check.Remedies).ToList();
        var remedy = remedies.Count > 0 && random.Next(2) == 0 ? remedies[random.Next(remedies.Count)] : null;
        return remedy switch
        {
            ClarifyStep clarify => new ClarifyFact(clarify.Fact, One(PlanPaths.ValuesOf(process.Definition.Content.Facts.First(fact => fact.Id == clarify.Fact)), random)),
            AnswerStep answer => new AnswerQuestion(answer.Question, "Svaret."),
            InvolveStep involve => new HoldInvolvement(Any.Involvement(involve.Forum, involve.Level, [.. involve.Covers])),
            RespondStep respond => new RespondToViewpoint(respond.Viewpoint, new(ViewpointResponse.Adopted, "Det følger vi.")),
            DecideStep decide => new RecordDecision(Any.Decision(decide.Level ?? DecisionLevel.Workplace, random.Next(2) == 0)),
            ConfirmStep confirm => new Confirm(confirm.Check.Code, "dok-1", confirm.Check.Gate),
            _ => RandomCourse.Documenting(random, process),
        };
    }

    private static T One<T>(IReadOnlyList<T> items, Random random) => items[random.Next(items.Count)];
}
