using System.Text;
using Fremfaerd.Model.Serialization.Documents;
using Fremfaerd.Model.Serialization.Shapes;
using Fremfaerd.Model.Serialization.Tests.Hosting;

namespace Fremfaerd.Model.Serialization.Tests.Shapes;

/// <summary>A record is read into room on the stack.</summary>
public class A_record_of_many_members
{
    [Fact]
    public void Has_twenty_at_most()
    {
        var building = () => Of(21);

        Of(20).Should().NotBeNull();
        building.Should().Throw<ArgumentException>().WithMessage("A record has at most 20 members. Raise the number.*");
    }

    [Fact]
    public void Is_read_with_all_of_them()
    {
        var json = $"{{{string.Join(',', Enumerable.Range(0, 20).Select(at => $"\"m{at}\":\"{at}\""))}}}";

        DocumentReader.Read(Of(20), Encoding.UTF8.GetBytes(json), new JsonLimits()).Should().Be(string.Join(' ', Enumerable.Range(0, 20)));
    }

    private static Shape<string> Of(int members)
    {
        var (described, slots) = (new ShapeBuilder<string>("many"), new Slot<string>[members]);
        for (var at = 0; at < members; at++)
            described = described.Has($"m{at}", Kinds.Text, text => text, out slots[at]);
        return described.Made(read =>
        {
            List<string> all = [];
            foreach (var slot in slots)
                all.Add(slot.In(read));
            return string.Join(' ', all);
        });
    }
}

/// <summary>A number that names no member of an enum has no code, so it is not written.</summary>
public class A_number_that_is_no_coded_value
{
    [Theory]
    [InlineData("generated")]
    [InlineData("added")]
    [InlineData("reflected")]
    public void Is_not_written(string host)
    {
        foreach (var number in new[] { int.MinValue, -1, 0, (int)Enum.GetValues<Phase>().Max() + 1, 255, int.MaxValue })
        {
            var writing = () => JsonSerializer.Serialize((Phase)number, Hosts.Named(host));
            writing.Should().Throw<ArgumentOutOfRangeException>($"{number}").WithMessage("Phase has no member with this number. Use one of its named members.*");
        }
    }
}
