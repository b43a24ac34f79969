using Xunit.Abstractions;

namespace Fremfaerd.Model.Tests.Process;

/// <summary>Every role × kind of command × phase against the table written by hand (AuthorityTable.txt).</summary>
public class The_authority_matrix(ITestOutputHelper output)
{
    private static readonly Phase[] Phases = Enum.GetValues<Phase>();

    [Fact]
    public void Is_as_the_table_says_in_every_cell()
    {
        var cells = AuthorityMatrix.Names.Count * AuthorityTable.Rows.Count * Phases.Length;
        output.WriteLine($"{cells} cells: {AuthorityTable.Rows.Count} rows x {AuthorityMatrix.Names.Count} kinds of command x {Phases.Length} phases");

        new AuthorityMatrix(Any.Definition).Wrong(AuthorityMatrix.Names, Phases).Should().BeEmpty();
    }

    [Fact]
    public void Has_an_act_for_every_kind_of_command() =>
        AuthorityMatrix.Kinds.SelectMany(AuthorityMatrix.NamesOf).Should().BeSubsetOf(AuthorityTable.ActOf.Keys, "a new kind is added to the table by hand");

    [Fact]
    public void Has_the_act_each_command_asks_authority_for()
    {
        foreach (var name in AuthorityMatrix.Names)
            AuthorityMatrix.CommandOf(name, Phase.Idea).Act.Code.Should().Be(AuthorityTable.ActOf[name], "of {0}", name);
    }

    [Fact]
    public void Has_a_column_for_every_act_and_a_row_for_every_role()
    {
        AuthorityTable.Acts.Should().Equal(Enum.GetValues<Act>().Select(act => act.Code));
        AuthorityTable.Rows.Should().OnlyHaveUniqueItems()
            .And.Contain(Any.Definition.Content.Roles.Select(role => $"{role.Id}"));
    }

    /// <summary>Also the acts that no command asks for yet.</summary>
    [Fact]
    public void Says_what_each_role_of_the_definition_may()
    {
        var said = from role in Any.Definition.Content.Roles select (role.Id, string.Join(' ', AuthorityTable.Acts.Where(act => AuthorityTable.Allows($"{role.Id}", act))));
        var given = from role in Any.Definition.Content.Roles select (role.Id, string.Join(' ', role.Acts.Order().Select(act => act.Code)));

        given.Should().Equal(said);
        output.WriteLine($"{Any.Definition.Content.Roles.Count * AuthorityTable.Acts.Length} cells of roles x acts");
    }

    [Theory]
    [InlineData("dеciding-manager")]
    [InlineData("deciding‐manager")]
    [InlineData("ｄeciding-manager")]
    [InlineData("deciding-manager\u200B")]
    [InlineData("deciding-manager ")]
    [InlineData("deciding\u0131manager")]
    [InlineData("")]
    public void Needs_no_row_for_look_alikes_since_they_are_no_code_of_a_role(string role) =>
        FluentActions.Invoking(() => new RoleId(role)).Should().Throw<ArgumentException>();

    /// <summary>The matrix is worth something only if it sees one wrong right in the definition.</summary>
    [Fact]
    public void Sees_every_single_right_that_is_given_or_taken_by_mistake()
    {
        var content = Any.Definition.Content;
        var asked = AuthorityMatrix.Names.Select(name => AuthorityTable.ActOf[name]).Distinct().ToArray();
        var planted = 0;
        foreach (var role in content.Roles)
        {
            foreach (var act in Enum.GetValues<Act>().Where(act => asked.Contains(act.Code) && IsPlantable(role, act)))
            {
                var flipped = role with { Acts = role.Acts.Contains(act) ? ValueList.From(role.Acts.Where(one => one != act)) : [.. role.Acts, act] };
                var wrong = ProcessDefinition.Build(content with { Roles = ValueList.From(content.Roles.Select(one => one.Id == role.Id ? flipped : one)) });
                var names = AuthorityMatrix.Names.Where(name => AuthorityTable.ActOf[name] == act.Code);

                new AuthorityMatrix(wrong).Wrong(names, [Phase.Design]).Should().Contain(cell => cell.Row == $"{role.Id}", "{0} of {1} was flipped", act, role.Id);
                planted++;
            }
        }

        planted.Should().Be(123);
        output.WriteLine($"{planted} planted mistakes seen");
    }

    /// <summary>The deciding manager enrols the courses of the matrix and gives its mandates, the limited one for acts of the role.</summary>
    private static bool IsPlantable(Role role, Act act) =>
        role.Id != StandardRoles.DecidingManager || act is not (Act.Enrol or Act.Delegate or Act.Confirm or Act.Stop or Act.Waive);
}
