using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using TochkaBot.Admin.Cabinet.Html;
using TochkaBot.Domain.Access;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Admin.Cabinet.Entry;

/// <summary>Before every page of the cabinet: who it is, whether a post is ours, and whatever goes wrong behind it.</summary>
internal sealed partial class Gate(Db db, Origin origin, EntryPage entry, ILogger<Gate> logger) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        Answer.Guard(http.Response);
        try
        {
            return await Refusal(http) ?? await next(context);
        }
        catch (BadHttpRequestException)
        {
            return Answer.Message("Не получилось", "Запрос пришёл не целиком.", StatusCodes.Status400BadRequest);
        }
        catch (Exception failure) when (!http.RequestAborted.IsCancellationRequested)
        {
            PageFailed(http.Request.Method, Route(http), http.TraceIdentifier, failure);
            return Answer.Message(
                "Что-то сломалось",
                "Это наша ошибка, она записана. Попробуйте, пожалуйста, ещё раз.",
                StatusCodes.Status500InternalServerError
            );
        }
    }

    private async Task<IResult?> Refusal(HttpContext http)
    {
        if (Visitor(http) is not { } visitor)
        {
            return entry.Ask(http, StatusCodes.Status401Unauthorized);
        }

        if (HttpMethods.IsPost(http.Request.Method) && !await MayPost(http, visitor))
        {
            return Answer.Message(
                "Не получилось",
                "Форма пришла не с этой страницы. Откройте кабинет и попробуйте ещё раз.",
                StatusCodes.Status403Forbidden
            );
        }

        http.Features.Set(visitor);
        await See(visitor.Session);
        return null;
    }

    private Visitor? Visitor(HttpContext http)
    {
        if (Cookies.SessionOf(http) is not { } secret)
        {
            return null;
        }

        return db.Read(tx =>
            CabinetSessionStore.Find(tx, secret, http.Browser()) is { } session
                ? new Visitor(Actor.OfPerson(tx, session.PersonId), session, Cookies.Token(secret))
                : null
        );
    }

    private async Task<bool> MayPost(HttpContext http, Visitor visitor) =>
        origin.IsOurs(http.Request) && await Forms.Read(http, "token") == visitor.Token;

    private async Task See(CabinetSession session)
    {
        if (db.Read(tx => CabinetSessionStore.IsStale(session, tx.Now)))
        {
            await db.Write(tx => CabinetSessionStore.See(tx, session.Id));
        }
    }

    private static string? Route(HttpContext http) => (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;

    [LoggerMessage(1, LogLevel.Error, "{Method} {Route} failed, trace {Trace}")]
    private partial void PageFailed(string method, string? route, string trace, Exception failure);
}
