using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Tournaments;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Tournaments;

/// <summary>A playing hall: Vera's tournament, pupils with seats, and her phone to run it from.</summary>
internal sealed class Hall : IDisposable
{
    private static readonly string[] Given =
    [
        "Анна",
        "Борислав",
        "Вадим",
        "Галина",
        "Денис",
        "Елена",
        "Жанна",
        "Захар",
        "Игорь",
        "Кира",
        "Лев",
        "Мария",
        "Никита",
        "Ольга",
        "Павел",
        "Роман",
        "Софья",
        "Тимур",
        "Ульяна",
        "Фёдор",
        "Цветана",
        "Юлия",
        "Яна",
        "Эдуард",
    ];

    public Hall(int pupils, Func<CentreSettings, CentreSettings>? change = null)
    {
        World = new World(change);
        World.Write(tx => PersonStore.Enlist(tx, World.Boris.PersonId));
        Id = World.Event(
            "Ход конём",
            e =>
                e with
                {
                    Kind = EventKind.Tournament,
                    Direction = "joint",
                    EndsAt = e.StartsAt.AddHours(3),
                    GradeFrom = 1,
                    GradeTo = 11,
                }
        );
        Pupils = [.. Enumerable.Range(0, pupils).Select(Pupil)];
        foreach (var pupil in Pupils)
        {
            pupil.Press($"|join.{Id}");
        }

        World.At(World.Found(Id).StartsAt);
    }

    public World World { get; }

    public long Id { get; }

    public IReadOnlyList<Chat> Pupils { get; }

    public Chat Vera => World.Vera;

    public Book Book => World.Read(tx => Book.Read(tx, Id)!);

    public Round Round => Book.Current!;

    public void Dispose() => World.Dispose();

    /// <summary>«Орлов-3 …» would be no name: everybody gets a surname of their own.</summary>
    public static string Surname(int index) =>
        "Тест" + string.Concat($"{index + 1:00}".Select(c => (char)('а' + (c - '0'))));

    public Chat Pupil(int index) =>
        World.Pupil($"{Surname(index)} {Given[index % Given.Length]}", 1 + (index % 11), "Б");

    /// <summary>All are here, and the first round is drafted.</summary>
    public Hall Begin(string system = "Швейцарская")
    {
        Vera.Says("/arbiter").Presses("Настроить").Presses("Система").Presses(system).Presses("Готово");
        Vera.Presses("Кто здесь").Presses("Все здесь").Presses("Готово").Presses("Начать турнир");
        return this;
    }

    /// <summary>The draft in front is published, and White wins everywhere.</summary>
    public Hall Play(Func<Game, GameResult>? result = null)
    {
        Vera.Presses("Опубликовать тур");
        foreach (var game in Book.Games(Round))
        {
            Enter(game, result?.Invoke(game) ?? GameResult.WhiteWon);
        }

        return this;
    }

    public void Enter(Game game, GameResult result) =>
        Vera.Forges($"tGame.{Id}.{game.Round.Number}.{game.Board}.{(int)result}.0");

    /// <summary>The player who is this pupil.</summary>
    public TournamentPlayer Player(Chat pupil) => Book.PlayerOf(pupil.PersonId)!;

    public Game GameOf(Chat pupil) => Book.Game(Round, Player(pupil).Id)!;

    public Chat ChatOf(Seat seat) => Pupils.Single(p => p.PersonId == Book.Player(seat.PlayerId)!.PersonId);
}
