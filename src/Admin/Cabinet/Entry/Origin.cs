using Microsoft.AspNetCore.Http;

namespace TochkaBot.Admin.Cabinet.Entry;

/// <summary>Where a post comes from, as the browser says: from our own pages only.</summary>
internal sealed class Origin(string? publicUrl)
{
    private readonly string? outside = publicUrl is null ? null : new Uri(publicUrl).GetLeftPart(UriPartial.Authority);

    /// <summary>Browsers that say nothing are held by the form's token alone.</summary>
    public bool IsOurs(HttpRequest request)
    {
        string? site = request.Headers["Sec-Fetch-Site"];
        string? origin = request.Headers.Origin;
        return site is null or "same-origin"
            && (origin is null || Same(origin, outside) || Same(origin, $"{request.Scheme}://{request.Host}"));
    }

    private static bool Same(string origin, string? ours) =>
        ours is not null && origin.Equals(ours, StringComparison.OrdinalIgnoreCase);
}
