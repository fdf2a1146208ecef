using TochkaBot.Chess.Swiss;
using TochkaBot.Chess.Swiss.Contenders;
using TochkaBot.Chess.Tests.Support;
using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Chess.Tests.Swiss;

public class ColourExplanationTests
{
    [Fact]
    public void In_the_first_round_the_lot_decides()
    {
        var tournament = Crosstable.Of("Анна | 2w*", "Борис | 1b*");
        Assert.Equal(
            "Вы оба ещё не играли: цвет решил жребий первого тура и стартовый номер.",
            ColourExplanation.Of(tournament, 1, 2)
        );
    }

    [Fact]
    public void A_granted_wish_is_explained_by_ones_own_games()
    {
        var tournament = Crosstable.Of("Анна | 3w1 2b*", "Борис | 4b1 1w*", "Вера | 1b0 4w*", "Глеб | 2w0 3b*");
        Assert.Equal(
            "У вас белыми 1 партия, чёрными 0 партий: по очереди вам полагались чёрные.",
            ColourExplanation.Of(tournament, 2, 1)
        );
    }

    [Fact]
    public void Black_again_is_explained_by_the_opponents_stronger_wish()
    {
        // Before round 3 Anna has had Black once and a rest, Boris Black twice: both are due White, he more.
        var tournament = Crosstable.Of(
            "Анна | 3b1 -H 2b*",
            "Борис | 4b1 3b= 1w*",
            "Вера | 1w0 2w= 4b*",
            "Глеб | 2w0 -Z 3w*"
        );
        var facts = ColourExplanation.Facts(tournament, 3, 1)!;
        Assert.Equal((Colour.Black, Colour.White, ColourRule.StrongerWish), (facts.Got, facts.Wanted, facts.Rule));
        Assert.Equal(
            "У вас белыми 0 партий, чёрными 1 партия, и вам полагались белые, но сопернику тоже: "
                + "у соперника белыми 0 партий, чёрными 2 партии, и нужда в этом цвете сильнее.",
            ColourExplanation.Of(tournament, 3, 1)
        );
    }

    [Fact]
    public void Without_an_opponent_there_is_nothing_to_explain() =>
        Assert.Null(ColourExplanation.Of(Crosstable.Of("Анна | -U"), 1, 1));

    [Fact]
    public void The_explained_colour_is_always_the_paired_one()
    {
        foreach (var (id, tournament) in Corpus.Swiss().Take(60))
        foreach (var player in tournament.Players)
            for (var round = 1; round <= Math.Min(4, tournament.RoundsPaired); round++)
                if (ColourExplanation.Facts(tournament, round, player.Number) is { } facts)
                    Assert.True(facts.Got == player.In(round).Colour, $"{id} round {round} player {player.Number}");
    }
}
