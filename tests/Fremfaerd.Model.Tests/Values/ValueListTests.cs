namespace Fremfaerd.Model.Tests.Values;

public class A_list_of_values
{
    [Fact]
    public void Equals_another_with_equal_items_in_the_same_order()
    {
        ValueList<string> one = ["a", "b"];
        ValueList<string> same = ValueList.From(new List<string> { "a", "b" });

        one.Equals(same).Should().BeTrue();
        one.Equals((object)same).Should().BeTrue();
        one.GetHashCode().Should().Be(same.GetHashCode());
    }

    [Fact]
    public void Differs_by_an_item_by_order_by_length_and_from_null()
    {
        ValueList<string> list = ["a", "b"];

        list.Equals(["a", "c"]).Should().BeFalse();
        list.Equals(["b", "a"]).Should().BeFalse();
        list.Equals(["a"]).Should().BeFalse();
        list.Equals((object)"a, b").Should().BeFalse();
        list.Equals((ValueList<string>?)null).Should().BeFalse();
    }

    [Fact]
    public void Makes_records_that_hold_it_equal() =>
        new QuestionsAnswered(["F1-KO-1", "F1-KO-2"]).Should().Be(new QuestionsAnswered(["F1-KO-1", "F1-KO-2"]));

    [Fact]
    public void Refuses_null_among_its_items()
    {
        FluentActions.Invoking(() => ValueList.From(["a", null!])).Should().Throw<ArgumentException>()
            .WithParameterName("items").WithMessage("A list of values holds no null. Leave the item out.*");
        FluentActions.Invoking(() => { ValueList<string> list = ["a", null!]; }).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Refuses_to_be_made_of_null() =>
        FluentActions.Invoking(() => ValueList.From<string>(null!)).Should().Throw<ArgumentNullException>().WithParameterName("items");

    [Fact]
    public void Does_not_follow_the_collection_it_was_made_from()
    {
        string[] source = ["a", "b"];
        var list = ValueList.From(source);
        var other = ValueList.Create<string>(source);

        source[0] = "z";

        list.Should().Equal("a", "b");
        other.Should().Equal("a", "b");
    }

    [Fact]
    public void Offers_no_way_to_change_it()
    {
        object list = ValueList.From(["a"]);

        list.Should().NotBeAssignableTo<ICollection<string>>();
        list.Should().NotBeAssignableTo<System.Collections.IList>();
    }

    [Fact]
    public void Is_counted_indexed_and_written_out()
    {
        ValueList<int> list = [3, 1, 2];

        list.Count.Should().Be(3);
        list[1].Should().Be(1);
        $"{list}".Should().Be("3, 1, 2");
        $"{ValueList.From<int>([])}".Should().BeEmpty();
    }
}
