namespace Fremfaerd.Model.Serialization.Shapes;

/// <summary>
/// Describes a record member by member, in the order in which they are written. Reading, writing and the schema all
/// follow from the one description.
/// </summary>
/// <typeparam name="T">The record.</typeparam>
internal sealed class ShapeBuilder<T>(string name)
{
    private readonly List<Member<T>> _members = [];
    private string[] _oneOf = [];

    /// <summary>Its name among the schemas; for an event its wire name.</summary>
    internal string Name => name;

    /// <summary>A member that always stands there.</summary>
    internal ShapeBuilder<T> Has<TMember>(string member, Kind<TMember> kind, Func<T, TMember> get, out Slot<TMember> slot)
    {
        slot = new Slot<TMember>(_members.Count, default!);
        return With(new RequiredMember<T, TMember>(member, kind, get));
    }

    /// <summary>A member that stands there where the record has it.</summary>
    internal ShapeBuilder<T> May<TMember>(string member, Kind<TMember> kind, Func<T, TMember?> get, out Slot<TMember?> slot)
        where TMember : class
    {
        slot = new Slot<TMember?>(_members.Count, null);
        return With(new OptionalMember<T, TMember>(member, kind, get));
    }

    /// <inheritdoc cref="May{TMember}(string, Kind{TMember}, Func{T, TMember}, out Slot{TMember})"/>
    internal ShapeBuilder<T> May<TMember>(string member, Kind<TMember> kind, Func<T, TMember?> get, out Slot<TMember?> slot)
        where TMember : struct
    {
        slot = new Slot<TMember?>(_members.Count, null);
        return With(new OptionalValue<T, TMember>(member, kind, get));
    }

    /// <summary>A member that is left out where it says what is usual.</summary>
    internal ShapeBuilder<T> Usually<TMember>(string member, Kind<TMember> kind, TMember usual, Func<T, TMember> get, out Slot<TMember> slot)
    {
        slot = new Slot<TMember>(_members.Count, usual);
        return With(new UsualMember<T, TMember>(member, kind, get, usual));
    }

    /// <summary>A list that is left out where it is empty.</summary>
    internal ShapeBuilder<T> Some<TMember>(string member, Kind<TMember> kind, Func<T, ValueList<TMember>> get, out Slot<ValueList<TMember>> slot) =>
        Usually(member, new ListKind<TMember>(kind), [], get, out slot);

    /// <summary>A yes that is left out where it is no.</summary>
    internal ShapeBuilder<T> Flag(string member, Func<T, bool> get, out Slot<bool> slot) => Usually(member, Kinds.YesNo, false, get, out slot);

    /// <summary>Of these members there is always exactly one.</summary>
    internal ShapeBuilder<T> OneOf(params string[] members)
    {
        _oneOf = members;
        return this;
    }

    /// <summary>How the record is made of what was read.</summary>
    internal Shape<T> Made(Maker<T> make) => new(Name, Members(), make);

    /// <summary>For a record that is only written.</summary>
    internal WrittenShape<T> Written() => new(Name, Members());

    internal Fields<T> Members() => new(_members, _oneOf);

    private ShapeBuilder<T> With(Member<T> member)
    {
        _members.Add(member);
        return this;
    }
}
