using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace TochkaBot.Admin.Problems;

/// <summary>
/// Routing refuses unknown paths and methods with bare statuses, before any endpoint: below /api they become problems too.
/// A startup filter, so that the host need not remember a middleware.
/// </summary>
internal sealed class EmptyAnswers : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
        app =>
        {
            app.UseWhen(http => http.Request.Path.StartsWithSegments("/api"), api => api.Use(FillIn));
            next(app);
        };

    private static async Task FillIn(HttpContext http, RequestDelegate next)
    {
        await next(http);
        if (http.Response is { HasStarted: false, StatusCode: >= 400, ContentType: null } answer)
        {
            await Problem.Of(answer.StatusCode).ExecuteAsync(http);
        }
    }
}
