namespace Fremfaerd.Model.Actors;

/// <summary>Who did it, and in which capacity: the same person can be super-user and elected representative (S3.13).</summary>
public sealed record Signature
{
    /// <summary>Who did it.</summary>
    /// <param name="actor">The opaque id of the person or system.</param>
    /// <param name="role">The role taken this time; null where the actor has none, which gives no authority.</param>
    /// <param name="onBehalfOf">The person acted for, where there is one.</param>
    /// <param name="mandate">The mandate to act for that person; it must be on record. Without one, acting for somebody gives no authority.</param>
    /// <param name="system">The system the act came from, for example <c>esdh</c>.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>, or a mandate stands without the person it is from.</exception>
    public Signature(
        ActorId actor, RoleId? role, ActorId? onBehalfOf = null, MandateId? mandate = null, string? system = null)
    {
        Actor = actor.Given();
        Role = role?.Given();
        OnBehalfOf = onBehalfOf?.Given();
        System = system is null ? null : Identifier.Checked(system, "system");
        Mandate = mandate?.Given();
        if (mandate is not null && onBehalfOf is null)
            throw new ArgumentException("A mandate is from somebody. Give onBehalfOf too.", nameof(mandate));
    }

    /// <summary>The opaque id of the person or system.</summary>
    public ActorId Actor { get; }

    /// <summary>The role taken, or null.</summary>
    public RoleId? Role { get; }

    /// <summary>The person acted for, or null.</summary>
    public ActorId? OnBehalfOf { get; }

    /// <summary>The mandate acted by, or null.</summary>
    public MandateId? Mandate { get; }

    /// <summary>The system the act came from, or null.</summary>
    public string? System { get; }
}
