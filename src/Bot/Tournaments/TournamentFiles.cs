using TochkaBot.Admin.Tournaments;
using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;
using TochkaBot.Domain.Tournaments;
using TochkaBot.Pictures.Canvas;
using TochkaBot.Pictures.Png;
using TochkaBot.Pictures.Screens;

namespace TochkaBot.Bot.Tournaments;

/// <summary>Pairs, table, who met whom and the bracket as pictures, made when they are sent.</summary>
internal sealed class TournamentFiles : IRecipes
{
    public const string Pairs = "chessPairs";
    public const string Standing = "chessTable";
    public const string Cross = "chessCross";
    public const string Bracket = "chessBracket";

    /// <summary>About so many lines go on one picture.</summary>
    private const int Lines = 22;

    private const int MostPictures = 6;

    public static IReadOnlyList<string> All { get; } = [Pairs, Standing, Cross, Bracket];

    public IReadOnlyList<string> Kinds => All;

    /// <summary>A recipe for each picture that it will take; one too many shows nothing and is not sent.</summary>
    public static Recipe[] Of(string kind, Book book)
    {
        var lines = kind == Pairs ? book.Games(book.Current!).Count : book.Players.Count;
        var pictures =
            kind == Bracket ? BracketPictures(book) : Math.Clamp((lines + Lines - 1) / Lines, 1, MostPictures);
        return [.. Enumerable.Range(0, pictures).Select(page => Recipe.Of(kind, book.Event.Id, page))];
    }

    public Rendered? Render(Tx tx, CentreSettings centre, Recipe recipe, Actor to)
    {
        if (
            EventStore.FindFor(tx, to, recipe.Id(0) ?? 0) is not { Kind: EventKind.Tournament } item
            || Book.Read(tx, item) is not { Published: > 0 } book
        )
        {
            return null;
        }

        var naming = TournamentRights.NamingFor(to, item, centre.FullNames);
        var sheets = Draw(recipe.Kind, book, naming);
        return recipe.Id(1) is { } page && page >= 0 && page < sheets.Count
            ? new Rendered(PngImage.Of(sheets[(int)page]), FileName(recipe.Kind)) { IsPicture = true }
            : null;
    }

    private static IReadOnlyList<Sheet> Draw(string kind, Book book, Naming naming) =>
        kind switch
        {
            Pairs => TournamentPictures.Pairings(book, naming, Theme.Light),
            Standing => TournamentPictures.Standings(book, naming, Theme.Light),
            Cross => TournamentPictures.Crosstable(book, naming, Theme.Light),
            _ => BracketDrawing.Of(book, naming, Theme.Light),
        };

    private static int BracketPictures(Book book) =>
        book.Tournament.System == TournamentSystem.DoubleElimination ? 2
        : book.Players.Count > 16 ? 2
        : 1;

    private static string FileName(string kind) =>
        kind switch
        {
            Pairs => "пары.png",
            Standing => "таблица.png",
            Cross => "кто-с-кем.png",
            _ => "сетка.png",
        };
}
