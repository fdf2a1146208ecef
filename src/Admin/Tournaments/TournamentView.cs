using System.ComponentModel;
using System.Text.Json.Serialization;
using TochkaBot.Admin.Input;
using TochkaBot.Domain.Tournaments;
using TochkaBot.Domain.Tournaments.Tables;

namespace TochkaBot.Admin.Tournaments;

[Description("A tournament: it has the id of its event. Drafts of rounds are not shown.")]
internal sealed record TournamentView
{
    public required long Id { get; init; }

    public required string Title { get; init; }

    [JsonConverter(typeof(CamelWord<TournamentStatus>))]
    public required TournamentStatus Status { get; init; }

    [JsonConverter(typeof(CamelWord<TournamentSystem>))]
    public required TournamentSystem System { get; init; }

    [Description("Circles of a round robin, 1 or 2.")]
    public required int Circles { get; init; }

    [Description("How many rounds are planned; null for brackets, which end by themselves.")]
    public required int? PlannedRounds { get; init; }

    [Description("Names of FIDE C.07 in the order in which they decide; empty for brackets.")]
    public required IReadOnlyList<string> TieBreaks { get; init; }

    [Description("Rounds that count in the table.")]
    public required int RoundsCounted { get; init; }

    [Description("In the order of the table; before the start in the order of coming.")]
    public required IReadOnlyList<TournamentPlayerView> Players { get; init; }

    [Description("Published rounds.")]
    public required IReadOnlyList<TournamentRoundView> Rounds { get; init; }

    public static TournamentView Of(Book book)
    {
        var table = Table.Of(book);
        var listed = table.Lines.Select(l => l.Player.Id).ToHashSet();
        return new TournamentView
        {
            Id = book.Event.Id,
            Title = book.Event.Title,
            Status = book.Tournament.Status,
            System = book.Tournament.System,
            Circles = book.Tournament.Circles,
            PlannedRounds = book.Tournament.IsBracket ? null : book.Tournament.Rounds,
            TieBreaks = table.TieBreaks,
            RoundsCounted = table.Rounds,
            Players =
            [
                .. table.Lines.Select(l => TournamentPlayerView.Of(l.Player, l, table.TieBreaks)),
                .. book.Players.Where(p => !listed.Contains(p.Id)).Select(p => TournamentPlayerView.Of(p, null, [])),
            ],
            Rounds = [.. book.Rounds.Where(r => r.IsPublished).Select(r => TournamentRoundView.Of(book, r))],
        };
    }
}

[Description("Somebody who is or was here to play.")]
internal sealed record TournamentPlayerView
{
    [Description("The starting number; null before the start.")]
    public required int? Number { get; init; }

    [Description("Null when the person was deleted.")]
    public required long? PersonId { get; init; }

    [Description("Family name, given name.")]
    public required string Name { get; init; }

    public required int? Grade { get; init; }

    public required string Letter { get; init; }

    [Description("The school rating before the tournament.")]
    public required int Rating { get; init; }

    [JsonConverter(typeof(CamelWord<PlayerState>))]
    public required PlayerState State { get; init; }

    [Description("Shared places have the same number; null before the start, and for who left a round robin early.")]
    public required int? Place { get; init; }

    public required decimal? Points { get; init; }

    [Description("By name of the tie-break; null where it does not apply.")]
    public required IReadOnlyDictionary<string, decimal?> TieBreaks { get; init; }

    public static TournamentPlayerView Of(TournamentPlayer player, TableLine? line, IReadOnlyList<string> tieBreaks) =>
        new()
        {
            Number = player.Number,
            PersonId = player.PersonId,
            Name = player.PersonId is null ? player.Name(Naming.Full) : $"{player.FamilyName} {player.GivenName}",
            Grade = player.Grade,
            Letter = player.Letter,
            Rating = player.Rating,
            State = player.State,
            Place = line?.Place,
            Points = line is null ? null : line.Points / 2m,
            TieBreaks = line is null
                ? new Dictionary<string, decimal?>()
                : tieBreaks.Zip(line.Values).ToDictionary(v => v.First, v => v.Second),
        };
}

[Description("One published round.")]
internal sealed record TournamentRoundView
{
    public required int Number { get; init; }

    public required IReadOnlyList<TournamentBoardView> Boards { get; init; }

    [Description("Starting numbers of those who have a point without a game.")]
    public required IReadOnlyList<int> Byes { get; init; }

    public static TournamentRoundView Of(Book book, Round round) =>
        new()
        {
            Number = round.Number,
            Boards = [.. book.Games(round).Select(g => TournamentBoardView.Of(book, g))],
            Byes = [.. book.Byes(round).Select(p => p.Number!.Value)],
        };
}

[Description("One board; players by starting number.")]
internal sealed record TournamentBoardView
{
    public required int Board { get; init; }

    public required int White { get; init; }

    public required int Black { get; init; }

    [JsonConverter(typeof(CamelWord<GameResult>))]
    public required GameResult Result { get; init; }

    [Description(
        "The match of a bracket: W1.1 the first of the first round, L2.1 among the losers, GF the grand final, T third place; else null."
    )]
    public required string? Match { get; init; }

    public static TournamentBoardView Of(Book book, Game game) =>
        new()
        {
            Board = game.Board,
            White = book.Player(game.White.PlayerId)!.Number!.Value,
            Black = book.Player(game.Black.PlayerId)!.Number!.Value,
            Result = game.Result,
            Match = game.Match,
        };
}
