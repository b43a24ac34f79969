using System.Reflection;
using System.Reflection.Emit;

namespace Fremfaerd.Model.Tests.House;

/// <summary>Reads what the code of a method names: its locals and the members and types in its instructions.</summary>
internal static class MethodBodies
{
    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    internal static IEnumerable<Type> LocalsOf(MethodBase method) =>
        method.GetMethodBody() is { } body
            ? [.. body.LocalVariables.Select(local => local.LocalType), .. body.ExceptionHandlingClauses.Where(HasType).Select(clause => clause.CatchType!)]
            : [];

    internal static IEnumerable<MemberInfo> MembersIn(MethodBase method)
    {
        if (method.GetMethodBody()?.GetILAsByteArray() is not { } code)
            yield break;
        var typeArguments = method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null;
        var methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        foreach (var token in TokensIn(code))
            yield return method.Module.ResolveMember(token, typeArguments, methodArguments)!;
    }

    private static IEnumerable<int> TokensIn(byte[] code)
    {
        for (var at = 0; at < code.Length;)
        {
            var value = code[at] == 0xFE ? unchecked((short)(0xFE00 | code[at + 1])) : code[at];
            var instruction = OpCodesByValue[value];
            at += instruction.Size;
            if (instruction.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineType or OperandType.InlineTok)
                yield return BitConverter.ToInt32(code, at);
            at += instruction.OperandType == OperandType.InlineSwitch
                ? 4 + 4 * BitConverter.ToInt32(code, at)
                : OperandSize(instruction.OperandType);
        }
    }

    private static int OperandSize(OperandType operand) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        _ => 4,
    };

    private static bool HasType(ExceptionHandlingClause clause) => clause.Flags == ExceptionHandlingClauseOptions.Clause;
}
