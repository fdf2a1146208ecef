using TochkaBot.Chess.Swiss;
using TochkaBot.Chess.TieBreaks.Words;

namespace TochkaBot.Domain.Tournaments.Tables;

/// <summary>Why a player stands where they stand and has the colour they have: from the engine's own facts.</summary>
public static class Reasons
{
    /// <returns>Nothing in a bracket, where places need no reason but the match that was lost.</returns>
    public static IReadOnlyList<string> Place(Book book, TournamentPlayer player, Naming naming) =>
        book.Tournament.IsBracket || player.Number is not { } number || book.Published == 0
            ? []
            : Said(Table.Standings(book, p => p.Name(naming)), number);

    /// <summary>For the current round.</summary>
    /// <returns>Nothing when the system does not choose colours, or there is no game.</returns>
    public static string? Colour(Book book, TournamentPlayer player)
    {
        if (
            book.Tournament.System != TournamentSystem.Swiss
            || player.Number is not { } number
            || book.Current is not { } round
        )
        {
            return null;
        }

        return ColourExplanation.Of(Crosstable.Of(book, round.Number, _ => string.Empty), round.Number, number);
    }

    /// <summary>The arbiter gave the colours by hand.</summary>
    public static bool IsColourByHand(Book book, TournamentPlayer player) =>
        player.Number is { } number
        && book.Current is { } round
        && book.Tournament.System == TournamentSystem.Swiss
        && Crosstable.Of(book, round.Number, _ => string.Empty) is var chess
        && ColourExplanation.Facts(chess, round.Number, number) is { } facts
        && chess.Players.First(p => p.Number == number).In(round.Number).Colour
            is var got
                and not Chess.Tournaments.Colour.None
        && got != facts.Got;

    private static IReadOnlyList<string> Said(Chess.TieBreaks.Standings table, int number) =>
        table.Lines.Any(l => l.Player.Number == number) ? Explanation.Of(table, number) : [];
}
