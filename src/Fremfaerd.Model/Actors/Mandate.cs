namespace Fremfaerd.Model.Actors;

/// <summary>Leave to act in somebody's role for a time. Who gave it stands in the stamp of its event.</summary>
public sealed record Mandate
{
    /// <summary>Leave to act in a role for a time.</summary>
    /// <param name="id">An id unique in the process.</param>
    /// <param name="holder">Who may act.</param>
    /// <param name="role">The role acted in.</param>
    /// <param name="from">The first Danish day it is in force; acts before it was recorded are not covered.</param>
    /// <param name="until">The last Danish day it is in force, to midnight.</param>
    /// <param name="reason">Why it is given.</param>
    /// <exception cref="ArgumentException">An id or a day is <c>default</c>.</exception>
    public Mandate(MandateId id, ActorId holder, RoleId role, DateOnly from, DateOnly until, string reason)
    {
        (Id, Holder, Role) = (id.Given(), holder.Given(), role.Given());
        (From, Until) = (Day(from, nameof(from)), Day(until, nameof(until)));
        Reason = reason.NotNull();
    }

    /// <summary>The id.</summary>
    public MandateId Id { get; }

    /// <summary>Who may act.</summary>
    public ActorId Holder { get; }

    /// <summary>The role acted in.</summary>
    public RoleId Role { get; }

    /// <summary>The first Danish day it is in force.</summary>
    public DateOnly From { get; }

    /// <summary>The last Danish day it is in force.</summary>
    public DateOnly Until { get; }

    /// <summary>Why it is given.</summary>
    public string Reason { get; }

    /// <summary>The acts it covers; empty for all acts of the role.</summary>
    public ValueList<Act> Acts { get; init => field = ValueList.From(value.NotNull().Select(item => item.Defined()).Distinct()); } = [];

    internal bool Covers(Act act) => Acts.Count == 0 || Acts.Contains(act);

    internal bool IsFor(DateOnly day) => From <= day && day <= Until;

    private static DateOnly Day(DateOnly day, string name) => day != default
        ? day
        : throw new ArgumentException("default(DateOnly) is no day. A mandate is limited in time: give its first and last day.", name);
}
