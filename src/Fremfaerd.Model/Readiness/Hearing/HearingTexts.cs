namespace Fremfaerd.Model.Readiness;

/// <summary>What can be found of an involvement, aspect by aspect. The codes are permanent.</summary>
internal static class HearingTexts
{
    internal static readonly CodedText RightForum = new(
        "forum.right", "{why} Behandlet i: {forum}.", "{why} Taken up in: {forum}.");

    internal static readonly CodedText WrongForum = new(
        "hearing.wrong-forum",
        "{held} behandlede sagen {moment}, men er ikke rette forum. {why}",
        "{held} took up the matter {moment}, but is not the right forum. {why}");

    internal static readonly CodedText UnnamedForum = new(
        "forum.unnamed",
        "Det er ikke noteret, hvilket udvalg der holdt mødet {moment} ({held}). {why} Ret mødet, så udvalget står der.",
        "It is not recorded which committee held the meeting of {moment} ({held}). {why} Correct the meeting so that it names the committee.");

    internal static readonly CodedText Before = new(
        "hearing.before-decision",
        "{forum} {did} {held}, før beslutningen {decided}.",
        "{forum}: {did} {held}, before the decision {decided}.");

    internal static readonly CodedText After = new(
        "hearing.after-decision",
        "{forum} {did} {held}, men beslutningen blev truffet {decided}. Flere møder kan ikke ændre rækkefølgen.",
        "{forum}: {did} {held}, but the decision was taken {decided}. More meetings cannot change the order.");

    internal static readonly CodedText SameDay = new(
        "hearing.same-day",
        "{forum} {did} {held}, og beslutningen blev truffet {decided}. Rækkefølgen kan ikke afgøres uden nøjagtige klokkeslæt.",
        "{forum}: {did} {held}, and the decision was taken {decided}. Without exact times of day the order cannot be decided.");

    internal static readonly CodedText Held = new(
        "hearing.held", "{forum} {did} {held}.", "{forum}: {did} {held}.");

    internal static readonly CodedText TodayWithoutTime = new(
        "hearing.today-without-time",
        "{forum} {did} {held}, men uden klokkeslæt kan det ikke afgøres, om det, der sker samme dag, ligger efter.",
        "{forum}: {did} {held}, but without a time of day what happens on the same day cannot be ordered after it.");

    internal static readonly CodedText BeforePassage = new(
        "hearing.before-passage",
        "{forum} {did} {held}, før porten {gate} blev passeret {passed}.",
        "{forum}: {did} {held}, before gate {gate} was passed {passed}.");

    internal static readonly CodedText AfterPassage = new(
        "hearing.after-passage",
        "{forum} {did} {held}, men porten {gate} blev passeret {passed}. Det skulle være sket før.",
        "{forum}: {did} {held}, but gate {gate} was passed {passed}. It should have happened before.");

    internal static readonly CodedText SameDayAsPassage = new(
        "hearing.same-day-as-passage",
        "{forum} {did} {held}, og porten {gate} blev passeret {passed}. Rækkefølgen kan ikke afgøres uden nøjagtige klokkeslæt.",
        "{forum}: {did} {held}, and gate {gate} was passed {passed}. Without exact times of day the order cannot be decided.");

    internal static readonly CodedText DecidedWithout = new(
        "hearing.missing-at-decision",
        "Beslutningen {decided} blev truffet, uden at de havde været inddraget: {forum}.",
        "The decision {decided} was taken without involving: {forum}.");

    internal static readonly CodedText PassedWithout = new(
        "hearing.missing-at-passage",
        "Porten {gate} blev passeret {passed}, uden at de havde været inddraget: {forum}.",
        "Gate {gate} was passed {passed} without involving: {forum}.");

    internal static readonly CodedText KnownLate = new(
        "hearing.known-late",
        "Det blev først noteret {recorded}, men lå i tide.",
        "It was recorded only {recorded}, but lay in time.");

    internal static readonly CodedText MaterialAfter = new(
        "order.material-after",
        "Materialet blev sendt {sent}, efter mødet {held}. Informationen skal komme først.",
        "The material was sent {sent}, after the meeting {held}. Information must come first.");

    internal static readonly CodedText MaterialSameDay = new(
        "order.material-same-day",
        "Materialet blev sendt {sent}, og mødet lå {held}. Rækkefølgen kan ikke afgøres uden nøjagtige klokkeslæt.",
        "The material was sent {sent}, and the meeting was {held}. Without exact times of day the order cannot be decided.");

    internal static readonly CodedText StartedElsewhere = new(
        "order.principle-elsewhere",
        "Sagen er principiel og skal begynde i {first}, men {forum} drøftede den {held}, før den havde været dér.",
        "The matter is one of principle and must start in: {first}. But {forum} discussed it {held}, before it had been there.");

    internal static readonly CodedText StartUnknown = new(
        "order.principle-same-day",
        "Sagen er principiel og skal begynde i {first}. Den blev drøftet dér og af {forum} samme dag ({held}); rækkefølgen kan ikke afgøres uden nøjagtige klokkeslæt.",
        "The matter is one of principle and must start in: {first}. It was discussed there and by {forum} on the same day ({held}); without exact times of day the order cannot be decided.");

