using TochkaBot.Domain.Events;
using TochkaBot.Domain.Storage;
using TochkaBot.Domain.Tournaments.Settings;

namespace TochkaBot.Domain.Tournaments;

/// <summary>The arbiter's book: all that is known of a tournament, read at once. Pairing and tables are made from it alone.</summary>
public sealed record Book
{
    public required Event Event { get; init; }

    public required Tournament Tournament { get; init; }

    /// <summary>By starting number; before the start in the order of coming.</summary>
    public IReadOnlyList<TournamentPlayer> Players { get; init; } = [];

    public IReadOnlyList<Round> Rounds { get; init; } = [];

    public IReadOnlyList<Seat> Seats { get; init; } = [];

    public IReadOnlyList<Absence> Absences { get; init; } = [];

    /// <summary>By hand, and those whom a family ties together where they are to be kept apart.</summary>
    public IReadOnlyList<Ban> Bans { get; init; } = [];

    /// <returns>Nothing when there is no such event, or it is no tournament.</returns>
    public static Book? Read(Tx tx, long eventId) =>
        EventStore.Find(tx, eventId) is { Kind: EventKind.Tournament } item ? Read(tx, item) : null;

    public static Book Read(Tx tx, Event item)
    {
        var tournament = TournamentStore.Find(tx, item.Id) ?? new Tournament { EventId = item.Id };
        var players = TournamentPlayerStore.Of(tx, item.Id);
        var book = new Book
        {
            Event = item,
            Tournament = tournament,
            Players = players,
            Rounds = RoundStore.Of(tx, item.Id),
            Seats = RoundStore.SeatsOf(tx, item.Id),
            Absences = TournamentPlayerStore.AbsencesOf(tx, item.Id),
            Bans = Siblings.And(tx, tournament, players, TournamentPlayerStore.BansOf(tx, item.Id)),
        };
        return book with { Tournament = Regulations.Planned(book) };
    }

    public IReadOnlyList<TournamentPlayer> Here => [.. Players.Where(p => p.IsHere)];

    /// <summary>The round that is being prepared; one that was taken back and not paired again is none.</summary>
    public Round? Draft => Rounds.FirstOrDefault(r => !r.IsPublished && Seats.Any(s => s.RoundId == r.Id));

    /// <summary>The last published round.</summary>
    public Round? Current => Rounds.LastOrDefault(r => r.IsPublished);

    public int Published => Rounds.Count(r => r.IsPublished);

    public bool IsRunning => Tournament.Status == TournamentStatus.Running;

    /// <summary>Whether everything that was planned has been played; brackets know it by themselves.</summary>
    public bool IsPlayedOut => !Tournament.IsBracket && Published >= Tournament.Rounds && Open().Count == 0;

    public TournamentPlayer? Player(long id) => Players.FirstOrDefault(p => p.Id == id);

    public TournamentPlayer? PlayerOf(long? personId) =>
        personId is { } id ? Players.FirstOrDefault(p => p.PersonId == id) : null;

    public IReadOnlyList<Game> Games(Round round) =>
        [
            .. Seats
                .Where(s => s.RoundId == round.Id && s.Board is not null)
                .GroupBy(s => s.Board!.Value)
                .OrderBy(board => board.Key)
                .Select(board => new Game(
                    round,
                    board.Key,
                    board.Single(s => s.Side == Side.White),
                    board.Single(s => s.Side == Side.Black)
                )),
        ];

    public IReadOnlyList<Game> AllGames => [.. Rounds.Where(r => r.IsPublished).SelectMany(Games)];

    public Game? Game(Round round, long playerId) => Games(round).FirstOrDefault(g => g.SeatOf(playerId) is not null);

    /// <summary>Published games without a result.</summary>
    public IReadOnlyList<Game> Open() => [.. AllGames.Where(g => g.IsOpen)];

    /// <summary>Who has the bye in this round.</summary>
    public IReadOnlyList<TournamentPlayer> Byes(Round round) =>
        [
            .. Seats
                .Where(s => s.RoundId == round.Id && s.Board is null)
                .Select(s => Player(s.PlayerId))
                .OfType<TournamentPlayer>(),
        ];

    public AbsenceWorth? AbsenceOf(long playerId, int round) =>
        Absences.FirstOrDefault(a => a.PlayerId == playerId && a.Round == round)?.Worth;

    /// <summary>Who can be paired in this round.</summary>
    public IReadOnlyList<TournamentPlayer> PresentIn(int round) =>
        [.. Here.Where(p => p.Number is not null && AbsenceOf(p.Id, round) is null)];
}
