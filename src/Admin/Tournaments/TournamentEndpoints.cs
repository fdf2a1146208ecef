using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.OpenApi;
using TochkaBot.Admin.Access;
using TochkaBot.Admin.Docs;
using TochkaBot.Admin.Input;
using TochkaBot.Admin.Problems;
using TochkaBot.Domain.Access;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Storage;
using TochkaBot.Domain.Tournaments;
using TochkaBot.Domain.Tournaments.Tables;
using TochkaBot.Pictures.Png;
using TochkaBot.Pictures.Screens;

namespace TochkaBot.Admin.Tournaments;

internal enum PictureTheme
{
    Light,
    Dark,
}

internal static class TournamentEndpoints
{
    private const string Report = "text/plain";

    private const string Png = "image/png";

    private static readonly IReadOnlyList<QueryParameter> PictureParameters =
    [
        QueryParameter.Word<PictureTheme>("theme", "light (default) or dark.", Spelling.Camel),
        new(
            "page",
            "Which picture of a long table, from 1.",
            new OpenApiSchema
            {
                Type = JsonSchemaType.Integer,
                Minimum = "1",
                Default = 1,
            }
        ),
    ];

    public static void MapTournaments(this IEndpointRouteBuilder api)
    {
        var tournaments = api.MapGroup("/tournaments").WithTags("Tournaments");
        tournaments
            .MapGet("/{id:long}", Find)
            .Needs(ApiScopes.Names)
            .Says(
                "getTournament",
                "Shows a tournament",
                "Its id is the id of its event. Players, table and published rounds; the call is in the journal."
            )
            .Answers<TournamentView>(StatusCodes.Status200OK)
            .MayRefuse(StatusCodes.Status404NotFound);
        tournaments
            .MapGet("/{id:long}/trf", File)
            .Needs(ApiScopes.Names)
            .Says(
                "getTournamentTrf",
                "Gives the report file",
                "TRF-2026, UTF-8, as pairing programs read it. The call is in the journal."
            )
            .Produces<string>(StatusCodes.Status200OK, Report)
            .MayRefuse(StatusCodes.Status404NotFound);
        tournaments
            .MapGet("/{id:long}/crosstable.png", Picture)
            .Needs(ApiScopes.Names)
            .Says(
                "getTournamentCrosstable",
                "Draws who met whom",
                "A bracket is drawn as such. A long table takes several pictures. The call is in the journal."
            )
            .Takes(PictureParameters)
            .Produces<byte[]>(StatusCodes.Status200OK, Png)
            .MayRefuse(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> Find(long id, HttpContext http, Db db) =>
        await Named(id, http, db, "tournament.read") is { } book ? Json.Answer(TournamentView.Of(book)) : NotFound();

    private static async Task<IResult> File(long id, HttpContext http, Db db, CentreSettings centre) =>
        await Named(id, http, db, "tournament.read") is { } book
            ? Results.File(TournamentFile.Of(book, centre), $"{Report}; charset=utf-8", $"tournament-{id}.trf")
            : NotFound();

    private static async Task<IResult> Picture(long id, HttpContext http, Db db)
    {
        var errors = new FieldErrors();
        var query = new QueryValues(http.Request.Query, errors);
        var theme = query.Word<PictureTheme>("theme", Spelling.Camel) == PictureTheme.Dark ? Theme.Dark : Theme.Light;
        var page = query.Whole("page", 1, 1, 1000);
        if (errors.Any)
        {
            return Problem.Of(errors);
        }

        if (await Named(id, http, db, "tournament.read") is not { } book)
        {
            return NotFound();
        }

        var sheets = book.Tournament.IsBracket
            ? BracketDrawing.Of(book, Naming.Full, theme)
            : TournamentPictures.Crosstable(book, Naming.Full, theme);
        return page <= sheets.Count
            ? Results.Bytes(PngImage.Of(sheets[page - 1]), Png)
            : Problem.Of(StatusCodes.Status404NotFound, "There is no such page.");
    }

    /// <summary>The journal first: names that nobody knows of must not leave.</summary>
    private static async Task<Book?> Named(long id, HttpContext http, Db db, string action)
    {
        if (db.Read(tx => Book.Read(tx, id)) is not { } book)
        {
            return null;
        }

        await db.Write(tx => http.Caller().Note(tx, action, "event", id));
        return book;
    }

    private static IResult NotFound() =>
        Problem.Of(StatusCodes.Status404NotFound, "There is no tournament with this id.");
}
