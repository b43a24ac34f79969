using Fremfaerd.Model.Reporting.Documents;

namespace Fremfaerd.Model.Reporting.Diagrams;

/// <summary>How a gate stands, in words and tone.</summary>
internal static class GateMark
{
    internal static (IReadOnlyList<Explanation> Says, Tone Tone) Of(TechnologyProcess known, GateId gate, DateTimeOffset at)
    {
        var report = known.Assess(gate, at);
        var passages = known.Passages.Where(entry => entry.Value.Gate == gate).ToArray();
        var valid = passages.LastOrDefault(known.Stands);
        if (report.Standing == GateStanding.Passed && valid is not null)
            return valid.Value.Status == GateStatus.OpenWithWaivers ? ([CourseWords.PassedWithWaivers.With(("day", Day(valid)))], Tone.Warning) : ([CourseWords.Passed.With(("day", Day(valid)))], Tone.Good);
        Explanation[] gone = passages.LastOrDefault() is { } last ? [CourseWords.Void.With(("day", Day(last)))] : [];
        var (now, tone) = Now(report);
        return ([now, .. gone], gone.Length > 0 && tone == Tone.Quiet ? Tone.Warning : tone);
    }

    internal static Moment Day(Recorded<Passage> entry) => Moment.On(DanishTime.DateOf(entry.Stamp.RecordedAt));

    private static (Explanation Says, Tone Tone) Now(GateReport report) => report.Standing switch
    {
        GateStanding.LeftOut => (CourseWords.LeftOut.With(), Tone.Quiet),
        GateStanding.Ended => (CourseWords.Ended.With(), Tone.Quiet),
        GateStanding.Ahead => (CourseWords.Ahead.With(), Tone.Quiet),
        _ => (report.Status, report.Checks.Concat(report.CarriedChecks).Count(check => check.ClosesGate)) switch
        {
            (GateStatus.Open, _) => (CourseWords.Open.With(), Tone.Neutral),
            (GateStatus.OpenWithWaivers, _) => (CourseWords.OpenWithWaivers.With(), Tone.Warning),
            (_, 0) => (CourseWords.ClosedByInner.With(), Tone.Bad),
            (_, 1) => (CourseWords.ClosedByOne.With(), Tone.Bad),
            (_, var count) => (CourseWords.Closed.With(("count", count)), Tone.Bad),
        },
    };
}
