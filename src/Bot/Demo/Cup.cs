using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;
using TochkaBot.Domain.Tournaments;
using TochkaBot.Domain.Tournaments.Play;
using TochkaBot.Domain.Tournaments.Settings;

namespace TochkaBot.Bot.Demo;

/// <summary>A tournament that is being played: a round a day, the first is over, of the second some results are in.</summary>
internal static class Cup
{
    private const int Rounds = 5;

    public static void Run(Tx tx, CentreSettings centre, Actor arbiter, SchoolYear year, IReadOnlyList<long> players)
    {
        var draft = new EventDraft
        {
            Title = "Кубок «Белая ладья»",
            Description = "По туру в день после уроков. Пары и таблица — здесь, в боте.",
            Direction = "joint",
            Kind = EventKind.Tournament,
            Enrolment = Enrolment.ByList,
            StartsAt = year.InDays(-2, 14),
            EndsAt = year.InDays(5, 16),
            Place = "шахматная гостиная",
        };
        var id = EventActions.Create(tx, arbiter, draft, EventStatus.Published).Event!.Id;
        Regulations.Choose(tx, arbiter, id, TournamentSystem.Swiss, circles: 1);
        Regulations.SetRounds(tx, arbiter, id, Rounds);
        foreach (var player in players)
        {
            Arrivals.Come(tx, centre, arbiter, id, player);
        }

        Starting.Begin(tx, arbiter, id);
        Play(tx, arbiter, id, 1, int.MaxValue);
        Drafting.Next(tx, arbiter, id, 2);
        Play(tx, arbiter, id, 2, boards: 4);
    }

    private static void Play(Tx tx, Actor arbiter, long id, int round, int boards)
    {
        var book = Book.Read(tx, id)!;
        Publishing.Publish(tx, arbiter, id, round, book.Tournament.Revision);
        foreach (var game in book.Games(book.Draft!).Take(boards))
        {
            ResultSheet.Enter(tx, arbiter, id, round, game.Board, ResultOf(game));
        }
    }

    private static GameResult ResultOf(Game game) =>
        (game.Board % 4) switch
        {
            0 => GameResult.Draw,
            1 => GameResult.WhiteWon,
            _ => GameResult.BlackWon,
        };
}
