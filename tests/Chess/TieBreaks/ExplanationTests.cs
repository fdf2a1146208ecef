using TochkaBot.Chess.Tests.Support;
using TochkaBot.Chess.TieBreaks;
using TochkaBot.Chess.TieBreaks.Words;
using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Chess.Tests.TieBreaks;

public class ExplanationTests
{
    // Four rounds of six: Anna and Boris have 3, Vera 2½; Anna met the stronger field.
    private static readonly Tournament Six = Crosstable.Of(
        "Анна   | 4w1 2b= 3w= 5b1",
        "Борис  | 5b1 1w= 6b1 3w=",
        "Вера   | 6w1 4b= 1b= 2b=",
        "Глеб   | 1b0 3w= 5w1 6b=",
        "Дарья  | 2w0 6b= 4b0 1w0",
        "Егор   | 3b0 5w= 2w0 4w="
    );

    [Fact]
    public void More_points_are_the_plain_reason()
    {
        var table = Standings.Of(Six, TieBreak.ParseList("BH"));
        Assert.Contains("Выше Борис (2 место): больше очков, 3 против 2½.", Explanation.Of(table, 3));
    }

    [Fact]
    public void Equal_points_name_the_tie_break_and_both_values()
    {
        var table = Standings.Of(Six, TieBreak.ParseList("BH"));
        Assert.Equal(
            [
                "2 место, 3 очка.",
                "Выше Анна (1 место): столько же очков, но соперники набрали больше: 8 против 7.",
                "Ниже Вера (3 место): меньше очков, 2½ против 3.",
            ],
            Explanation.Of(table, 2)
        );
    }

    [Fact]
    public void What_decided_nothing_is_named_too()
    {
        var table = Standings.Of(Six, TieBreak.ParseList("DE,WON,BH"));
        Assert.Equal(
            "Выше Анна (1 место): столько же очков, поровну и личные встречи, победы за доской (2), "
                + "но соперники набрали больше: 8 против 7.",
            Explanation.Of(table, 2)[1]
        );
    }

    [Fact]
    public void Those_whom_nothing_separates_share_the_place()
    {
        var table = Standings.Of(Six, []);
        Assert.Equal([1, 1, 3, 4, 5, 6], table.Lines.Select(line => line.Rank));
        Assert.Contains("Место общее, все показатели равны: Борис.", Explanation.Of(table, 1));
    }

    [Fact]
    public void A_round_that_is_still_being_played_does_not_count_yet()
    {
        var table = Standings.Of(Crosstable.Of("Анна | 2w= 2b*", "Борис | 1b= 1w*"), TieBreak.ParseList("BH"));
        Assert.Equal(1, table.Rounds);
        Assert.All(table.Lines, line => Assert.Equal(1, line.Points));
    }

    [Theory]
    [InlineData(2, "1 очко")]
    [InlineData(3, "1½ очка")]
    [InlineData(4, "2 очка")]
    [InlineData(10, "5 очков")]
    [InlineData(22, "11 очков")]
    [InlineData(42, "21 очко")]
    [InlineData(1, "½ очка")]
    public void Points_agree_with_their_number(int halves, string expected) =>
        Assert.Equal(expected, ExplanationOfOne(halves));

    private static string ExplanationOfOne(int halves)
    {
        var wins = Enumerable.Repeat(new Cell(0, Colour.None, Outcome.FullPointBye), halves / 2);
        var half = Enumerable.Repeat(new Cell(0, Colour.None, Outcome.HalfPointBye), halves % 2);
        var player = new Player
        {
            Number = 1,
            Name = "Анна",
            Rounds = [.. wins, .. half],
        };
        var table = Standings.Of(new Tournament { Players = [player] }, [], halves);
        return Explanation.Of(table, 1)[0]["1 место, ".Length..^1];
    }
}
