namespace Fremfaerd.Model.Tests.Involvement;

public class A_forum
{
    [Theory]
    [InlineData(Party.MainCommittee, CommitteeKind.MainCommittee)]
    [InlineData(Party.LocalMedCommittee, CommitteeKind.LocalCommittee)]
    public void Is_a_committee_where_the_party_is_one(Party party, CommitteeKind kind) =>
        Forum.Of(party).Should().Be(Forum.Of(kind));

    [Fact]
    public void Is_either_a_party_or_a_committee()
    {
        Forum.Of(Party.Citizens).Committee.Should().BeNull();
        Forum.Of(Party.Citizens).Name.Danish.Should().Be("Borgere");
        Forum.Of(CommitteeKind.Trio).Party.Should().BeNull();
        Forum.Of(CommitteeKind.Trio).Name.Danish.Should().Be("TRIO");
    }

    [Fact]
    public void Is_never_management_which_decides() =>
        FluentActions.Invoking(() => Forum.Of(Party.Management)).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("Management decides and is not involved by itself. Name the party that was involved.*");

    [Fact]
    public void Is_made_of_something_that_exists()
    {
        FluentActions.Invoking(() => Forum.Of((Party)0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Forum.Of((Party)10)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Forum.Of((CommitteeKind)7)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Forum.Of((Committee)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new Committee(CommitteeKind.Trio, "to ord")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Meets_a_requirement_of_its_kind_whatever_its_id()
    {
        var one = Forum.Of(new Committee(CommitteeKind.AreaCommittee, "omraade-1"));

        one.IsFor(Forum.Of(CommitteeKind.AreaCommittee)).Should().BeTrue();
        one.IsFor(Forum.Of(CommitteeKind.LocalCommittee)).Should().BeFalse();
        one.IsFor(Forum.Of(Party.Citizens)).Should().BeFalse();
        Forum.Of(Party.Citizens).IsFor(one).Should().BeFalse();
        Forum.Of(Party.Citizens).IsFor(Party.Citizens).Should().BeTrue();
    }
}
