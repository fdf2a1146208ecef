using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;
using TochkaBot.Domain.Tournaments;
using TochkaBot.Domain.Tournaments.Play;
using TochkaBot.Domain.Tournaments.Settings;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Rights;

/// <summary>Vera's tournaments with Masha among four: before the start, drafted, in its first round, after it.</summary>
internal sealed class Games
{
    private readonly World world;
    private readonly IReadOnlyList<long> players;

    public Games(World world, IReadOnlyList<long> players)
    {
        (this.world, this.players) = (world, players);
        Setup = Gather("Ещё не начат");
        Drafted = Begin("Есть черновик");
        Playing = Publish("Идёт тур");
        Played = Publish("Тур сыгран");
        var hidden = world.Event(
            "Турнир для своих",
            e => e with { Kind = EventKind.Tournament, Visibility = EventVisibility.Centre }
        );
        Ours = hidden;
        var (round, game) = (Round(Playing), MashasGame(Playing));
        var opponent = Book(Playing).Player(game.OpponentOf(PlayerOf(Playing, Masha)).PlayerId)!.PersonId!.Value;
        world.Write(tx => GameReports.Say(tx, Actor.OfPerson(tx, opponent), round.Id, SeatOutcome.Loss));
        EnterAll(Played);
        RoundOfPlaying = round.Id;
    }

    public long Setup { get; }

    /// <summary>The first round is drafted, not published.</summary>
    public long Drafted { get; }

    /// <summary>The first round goes on, and Masha's opponent has said that she has won.</summary>
    public long Playing { get; }

    /// <summary>All results of the first round are in.</summary>
    public long Played { get; }

    /// <summary>Seen by those whom we know.</summary>
    public long Ours { get; }

    public long RoundOfPlaying { get; }

    private long Masha => players[0];

    public Book Book(long id) => world.Read(tx => Domain.Tournaments.Book.Read(tx, id)!);

    /// <summary>Her number as a player, or that of another of the four.</summary>
    public long PlayerOf(long id, long person) => Book(id).PlayerOf(person)!.Id;

    public long OtherPlayer(long id) => PlayerOf(id, players[1]);

    public int MashasBoard(long id) => MashasGame(id).Board;

    private Round Round(long id) => Book(id).Current!;

    private Game MashasGame(long id) => Book(id).Game(Round(id), PlayerOf(id, Masha))!;

    private Actor Vera(Tx tx) => Actor.OfPerson(tx, world.Vera.PersonId);

    private long Gather(string title)
    {
        var id = world.Event(title, e => e with { Kind = EventKind.Tournament });
        world.Write(tx =>
        {
            var vera = Vera(tx);
            players.ToList().ForEach(p => ListActions.AddByHand(tx, world.Centre, vera, id, p));
            Done(Regulations.Choose(tx, vera, id, TournamentSystem.Swiss, 1));
            Done(Arrivals.AllCame(tx, world.Centre, vera, id));
        });
        return id;
    }

    private long Begin(string title)
    {
        var id = Gather(title);
        world.Write(tx => Done(Starting.Begin(tx, Vera(tx), id)));
        return id;
    }

    private long Publish(string title)
    {
        var id = Begin(title);
        var revision = Book(id).Tournament.Revision;
        world.Write(tx => Done(Publishing.Publish(tx, Vera(tx), id, 1, revision)));
        return id;
    }

    private void EnterAll(long id)
    {
        var round = Round(id);
        foreach (var game in Book(id).Games(round))
        {
            world.Write(tx => Done(ResultSheet.Enter(tx, Vera(tx), id, round.Number, game.Board, GameResult.WhiteWon)));
        }
    }

    private static void Done(TournamentResult result) => Assert.True(result.IsDone, $"{result.Outcome}");
}
