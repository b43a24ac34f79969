using Fremfaerd.Model.Reporting.Drawing;
using Fremfaerd.Model.Reporting.Pictures;

namespace Fremfaerd.Model.Reporting.Tests.Pictures;

/// <summary>No two things look or read the same without colour.</summary>
public class The_signs
{
    private static readonly (string Name, IReadOnlyList<Meaning> Meanings)[] Tables =
    [
        ("gates", GateMeanings.All), ("phases", PhaseMeanings.All), ("matrix", MatrixMeanings.All), ("timeline", TimelineMeanings.All), ("standing", StandingText.All),
    ];

    [Fact]
    public void Differ_within_every_picture() => Tables
        .SelectMany(table => table.Meanings.GroupBy(meaning => meaning.Sign).Where(same => same.Count() > 1).Select(same => $"{table.Name}: {same.Key}")).Should().BeEmpty();

    [Theory]
    [InlineData(Language.Danish)]
    [InlineData(Language.English)]
    public void Have_words_that_differ_within_every_picture(Language language) => Tables
        .SelectMany(table => table.Meanings.GroupBy(meaning => meaning.Word.In(language)).Where(same => same.Count() > 1).Select(same => $"{table.Name}: {same.Key}")).Should().BeEmpty();

    [Fact]
    public void Are_drawn_apart() => Enum.GetValues<Sign>().GroupBy(ShapeOf).Where(same => same.Count() > 1).Select(same => string.Join(", ", same)).Should().BeEmpty();

    [Fact]
    public void Stay_within_their_disc() =>
        (from sign in Enum.GetValues<Sign>()
         from mark in SignShapes.At(sign, 0, 0, 24, Paint.Ink)
         from point in mark is Stroke stroke ? stroke.Points : [(((Disc)mark).X, ((Disc)mark).Y)]
         where Math.Sqrt((point.X * point.X) + (point.Y * point.Y)) > 24 / 1.35
         select $"{sign}: {point}").Should().BeEmpty();

    [Fact]
    public void Are_in_a_table_for_every_standing_of_a_gate() => Enum.GetValues<GateStanding>().Select(standing => PhaseMeanings.Of(new PhaseLine(Phase.Design, standing, []), true))
        .Should().OnlyContain(meaning => PhaseMeanings.All.Contains(meaning));

    /// <summary>Points and widths, without colours.</summary>
    private static string ShapeOf(Sign sign) => string.Join(";", SignShapes.At(sign, 0, 0, 24, Paint.Ink).Select(mark => mark switch
    {
        Stroke stroke => $"{string.Join(" ", stroke.Points)} {stroke.Fill == Paint.None}",
        Disc disc => $"{disc.X} {disc.Y} {disc.Radius} {disc.Fill == Paint.None}",
        _ => throw new InvalidOperationException($"{mark} is no part of a sign."),
    }));
}
