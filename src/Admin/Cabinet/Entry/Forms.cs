using Microsoft.AspNetCore.Http;

namespace TochkaBot.Admin.Cabinet.Entry;

/// <summary>The short forms of the cabinet.</summary>
internal static class Forms
{
    private const int Largest = 4096;

    /// <returns>The field as it was sent; nothing when it is not a form, or one larger than ours.</returns>
    public static async Task<string?> Read(HttpContext http, string field)
    {
        if (!http.Request.HasFormContentType || http.Request.ContentLength is null or > Largest)
        {
            return null;
        }

        try
        {
            return (await http.Request.ReadFormAsync(http.RequestAborted))[field];
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
