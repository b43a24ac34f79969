namespace Fremfaerd.Model.Tests.Process;

/// <summary>A manager on leave, a deputy with a mandate for the week of 2 to 6 March 2026, and others.</summary>
internal static class Mandated
{
    internal static readonly ActorId Deputy = "vikar-1";

    internal static readonly Mandate Week = new("m-1", Deputy, StandardRoles.DecidingManager, new(2026, 3, 2), new(2026, 3, 6), "Ferie.");

    internal static Mandate For(DateOnly from, DateOnly until, string id = "m-1", params Act[] acts) =>
        new(id, Deputy, StandardRoles.DecidingManager, from, until, "Ferie.") { Acts = ValueList.From(acts) };

    /// <summary>A course with these mandates from the manager on record; for the week where none is named.</summary>
    internal static ProcessSession Course(params Mandate[] mandates)
    {
        var course = Any.Course();
        foreach (var mandate in mandates is [] ? [Week] : mandates)
            course.GiveMandate(mandate).ThenAccepted();
        return course;
    }

    internal static Signature Signed(
        MandateId? mandate = null, ActorId? actor = null, ActorId? from = null, RoleId? role = null) =>
        new(actor ?? Deputy, role ?? StandardRoles.DecidingManager, from ?? Any.Manager.Id, mandate ?? "m-1");

    internal static Stamp By(Signature signature, DateTimeOffset? at = null) => new(signature, at ?? Any.Start.AddDays(1));

    internal static Reply Confirms(ProcessSession course, Signature signature, DateTimeOffset? at = null) =>
        course.Process.Decide(new Confirm("F1-R2", "Sag 26/1234"), By(signature, at));
}
