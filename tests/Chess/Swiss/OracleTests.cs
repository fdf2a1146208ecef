using FsCheck;
using FsCheck.Fluent;
using TochkaBot.Chess.Swiss;
using TochkaBot.Chess.Tests.Oracle;
using TochkaBot.Tests.Support;

namespace TochkaBot.Chess.Tests.Swiss;

public class OracleTests
{
    [Fact]
    public void The_engine_pairs_like_brute_force() => Check(history => history, 700);

    [Fact]
    public void Bans_change_nothing_in_that() => Check(history => history with { Bans = true }, 400);

    [Fact]
    public void Neither_does_acceleration() => Check(history => history with { Accelerated = true }, 300);

    [Fact]
    public void Nor_the_last_round_with_its_topscorers() => Check(history => history with { Last = true }, 300);

    private static void Check(Func<History, History> shape, int count)
    {
        var generator =
            from seed in Gen.Choose(0, int.MaxValue - 1)
            from players in Gen.Choose(1, 10)
            from rounds in Gen.Choose(0, 7)
            from flags in Gen.Choose(0, 15)
            select shape(
                new History(seed, players, rounds, (flags & 1) > 0, (flags & 2) > 0, (flags & 4) > 0, (flags & 8) > 0)
            );
        var arbitrary = Arb.From(generator, Smaller);
        var config = Trials.Of(count);
        Prop.ForAll(arbitrary, history => Agree(history)).Check(config);
    }

    private static bool Agree(History history)
    {
        var (tournament, present) = history.Play();
        var players = tournament.Players.Where(player => present.Contains(player.Number)).ToList();
        var got = DutchPairing.Pair(tournament, history.Rounds + 1, players);
        var expected = Sieve.Pair(tournament, history.Rounds + 1, present);
        return expected is null ? !got.Exists : got.Exists && expected.SetEquals(got.Boards);
    }

    private static IEnumerable<History> Smaller(History history)
    {
        if (history.Players > 2)
            yield return history with
            {
                Players = history.Players - 1,
            };
        if (history.Rounds > 0)
            yield return history with
            {
                Rounds = history.Rounds - 1,
            };
    }
}
