namespace Fremfaerd.Model;

/// <summary>
/// How involvement went across many courses: decisions heard in time by level, area and phase, and views without a response.
/// Decisions withdrawn by a return are left out.
/// </summary>
public sealed class InvolvementStatistics
{
    private readonly TechnologyProcess[] _courses;

    private InvolvementStatistics(TechnologyProcess[] courses, DateTimeOffset at)
    {
        (_courses, At) = (courses, at);
        Decisions = ValueList.From(courses.SelectMany(course => HeardDecision.Of(course, at)));
        Unanswered = ValueList.From(courses.SelectMany(course => UnansweredView.Of(course, at)));
    }

    /// <summary>The instant counted at.</summary>
    public DateTimeOffset At { get; }

    /// <summary>How many courses are counted; those not enrolled by then are left out.</summary>
    public int Courses => _courses.Length;

    /// <summary>Every decision that is counted, with its verdict.</summary>
    public ValueList<HeardDecision> Decisions { get; }

    /// <summary>Every view that lacks a response, oldest first in each course.</summary>
    public ValueList<UnansweredView> Unanswered { get; }

    /// <summary>All of them; phases before the record started count as not observed.</summary>
    public HeardShare Total => HeardShare.Of(Decisions, _courses.Sum(course => Enum.GetValues<Phase>().Count(course.State.IsNotObserved)));

    /// <summary>By the level at which the decision was taken. A course joined midway has no level for what was not observed.</summary>
    public IReadOnlyDictionary<DecisionLevel, HeardShare> ByLevel =>
        Enum.GetValues<DecisionLevel>().ToDictionary(level => level, level => HeardShare.Of(Decisions.Where(one => one.Level == level)));

    /// <summary>By the municipal area of the course; courses without one are counted under the total alone.</summary>
    public IReadOnlyDictionary<MunicipalArea, HeardShare> ByArea => Enum.GetValues<MunicipalArea>().ToDictionary(area => area, area => HeardShare.Of(
        Decisions.Where(one => one.Area == area),
        _courses.Where(course => course.Enrolment!.Area == area).Sum(course => Enum.GetValues<Phase>().Count(course.State.IsNotObserved))));

    /// <summary>By the phase of the decision; courses joined after the phase count as not observed.</summary>
    public IReadOnlyDictionary<Phase, HeardShare> ByPhase => Enum.GetValues<Phase>().ToDictionary(phase => phase, phase => HeardShare.Of(
        Decisions.Where(one => one.Phase == phase), _courses.Count(course => course.State.IsNotObserved(phase))));

    /// <summary>Counts the involvement of many courses.</summary>
    /// <param name="courses">The courses.</param>
    /// <param name="at">The instant to count at; what happened later is left out.</param>
    /// <returns>The figures.</returns>
    /// <exception cref="ArgumentException">A course is null, or <paramref name="at"/> is <c>default</c>.</exception>
    public static InvolvementStatistics Of(IEnumerable<TechnologyProcess> courses, DateTimeOffset at)
    {
        var moment = at.InWholeMicroseconds().Given(nameof(at));
        return new(
            [.. ValueList.From(courses.NotNull()).Select(course => course.NotNull().AsOf(moment)).Where(course => course.Enrolment is not null)], moment);
    }
}
