namespace Fremfaerd.Model.Actors;

/// <summary>Somebody the host has authenticated, with the roles the host vouches for.</summary>
public sealed record Actor
{
    /// <summary>An actor as the host knows it.</summary>
    /// <param name="id">The opaque id; no name.</param>
    /// <param name="roles">The roles held, the usual one first; an actor without roles may do nothing.</param>
    /// <exception cref="ArgumentException">The id or a role is <c>default</c>.</exception>
    public Actor(ActorId id, params ReadOnlySpan<RoleId> roles)
    {
        Id = id.Given();
        foreach (var role in roles)
            role.Given(nameof(roles));
        Roles = ValueList.Create(roles);
    }

    /// <summary>The same for a program in C# 12, the language of .NET 8, which cannot list roles for a span.</summary>
    /// <param name="id">The opaque id; no name.</param>
    /// <param name="roles">The roles held, the usual one first.</param>
    /// <exception cref="ArgumentException">The id or a role is <c>default</c>.</exception>
    public Actor(ActorId id, params RoleId[] roles)
        : this(id, roles.NotNull().AsSpan())
    {
    }

    /// <summary>The opaque id.</summary>
    public ActorId Id { get; }

    /// <summary>The roles held, the usual one first.</summary>
    public ValueList<RoleId> Roles { get; }
}
