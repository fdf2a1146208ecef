using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using TochkaBot.Admin.Problems;
using TochkaBot.Domain.Access;

namespace TochkaBot.Admin.Access;

/// <summary>What an endpoint asks of a key. An endpoint that declares nothing answers nobody.</summary>
internal sealed record NeededScope(ApiScopes Scope)
{
    /// <summary>All of them are needed.</summary>
    public IReadOnlyList<string> Names => Scope.ToString().ToLowerInvariant().Split(", ");

    public string Name => string.Join(' ', Names);
}

internal static class Scopes
{
    public static TBuilder Needs<TBuilder>(this TBuilder endpoint, ApiScopes scope)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new NeededScope(scope));

    /// <returns>The refusal of a key that lacks the scope, or nothing.</returns>
    public static IResult? Lacking(this HttpContext http, ApiScopes scope)
    {
        if (http.Caller().Scopes.HasFlag(scope))
        {
            return null;
        }

        var name = new NeededScope(scope).Name;
        http.Response.Headers.WWWAuthenticate = $"Bearer error=\"insufficient_scope\", scope=\"{name}\"";
        return Problem.Of(StatusCodes.Status403Forbidden, $"This key lacks the scope '{name}'.");
    }
}
