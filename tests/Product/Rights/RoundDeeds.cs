using TochkaBot.Domain.Tournaments;

namespace TochkaBot.Tests.Rights;

/// <summary>A round from its draft to its results, by the arbiter.</summary>
internal static class RoundDeeds
{
    public static IEnumerable<Deed> Of(School s) => [.. Drafting(s), .. Publishing(s.Games), .. Results(s.Games)];

    private static IEnumerable<Deed> Drafting(School s)
    {
        var (g, masha, other) = (
            s.Games,
            s.Games.PlayerOf(s.Games.Drafted, s.Masha),
            s.Games.OtherPlayer(s.Games.Drafted)
        );
        return
        [
            Deed.Of($"tNext.{g.Played}.2").By(Cast.Owner).Changes("tournament_rounds"),
            Deed.Of($"tRelax.{g.Played}.2.0").By(Cast.Owner).Changes("tournament_rounds"),
            Deed.Of($"tDraft.{g.Drafted}").By(Cast.Owner).Shows("Опубликовать тур"),
            Deed.Of($"tAgain.{g.Drafted}").By(Cast.Owner).Changes("tournaments"),
            Deed.Of($"tSwap.{g.Drafted}").By(Cast.Owner).Shows("Кого поменять?"),
            Deed.Of($"tSwapNow.{g.Drafted}.{masha}.{other}").By(Cast.Owner).Changes("tournament_seats"),
        ];
    }

    private static IEnumerable<Deed> Publishing(Games g) =>
        [
            Deed.Of($"tPub.{g.Drafted}.1.{g.Book(g.Drafted).Tournament.Revision}")
                .By(Cast.Owner)
                .Changes("tournament_rounds"),
            Deed.Of($"tBack.{g.Playing}.1").By(Cast.Owner).Shows("Отозвать тур <b>1</b>?"),
            Deed.Of($"tBackNow.{g.Playing}.1.0").By(Cast.Owner).Changes("tournament_rounds"),
            Deed.Of(Deed.Type("Забыли двоих"))
                .After($"tBack.{g.Playing}.1")
                .By(Cast.Owner)
                .Changes("tournament_rounds"),
        ];

    private static IEnumerable<Deed> Results(Games g)
    {
        var board = $"{g.Playing}.1.{g.MashasBoard(g.Playing)}";
        return
        [
            Deed.Of($"tRes.{g.Playing}.1").By(Cast.Owner).Shows("½"),
            Deed.Of($"tGame.{board}.{(int)GameResult.Draw}.0").By(Cast.Owner).Changes("tournament_seats"),
            Deed.Of($"tAbsent.{g.Playing}.1").By(Cast.Owner).Shows("Кто не явился?"),
            Deed.Of($"tRule.{board}.{(int)GameResult.BothAbsent}").By(Cast.Owner).Changes("tournament_seats"),
        ];
    }
}
