using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TochkaBot.Admin.Cabinet.Html;
using TochkaBot.Domain.Access;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Admin.Cabinet.Entry;

/// <summary>In by a link or a code, and out.</summary>
internal static class EntryEndpoints
{
    public static void MapEntry(this IEndpointRouteBuilder outside, IEndpointRouteBuilder inside)
    {
        outside.MapGet("/enter", (HttpContext http, EntryPage page) => page.Ask(http, StatusCodes.Status200OK));
        outside.MapPost("/enter", ByCode);
        outside.MapGet("/enter/{link}", Show);
        outside.MapPost("/enter/{link}", ByLink);
        inside.MapPost("/leave", Leave);
    }

    private static IResult Show(string link, Db db) =>
        db.Read(tx => CabinetEntryStore.IsLive(tx, link)) ? EntryPage.Button(link) : EntryPage.Gone();

    /// <summary>The link itself is what no other page can know.</summary>
    private static async Task<IResult> ByLink(string link, HttpContext http, Db db, Origin origin, Cookies cookies)
    {
        if (!origin.IsOurs(http.Request))
        {
            return Foreign();
        }

        var secret = await db.Write(tx =>
            CabinetEntryStore.Spend(tx, link) is { } person
                ? CabinetSessionStore.Begin(tx, person, http.Browser())
                : null
        );
        return secret is null ? EntryPage.Gone() : Enter(http, cookies, secret);
    }

    private static async Task<IResult> ByCode(HttpContext http, Db db, Origin origin, Cookies cookies, EntryPage page)
    {
        if (!origin.IsOurs(http.Request) || !Cookies.IsOurForm(http, await Forms.Read(http, "token")))
        {
            return Foreign();
        }

        var typed = await Forms.Read(http, "code") ?? string.Empty;
        var who = $"{http.Connection.RemoteIpAddress}";
        string? secret = null;
        var outcome = await db.Write(tx =>
        {
            var entered = CabinetEntryStore.SpendCode(tx, who, typed, out var person);
            secret = entered == EntryOutcome.Entered ? CabinetSessionStore.Begin(tx, person, http.Browser()) : null;
            return entered;
        });
        return outcome switch
        {
            EntryOutcome.Entered => Enter(http, cookies, secret!),
            EntryOutcome.TooManyTries => page.Ask(
                http,
                StatusCodes.Status429TooManyRequests,
                "Пять неверных кодов за час. Подождите час или откройте ссылку из бота."
            ),
            _ => page.Ask(
                http,
                StatusCodes.Status403Forbidden,
                "Такого кода нет или он уже сработал. Нужны 8 знаков из ответа бота на /cabinet, например ABCD-EFGH."
            ),
        };
    }

    private static async Task<IResult> Leave(HttpContext http, Db db, Cookies cookies)
    {
        await db.Write(tx => CabinetSessionStore.End(tx, http.Visitor().Session));
        cookies.Leave(http);
        return Answer.Message(
            "Вы вышли",
            "Кабинет в этом браузере закрыт. Чтобы вернуться, напишите боту /cabinet.",
            StatusCodes.Status200OK
        );
    }

    private static IResult Enter(HttpContext http, Cookies cookies, string secret)
    {
        cookies.Enter(http, secret);
        http.Response.Headers.Location = "/cabinet";
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    private static IResult Foreign() =>
        Answer.Message(
            "Не получилось",
            "Форма пришла не с нашей страницы или устарела. Откройте вход ещё раз и повторите.",
            StatusCodes.Status403Forbidden
        );
}
