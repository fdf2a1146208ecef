using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using TochkaBot.Admin.Problems;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Admin.Access;

/// <summary>Where every call of the API comes in: the key, its pace, its scopes, and whatever goes wrong behind it.</summary>
internal sealed partial class Door(Db db, KeyRing keys, CallLimits limits, CallMeter meter, ILogger<Door> logger)
    : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        try
        {
            await Answer(Refusal(http) ?? await next(context), http);
        }
        catch (Exception) when (http.RequestAborted.IsCancellationRequested)
        {
            return Results.Empty;
        }
        catch (Exception failure) when (!http.Response.HasStarted)
        {
            await Explain(failure, http).ExecuteAsync(http);
        }

        meter.Count(http.Request.Method, http.Response.StatusCode);
        return Results.Empty;
    }

    private IResult? Refusal(HttpContext http)
    {
        var caller = keys.Find(db, http.Request.Headers.Authorization);
        if (limits.Wait(caller?.Name ?? $"address:{http.Connection.RemoteIpAddress}") is { } wait)
        {
            var seconds = (int)Math.Max(1, Math.Ceiling(wait.TotalSeconds));
            http.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
            return Problem.Of(StatusCodes.Status429TooManyRequests, $"Too many calls: wait {seconds} s.");
        }

        if (caller is null)
        {
            http.Response.Headers.WWWAuthenticate = "Bearer";
            return Problem.Of(StatusCodes.Status401Unauthorized, "Send a valid key: Authorization: Bearer KEY.");
        }

        http.Features.Set(caller);
        return http.Lacking(http.GetEndpoint()!.Metadata.GetRequiredMetadata<NeededScope>().Scope);
    }

    /// <summary>The answer is written here and not after the filter, so that its failures are met here too.</summary>
    private static Task Answer(object? result, HttpContext http) => ((IResult)result!).ExecuteAsync(http);

    private IResult Explain(Exception failure, HttpContext http)
    {
        http.Response.Clear();
        if (failure is BadHttpRequestException broken)
        {
            return Problem.Of(broken.StatusCode, "The request did not arrive whole.");
        }

        CallFailed(http.Request.Method, Route(http), http.TraceIdentifier, failure);
        return Db.IsDiskTrouble(failure)
            ? Problem.Of(StatusCodes.Status503ServiceUnavailable, "The disk has no room: nothing was saved.")
            : Problem.Of(StatusCodes.Status500InternalServerError, $"The log has it as {http.TraceIdentifier}.");
    }

    private static string? Route(HttpContext http) => (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;

    [LoggerMessage(1, LogLevel.Error, "{Method} {Route} failed, trace {Trace}")]
    private partial void CallFailed(string method, string? route, string trace, Exception failure);
}

internal static class Api
{
    public static RouteGroupBuilder MapApi(this IEndpointRouteBuilder app) =>
        app.MapGroup("/api/v1")
            .AddEndpointFilter<RouteGroupBuilder, Door>()
            .MayRefuse(
                StatusCodes.Status401Unauthorized,
                StatusCodes.Status403Forbidden,
                StatusCodes.Status429TooManyRequests,
                StatusCodes.Status500InternalServerError,
                StatusCodes.Status503ServiceUnavailable
            );
}
