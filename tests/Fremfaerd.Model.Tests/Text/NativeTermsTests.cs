namespace Fremfaerd.Model.Tests.Text;

/// <summary>
/// .ci/check-native holds what the trimmed and the native program print against an approved text. That shows that no term was
/// trimmed away only if every term stands in it.
/// </summary>
public class The_approved_text_of_the_native_program
{
    [Fact]
    public void Has_every_term_of_the_library() =>
        File.ReadAllLines(Repository.PathTo("samples", "Native", "expected.txt")).Should().Contain(
            from type in TermsOf.Enums
            from member in Enum.GetValues(type).Cast<object>()
            let name = TermsOf.Name(type, member)
            select $"{type.Name} {TermsOf.Code(type, member)}: {name.Danish} / {name.English}");
}
