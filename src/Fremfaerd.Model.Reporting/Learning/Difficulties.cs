using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting.Learning;

/// <summary>Everything that was hard in a course, read from its record; nothing is guessed.</summary>
internal static class Difficulties
{
    internal static IReadOnlyList<Difficulty> Of(Course course)
    {
        var chronicle = new Chronicle(course);
        return
        [
            .. RefusedAttempts.In(chronicle)
                .Concat(Detours.In(chronicle))
                .Concat(Breaches.In(chronicle))
                .Concat(LateInvolvement.In(chronicle))
                .Concat(Views.In(chronicle))
                .Concat(LetGo.In(chronicle))
                .Concat(StaleAnswers.In(chronicle))
                .Concat(Corrections.In(chronicle))
                .OrderBy(one => one.Phase).ThenBy(one => one.Happened.Date).ThenBy(one => one.Events[0]).ThenBy(one => one.Kind),
        ];
    }
}
