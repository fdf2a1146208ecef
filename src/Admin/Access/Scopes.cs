using Microsoft.AspNetCore.Builder;
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
}
