namespace TochkaBot.Tests.Rights;

/// <summary>Running a tournament: of the own, or all. Settings, who is here, players, the wall, the end.</summary>
internal static class ArbiterDeeds
{
    public static IEnumerable<Deed> Of(School s) =>
        [.. Hub(s.Games), .. Arriving(s), .. Settings(s), .. Players(s), .. End(s.Games)];

    private static IEnumerable<Deed> Hub(Games g) =>
        [
            Deed.Of("/arbiter").By(Cast.Staff).Shows("турнир"),
            Deed.Of("/arbiter").By(Cast.Owner).Shows("Идёт тур"),
            Deed.Of("arbiter").By(Cast.Owner).Shows("Идёт тур"),
            Deed.Of($"tHub.{g.Setup}").By(Cast.Owner).Shows("Начать турнир"),
            Deed.Of($"tMore.{g.Playing}").By(Cast.Owner).Shows("Отозвать тур"),
            Deed.Of($"tStart.{g.Setup}").By(Cast.Owner).Changes("tournaments"),
            Deed.Of($"tUndo.{g.Drafted}").By(Cast.Owner).Changes("tournaments"),
            Deed.Of($"tWall.{g.Playing}").By(Cast.Owner).Changes("tournament_walls"),
            Deed.Of($"tWallOff.{g.Playing}").By(Cast.Owner).Shows("больше не работают"),
        ];

    private static IEnumerable<Deed> Arriving(School s) =>
        [
            Deed.Of($"tHere.{s.Games.Setup}").By(Cast.Owner).Shows("Маша Л."),
            Deed.Of($"tTick.{s.Games.Setup}.{s.Masha}.0").By(Cast.Owner).Changes("tournament_players"),
            Deed.Of($"tAll.{s.Games.Setup}")
                .After($"tTick.{s.Games.Setup}.{s.Masha}.0")
                .By(Cast.Owner)
                .Changes("tournament_players"),
            Deed.Of($"tAdd.{s.Games.Setup}").By(Cast.Owner).Shows("Готово"),
            Deed.Of(Deed.Type("Орехов")).After($"tAdd.{s.Games.Setup}").By(Cast.Owner).Shows("Саша О."),
            Deed.Of($"tCome.{s.Games.Setup}.{s.Free}").By(Cast.Owner).Changes("tournament_players"),
            Deed.Of($"tCome.{s.Games.Setup}.{s.PersonOf(Cast.OtherFamily)}")
                .By(Cast.Leads)
                .Changes("tournament_players"),
            Deed.Of(Deed.Type("Кузнецова")).After($"tAdd.{s.Games.Setup}").By(Cast.Leads).Shows("Инна К."),
            Deed.Of($"tNew.{s.Games.Setup}")
                .After($"tAdd.{s.Games.Setup}", Deed.Type("Новиков Олег 7А"))
                .By(Cast.Owner)
                .Changes("people"),
        ];

    private static IEnumerable<Deed> Settings(School s)
    {
        var (g, masha, other) = (s.Games, s.Games.PlayerOf(s.Games.Setup, s.Masha), s.Games.OtherPlayer(s.Games.Setup));
        return
        [
            Deed.Of($"tSetup.{g.Setup}").By(Cast.Owner).Shows("Развести двоих"),
            Deed.Of($"tSet.{g.Setup}.Rounds").By(Cast.Owner).Shows("Сколько туров?"),
            Deed.Of($"tPut.{g.Setup}.Minutes.90").By(Cast.Owner).Changes("tournaments"),
            Deed.Of($"tApart.{g.Setup}").By(Cast.Owner).Shows("Кого с кем развести?"),
            Deed.Of($"tApartNow.{g.Setup}.{masha}.{other}").By(Cast.Owner).Changes("tournament_bans"),
            Deed.Of($"tMeet.{g.Setup}.{masha}.{other}")
                .After($"tApartNow.{g.Setup}.{masha}.{other}")
                .By(Cast.Owner)
                .Changes("tournament_bans"),
        ];
    }

    private static IEnumerable<Deed> Players(School s)
    {
        var (id, masha) = (s.Games.Played, s.Games.PlayerOf(s.Games.Played, s.Masha));
        return
        [
            Deed.Of($"tPlayers.{id}").By(Cast.Owner).Shows("Маша Л."),
            Deed.Of($"tPlayer.{id}.{masha}").By(Cast.Owner).Shows("Больше не играет"),
            Deed.Of($"tLeave.{id}.{masha}").By(Cast.Owner).Changes("tournament_players"),
            Deed.Of($"tReturn.{id}.{masha}").After($"tLeave.{id}.{masha}").By(Cast.Owner).Changes("tournament_players"),
            Deed.Of($"tSkip.{id}.{masha}.2.half").By(Cast.Owner).Changes("tournament_absences"),
        ];
    }

    private static IEnumerable<Deed> End(Games g) =>
        [
            Deed.Of($"tEnd.{g.Played}").By(Cast.Owner).Shows("Завершить турнир"),
            Deed.Of($"tPrizes.{g.Played}.5").By(Cast.Owner).Changes("tournaments"),
            Deed.Of($"tEndNow.{g.Played}").By(Cast.Owner).Changes("tournaments"),
        ];
}
