using TochkaBot.Bot.Tournaments;

namespace TochkaBot.Tests.Rights;

/// <summary>Looking at tournaments, and one's own game: nobody else says how it ended.</summary>
internal static class ChessDeeds
{
    public static IEnumerable<Deed> Of(School s)
    {
        var (playing, round) = (s.Games.Playing, s.Games.RoundOfPlaying);
        return
        [
            Deed.Of("/tournaments").By(Cast.Everybody).Shows("Идёт тур"),
            Deed.Of("/tournaments").By(Cast.Known).Shows("Турнир для своих"),
            Deed.Of("chess").By(Cast.Everybody).Shows("Идёт тур"),
            Deed.Of($"chessOne.{playing}").By(Cast.Everybody).Shows("Идёт тур"),
            Deed.Of($"chessOne.{playing}").By(Cast.Pupil).Shows("Подтвердить"),
            Deed.Of($"chessOne.{s.Games.Ours}").By(Cast.Known).Shows("<b>Турнир для своих</b>"),
            Deed.Of($"chessPairs.{playing}").By(Cast.Everybody).Shows("Тур 1"),
            Deed.Of($"chessPairs.{playing}").By(Cast.Known).Shows("Маша Л."),
            Deed.Of($"chessTable.{playing}").By(Cast.Everybody).Shows("Картинкой"),
            Deed.Of($"chessTable.{playing}").By(Cast.Known).Shows("Маша Л."),
            Deed.Of($"chessPicture.{playing}.{TournamentFiles.Pairs}").By(Cast.Everybody).Sends(TournamentFiles.Pairs),
            Deed.Of($"chessPicture.{playing}.{TournamentFiles.Cross}").By(Cast.Everybody).Sends(TournamentFiles.Cross),
            Deed.Of($"chessWhy.{s.Games.Played}").By(Cast.Pupil).Shows("мест"),
            Deed.Of($"chessColour.{playing}").By(Cast.Pupil).Shows("цвет"),
            Deed.Of($"gameSay.{round}.w").By(Cast.Pupil).Changes("tournament_seats"),
            Deed.Of($"gameYes.{round}").By(Cast.Pupil).Changes("tournament_seats"),
            Deed.Of($"gameNo.{round}").By(Cast.Pupil).Changes("tournament_seats"),
        ];
    }
}
