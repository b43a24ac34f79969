using Fremfaerd.Model.Readiness;

namespace Fremfaerd.Model.Tests.House;

/// <summary>The order of rooms is only as good as the reader that finds uses.</summary>
public class The_reader_of_uses
{
    [Fact]
    public void Sees_a_field() => UsesOf(typeof(WithField)).Should().Contain(typeof(Money));

    [Fact]
    public void Sees_a_generic_argument_inside_a_signature() => UsesOf(typeof(WithSignature)).Should().Contain(typeof(Viewpoint));

    [Fact]
    public void Sees_an_array_element() => UsesOf(typeof(WithArray)).Should().Contain(typeof(Committee));

    [Fact]
    public void Sees_a_type_in_an_attribute() => UsesOf(typeof(WithAttribute)).Should().Contain(typeof(Forum));

    [Fact]
    public void Sees_a_local_and_a_call_in_a_body() =>
        UsesOf(typeof(WithBody)).Should().Contain([typeof(Question), typeof(Terms), typeof(Phase), typeof(LocalizedText)]);

    [Fact]
    public void Sees_a_use_after_a_switch_and_a_long_jump_table() => UsesOf(typeof(WithSwitch)).Should().Contain(typeof(DanishTime));

    [Fact]
    public void Sees_what_a_lambda_uses() =>
        typeof(WithLambda).GetNestedTypes(System.Reflection.BindingFlags.NonPublic).SelectMany(TypeUses.Of).Should().Contain(typeof(GateReport));

    [Fact]
    public void Sees_a_constraint() => UsesOf(typeof(WithConstraint<>)).Should().Contain(typeof(Requirement));

    private static IReadOnlySet<Type> UsesOf(Type type) => TypeUses.Of(type);

#pragma warning disable IDE0044, IDE0051, IDE0052, CS0169, CA1823, CA1812, CS0649
    private sealed class WithField
    {
        private Money? _sum;
    }

    private sealed class WithSignature
    {
        private static void Take(Func<List<Viewpoint>, int> function) => function([]);
    }

    private sealed class WithArray
    {
        private Committee[][]? _all;
    }

    [System.ComponentModel.TypeConverter(typeof(Forum))]
    private sealed class WithAttribute
    {
    }

    private sealed class WithBody
    {
        private static string Name(object thing)
        {
            var question = thing as Question;
            return question is null ? "" : Terms.Name(Phase.Idea).Danish + question;
        }
    }

    private sealed class WithSwitch
    {
        private static int Pick(int number, DateTimeOffset at) => number switch
        {
            1 => 11,
            2 => 23,
            3 => 37,
            4 => 41,
            5 => 59,
            6 => 61,
            _ => DanishTime.At(at).Hour,
        };
    }

    private sealed class WithLambda
    {
        private static Func<object, bool> Test() => thing => thing is GateReport;
    }

    private sealed class WithConstraint<T>
        where T : Requirement
    {
    }
#pragma warning restore IDE0044, IDE0051, IDE0052, CS0169, CA1823, CA1812, CS0649
}
