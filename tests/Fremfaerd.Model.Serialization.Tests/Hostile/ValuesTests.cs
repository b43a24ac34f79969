using System.Reflection;
using Fremfaerd.Model.Serialization.Events;
using Fremfaerd.Model.Serialization.Shapes;
using Fremfaerd.Model.Serialization.Tests.Golden;
using Xunit.Abstractions;

namespace Fremfaerd.Model.Serialization.Tests.Hostile;

/// <summary>Each kind of value at a real place: all but itself is refused, with its code, path and line.</summary>
public class Another_value_than_belongs_there(ITestOutputHelper output)
{
    [Fact]
    public void Is_refused_for_every_kind_of_code() =>
        Refused([.. Places.Codes.SelectMany(place => Values.NotCodes(place.Coded, Places.CodesOf(place.Coded)).Select(value => (place.Event, place.Path, value.Json, value.Code)))]);

    [Fact]
    public void Is_refused_for_every_other_kind() => Refused(
    [
        .. Each(Places.Ids, Values.NotIds), .. Each(Places.Days, Values.NotDays), .. Each(Places.Instants, Values.NotInstants), .. Each(Places.Moments, Values.NotMoments),
        .. Each(Places.Amounts, Values.NotAmounts), .. Each(Places.YesOrNo, Values.NotYesOrNo), .. Each(Places.Sequences, Values.NotSequences), .. Each(Places.Counts, Values.NotCounts),
        .. Each(Places.Texts, Values.NotTexts),
    ]);

    [Fact]
    public void Is_never_null_anywhere() => Refused(
        [.. from name in GoldenFiles.Events from spot in Spots.Of(GoldenFiles.Event(name)) where !spot.IsContainer select (name, spot.Path, "null", "json.null")]);

    [Fact]
    public void Has_a_place_for_every_kind_of_code_that_a_history_can_hold()
    {
        var book = new SchemaBook();
        EventKind.Instance.Schema(book);
        var kinds = typeof(Codes).GetFields(BindingFlags.Static | BindingFlags.NonPublic).Select(field => field.FieldType.GetGenericArguments()[0]);
        var described = book.Definitions();

        Places.Codes.Select(place => place.Coded).Should().HaveCountGreaterThan(15)
            .And.BeEquivalentTo(kinds.Where(kind => described.ContainsKey(JsonNamingPolicy.CamelCase.ConvertName(kind.Name))));
    }

    private static IEnumerable<(string, string, string, string)> Each((string Event, string Path)[] places, (string Json, string Code)[] values) =>
        from place in places from value in values select (place.Event, place.Path, value.Json, value.Code);

    private void Refused((string Event, string Path, string Json, string Code)[] cases)
    {
        List<string> wrong = [];
        foreach (var (name, path, json, code) in cases)
        {
            var file = GoldenFiles.Event(name);
            var spot = Spots.Of(file).Single(one => one.Path == path);
            var told = GoldenFiles.Compact.Events.Refusal(file.With(spot, json)).Told();
            if (told != $"{code} {path} {spot.Line}")
                wrong.Add($"{name} {path} = {json[..Math.Min(60, json.Length)]}: {told} instead of {code} on line {spot.Line}");
        }

        output.WriteLine($"{cases.Length} values at {cases.Select(one => one.Event + one.Path).Distinct().Count()} places");
        cases.Length.Should().BeGreaterThan(300);
        string.Join('\n', wrong.Take(40)).Should().BeEmpty();
    }
}
