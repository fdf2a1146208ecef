using TochkaBot.Chess.TieBreaks;
using TochkaBot.Domain.Tournaments.Play;

namespace TochkaBot.Domain.Tournaments.Tables;

/// <summary>One line of a table.</summary>
/// <param name="Place">From 1; those whom nothing separates share the better one.</param>
/// <param name="Points">Half points.</param>
/// <param name="Values">Tie-breaks in the order of the table, in points; nothing where they do not apply.</param>
public sealed record TableLine(int Place, TournamentPlayer Player, int Points, IReadOnlyList<decimal?> Values);

/// <summary>Who stands where after the rounds that are finished.</summary>
public sealed record Table
{
    /// <summary>As FIDE C.07 names them; empty in a bracket.</summary>
    public IReadOnlyList<string> TieBreaks { get; init; } = [];

    public IReadOnlyList<TableLine> Lines { get; init; } = [];

    /// <summary>How many rounds count.</summary>
    public int Rounds { get; init; }

    public TableLine? Of(TournamentPlayer player) => Lines.FirstOrDefault(l => l.Player.Id == player.Id);

    public static Table Of(Book book)
    {
        var made = book.Tournament.IsBracket ? OfBracket(book) : OfPoints(book);
        return book.Tournament.Status == TournamentStatus.Finished ? AsWritten(made) : made;
    }

    /// <summary>The table as the chess library has it, for reasons in words.</summary>
    internal static Standings Standings(Book book, Func<TournamentPlayer, string> name)
    {
        var played = Crosstable.Of(book, book.Published, name);
        return Chess.TieBreaks.Standings.Of(
            Crosstable.WithCalendar(Crosstable.WithoutOpenGames(played, book), book),
            TieBreak.ParseList(book.Tournament.TieBreaks),
            Finished(book)
        );
    }

    private static Table OfPoints(Book book)
    {
        var byNumber = book.Players.Where(p => p.Number is not null).ToDictionary(p => p.Number!.Value);
        var standings = Standings(book, _ => string.Empty);
        return new Table
        {
            TieBreaks = [.. standings.TieBreaks.Select(t => t.Name)],
            Lines =
            [
                .. standings.Lines.Select(l => new TableLine(l.Rank, byNumber[l.Player.Number], l.Points, l.Values)),
            ],
            Rounds = standings.Rounds,
        };
    }

    /// <summary>Rounds from the first whose games all have results.</summary>
    private static int Finished(Book book)
    {
        var open = book.Open().Select(g => g.Round.Number).DefaultIfEmpty(int.MaxValue).Min();
        return book.Tournament.System == TournamentSystem.RoundRobin
            ? book.Published
            : Math.Min(book.Published, open - 1);
    }

    private static Table OfBracket(Book book)
    {
        var play = BracketPlay.Of(book);
        var groups = book
            .Players.Where(p => p.Number is not null)
            .GroupBy(p => BracketPlaces.Depth(play, p))
            .OrderByDescending(g => g.Key);
        List<TableLine> lines = [];
        foreach (var group in groups)
        {
            var place = lines.Count + 1;
            lines.AddRange(group.OrderBy(p => p.Number).Select(p => new TableLine(place, p, HalvesOf(book, p), [])));
        }

        return new Table { Lines = lines, Rounds = book.Published };
    }

    private static int HalvesOf(Book book, TournamentPlayer player) =>
        book
            .AllGames.Select(g => g.SeatOf(player.Id))
            .Sum(s =>
                s?.Outcome switch
                {
                    SeatOutcome.Win or SeatOutcome.ForfeitWin => 2,
                    SeatOutcome.Draw => 1,
                    _ => 0,
                }
            );

    /// <summary>What was written at the end stays, whatever is counted later.</summary>
    private static Table AsWritten(Table made) =>
        made with
        {
            Lines =
            [
                .. made
                    .Lines.Select(l =>
                        l with
                        {
                            Place = l.Player.Place ?? l.Place,
                            Points = l.Player.Points ?? l.Points,
                        }
                    )
                    .OrderBy(l => l.Place)
                    .ThenBy(l => l.Player.Number),
            ],
        };
}
