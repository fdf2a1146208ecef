using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TochkaBot.Admin.Cabinet.Broadcasts;
using TochkaBot.Admin.Cabinet.Entry;
using TochkaBot.Admin.Cabinet.Events;
using TochkaBot.Admin.Cabinet.Html;
using TochkaBot.Admin.Cabinet.Journal;
using TochkaBot.Admin.Cabinet.Overview;
using TochkaBot.Admin.Cabinet.People;
using TochkaBot.Admin.Cabinet.Report;

namespace TochkaBot.Admin.Cabinet;

/// <summary>
/// The head's pages. No key opens them but a session that began with a link or a code of the bot; nothing comes from
/// elsewhere, and only the routes' templates are ever logged.
/// </summary>
internal static class CabinetFeature
{
    public static IServiceCollection AddCabinet(this IServiceCollection services, string? publicUrl)
    {
        var isSecure = publicUrl?.StartsWith("https:", StringComparison.OrdinalIgnoreCase) == true;
        services.AddSingleton(new Cookies(isSecure));
        services.AddSingleton(new Origin(publicUrl));
        services.AddSingleton<EntryPage>();
        return services;
    }

    public static void MapCabinet(this IEndpointRouteBuilder app)
    {
        var all = app.MapGroup("/cabinet").ExcludeFromDescription();
        var outside = all.MapGroup(string.Empty).AddEndpointFilter(Guarded);
        var inside = all.MapGroup(string.Empty).AddEndpointFilter<RouteGroupBuilder, Gate>();
        outside.MapEntry(inside);
        outside.MapStyle();
        inside.MapOverview();
        inside.MapEventPages();
        inside.MapReport();
        inside.MapBroadcastPages();
        inside.MapPeople();
        inside.MapJournal();
    }

    private static ValueTask<object?> Guarded(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        Answer.Guard(context.HttpContext.Response);
        return next(context);
    }
}