    internal static readonly CodedText LevelMet = new(
        "level.met", "Niveauet var {level}.", "The level was {level}.");

    internal static readonly CodedText LevelTooLow = new(
        "involvement.level-too-low",
        "{forum} blev {moment} kun inddraget på niveauet {level}; der kræves {wanted}.",
        "{forum}: on {moment} involved only at level {level}; {wanted} is asked for.");

    internal static readonly CodedText BelowPromise = new(
        "level.below-promise",
        "{forum} blev {moment} kun inddraget på niveauet {level}; planen har lovet {wanted}, og det skyldes stadig.",
        "{forum}: on {moment} involved only at level {level}; the plan promised {wanted}, and that is still owed.");

    internal static readonly CodedText GuidelineMissing = new(
        "level.guideline-missing",
        "Medbestemmelse kræver en retningslinje, der er aftalt med {forum}; der står ingen ved magt for fasen.",
        "Medbestemmelse needs a guideline agreed with: {forum}. None stands for the phase.");

    internal static readonly CodedText GuidelineAgreed = new(
        "level.guideline", "Retningslinjen {guideline} blev aftalt {moment}: {subject}", "Guideline {guideline} was agreed {moment}: {subject}");

    internal static readonly CodedText GuidelineSameDay = new(
        "level.guideline-same-day",
        "Retningslinjen {guideline} blev aftalt {moment}, samme dag som det, den skulle komme før. Rækkefølgen kan ikke afgøres uden nøjagtige klokkeslæt.",
        "Guideline {guideline} was agreed {moment}, on the same day as what it should come before. Without exact times of day the order cannot be decided.");

    internal static readonly CodedText NoChanceToAsk = new(
        "level.no-chance-to-ask",
        "{forum} blev orienteret {moment}, men det er ikke noteret, at der var mulighed for at spørge.",
        "{forum}: informed {moment}, but it is not recorded that there was a chance to ask.");

    internal static readonly CodedText Subject = new(
        "involvement.subject", "Emnet for {check} blev taget op.", "The subject of {check} was taken up.");

    internal static readonly CodedText SubjectMissing = new(
        "involvement.subject-missing",
        "{forum} blev inddraget {moment}, men det er ikke noteret, at emnet for {check} blev taget op.",
        "{forum}: involved {moment}, but it is not noted that the subject of {check} was taken up.");

    internal static readonly CodedText NoticeInTime = new(
        "notice.in-time",
        "Materialet blev sendt {sent}, i tide efter varslet på {notice} ({source}).",
        "The material was sent {sent}, in time by the notice of {notice} ({source}).");

    internal static readonly CodedText NoticeTooShort = new(
        "notice.too-short",
        "Materialet blev sendt {sent} til mødet {held}, men varslet er {notice} ({source}). Det skulle være sendt senest {latest}.",
        "The material was sent {sent} for the meeting {held}, but the notice is {notice} ({source}). It should have been sent by {latest}.");

    internal static readonly CodedText NoticeUnknown = new(
        "notice.material-not-recorded",
        "Det er ikke noteret, hvornår materialet til mødet {held} blev sendt; varslet er {notice} ({source}).",
        "It is not recorded when the material for the meeting {held} was sent; the notice is {notice} ({source}).");

    internal static readonly CodedText NoticeWithoutValue = new(
        "notice.no-value",
        "Skabelonen har et varsel for MED-møder, men ingen værdi for {held}.",
        "The definition has a notice of MED meetings, but no value for {held}.");

    internal static readonly CodedText NoticeNotConfigured = new(
        "notice.not-configured",
        "Kommunens varsel for materialet er ikke angivet, så det vurderes ikke.",
        "The municipality's notice of the material is not given, so it is not judged.");

    internal static readonly CodedText NoRemarks = new(
        "response.no-remarks", "Der var ingen bemærkninger.", "There were no remarks.");

    internal static readonly CodedText ViewsAnswered = new(
        "response.answered", "Synspunkter modtaget og besvaret: {count}.", "Views received and answered: {count}.");

    internal static readonly CodedText ViewsMissing = new(
        "response.missing",
        "Det er ikke noteret, hvad {forum} mente, eller at der ingen bemærkninger var. Synspunkter tæller fra den dag, materialet blev sendt, ellers fra mødet.",
        "It is not recorded what the views were, or that there were none: {forum}. Views count from the day the material was sent, else from the meeting.");

    internal static readonly CodedText ViewsSameDay = new(
        "response.same-day",
        "Synspunkterne fra {forum} og det, de skulle komme før, ligger samme dag. Rækkefølgen kan ikke afgøres uden nøjagtige klokkeslæt.",
        "{forum}: the views and what they should come before lie on the same day. Without exact times of day the order cannot be decided.");

    internal static readonly CodedText ViewsOpen = new(
        "response.open",
        "Synspunkter fra {forum} er ikke besvaret: {views}.",
        "{forum}: views not answered: {views}.");
}
