using Fremfaerd.Model.Tests.Involvement;

namespace Fremfaerd.Model.Tests.Process.Involving;

/// <summary>A random record of the decision phase, and random entries that may only mend it.</summary>
internal sealed class RandomRecord
{
    private static readonly ProcessDefinition Definition = Solkoebing.WithNotice(CalendarPeriod.OfDays(1));

    private static readonly Forum[] Forums =
    [
        Solkoebing.Right, SampleTree.Forum("lokal-solgaarden"), SampleTree.Forum("hoved"), SampleTree.Forum("amo"), SampleTree.Forum("trio-solgaarden"),
        CommitteeKind.LocalCommittee, Party.AffectedEmployees, Party.ElectedRepresentatives, Party.ElderlyCouncil, Party.Citizens,
    ];

    private static readonly (CheckCode Code, GateId? Gate)[] Confirmable =
        [.. Enumerable.Range(4, 10).Select(number => ((CheckCode)$"F2-R{number}", (GateId?)null)), ("G6", null)];

    private readonly Random _random;

    private RandomRecord(int seed)
    {
        _random = new Random(seed);
        Course = Solkoebing.Course(Definition);
        Course.Clarify(StandardFacts.PrincipleQuestion, _random.Next(3) == 0).ThenAccepted();
        Course.Clarify(StandardFacts.AffectsElderlyCitizens, _random.Next(2) == 0).ThenAccepted();
        if (_random.Next(2) == 0)
            Course.Plan(new(Party.LocalMedCommittee, InvolvementLevel.Medbestemmelse)).ThenAccepted();
    }

    internal ProcessSession Course { get; }

    internal static RandomRecord Of(int seed)
    {
        var record = new RandomRecord(seed);
        for (var i = 0; i < 10; i++)
            record.AddAnything();
        return record;
    }

    /// <summary>A meeting, a first answer, a confirmation or a response.</summary>
    internal string AddWhatMayOnlyMend()
    {
        switch (_random.Next(5))
        {
            case 0:
                var question = OneOf([.. Course.Assess().Questions.Where(line => line.Status == QuestionStatus.Open)]);
                return question is not null && Course.Answer(question.Question.Id, "Det har vi talt om.") is Accepted ? "answer" : "";
            case 1:
                var (code, gate) = OneOf(Confirmable);
                return Course.Decide(new Confirm(code, "Sag 26/1234", gate) { Dated = _random.Next(2) == 0 ? null : new(2024, 6, 1) }) is Accepted ? "confirmation" : "";
            case 2:
                var open = Course.Involvement().OpenViews;
                return open.Count > 0 && Course.Respond(open[0].Received.Value.Id, OneOf(Enum.GetValues<ViewpointResponse>()), "Det indgår.") is Accepted ? "response" : "";
            default:
                return Hold(OneOf(Forums), AnyMoment()) is Accepted ? "meeting" : "";
        }
    }

    internal Reply Hold(Forum forum, Moment? at) => Course.HoldInvolvement(
        new HeldInvolvement(forum, OneOf(Enum.GetValues<InvolvementLevel>()), "AI i nattevagten")
        {
            ChanceToAsk = _random.Next(4) > 0,
            NoRemarks = _random.Next(2) == 0,
            MaterialSent = _random.Next(3) == 0 ? null : OneOf(Plain.Few).Moment,
        },
        at);

    internal Forum AnyForum() => OneOf(Forums);

    private void AddAnything()
    {
        _ = _random.Next(8) switch
        {
            0 => Course.RecordDecision(Any.Decision(changesWork: _random.Next(2) == 0), AnyMoment()),
            1 => Course.Receive(new($"s-{Course.Process.Sequence}", OneOf(Forums), "Hvem ser optagelserne?"), AnyMoment()),
            2 => Course.AgreeGuideline(Solkoebing.GuidelineOf("lokal-aakanden"), AnyMoment()),
            _ => (object)AddWhatMayOnlyMend(),
        };
    }

    private Moment? AnyMoment() => _random.Next(4) == 0 ? null : OneOf(Plain.Few).Moment;

    private T OneOf<T>(T[] all) => all.Length == 0 ? default! : all[_random.Next(all.Length)];
}
