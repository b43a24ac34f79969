using System.Reflection;

namespace Fremfaerd.Model.Tests.House;

/// <summary>Which types a type uses anywhere: bases, members, signatures, generic arguments, attributes and method bodies.</summary>
internal static class TypeUses
{
    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Every pair of types of the house where one uses the other.</summary>
    internal static IReadOnlyList<(Type User, Type Used)> In(Assembly house) =>
    [
        .. from user in house.GetTypes()
           where Rooms.RoomOf(user) is not null
           from used in Of(user)
           where used.Assembly == house && Rooms.RoomOf(used) is not null
           select (user, used),
    ];

    internal static IReadOnlySet<Type> Of(Type type) =>
        Named(type).SelectMany(Taken).Select(Open).Where(used => used != Open(type)).ToHashSet();

    private static IEnumerable<Type> Named(Type type) =>
    [
        .. type.BaseType is { } parent ? [parent] : Type.EmptyTypes,
        .. type.GetInterfaces(),
        .. type.IsGenericType ? type.GetGenericArguments().SelectMany(argument => argument.GetGenericParameterConstraints()) : [],
        .. Attributes(type),
        .. type.GetFields(Everything).SelectMany(field => (Type[])[field.FieldType, .. Attributes(field)]),
        .. type.GetProperties(Everything).SelectMany(property => (Type[])[property.PropertyType, .. Attributes(property)]),
        .. type.GetEvents(Everything).SelectMany(happening => (Type[])[happening.EventHandlerType!, .. Attributes(happening)]),
        .. type.GetConstructors(Everything).SelectMany(OfMethod),
        .. type.GetMethods(Everything).SelectMany(OfMethod),
    ];

    private static IEnumerable<Type> OfMethod(MethodBase method) =>
    [
        .. method is MethodInfo info ? [info.ReturnType] : Type.EmptyTypes,
        .. method.GetParameters().SelectMany(parameter => (Type[])[parameter.ParameterType, .. Attributes(parameter.GetCustomAttributesData())]),
        .. method.IsGenericMethod ? method.GetGenericArguments().SelectMany(argument => argument.GetGenericParameterConstraints()) : [],
        .. Attributes(method),
        .. MethodBodies.LocalsOf(method),
        .. MethodBodies.MembersIn(method).SelectMany(OfMember),
    ];

    private static IEnumerable<Type> OfMember(MemberInfo member) => member switch
    {
        Type type => [type],
        FieldInfo field => [field.DeclaringType!, field.FieldType],
        MethodBase method =>
        [
            .. method.DeclaringType is { } owner ? [owner] : Type.EmptyTypes,
            .. method is MethodInfo info ? [info.ReturnType] : Type.EmptyTypes,
            .. method.GetParameters().Select(parameter => parameter.ParameterType),
            .. method.IsGenericMethod ? method.GetGenericArguments() : [],
        ],
        _ => [],
    };

    private static IEnumerable<Type> Attributes(MemberInfo member) => Attributes(member.GetCustomAttributesData());

    private static IEnumerable<Type> Attributes(IEnumerable<CustomAttributeData> attributes) => attributes.SelectMany(attribute => (Type[])
    [
        attribute.AttributeType,
        .. attribute.ConstructorArguments.Concat(attribute.NamedArguments.Select(argument => argument.TypedValue)).SelectMany(OfArgument),
    ]);

    private static IEnumerable<Type> OfArgument(CustomAttributeTypedArgument argument) =>
        argument.Value is Type type ? [argument.ArgumentType, type] : [argument.ArgumentType];

    /// <summary>The type itself and all it is made of: elements of arrays and references, generic arguments, owners.</summary>
    private static IEnumerable<Type> Taken(Type type)
    {
        if (type.HasElementType)
            return Taken(type.GetElementType()!);
        return type.IsGenericParameter
            ? []
            : [type, .. type.IsGenericType ? type.GetGenericArguments().SelectMany(Taken) : []];
    }

    private static Type Open(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;
}
