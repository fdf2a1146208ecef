using System.Net.Http.Headers;
using Microsoft.AspNetCore.Http;
using TochkaBot.Admin.Problems;

namespace TochkaBot.Admin.Input;

/// <summary>A file as the body of a request, or why there is none.</summary>
internal sealed record RawBody(byte[] Bytes, IResult? Refusal = null)
{
    public const int Longest = 10 * 1024 * 1024;

    public static async Task<RawBody> Read(HttpRequest request, params string[] types)
    {
        if (
            !MediaTypeHeaderValue.TryParse(request.ContentType, out var sent)
            || !types.Contains(sent.MediaType, StringComparer.OrdinalIgnoreCase)
        )
        {
            return Refuse(StatusCodes.Status415UnsupportedMediaType, $"Send {string.Join(" or ", types)}.");
        }

        return await ReadBytes(request) is { } bytes
            ? new RawBody(bytes)
            : Refuse(StatusCodes.Status413PayloadTooLarge, $"A file may have {Longest} bytes at most.");
    }

    /// <summary>Grows with what comes, so that a small file costs little and a large one is cut off in time.</summary>
    private static async Task<byte[]?> ReadBytes(HttpRequest request)
    {
        if (request.ContentLength > Longest)
        {
            return null;
        }

        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        var stop = request.HttpContext.RequestAborted;
        for (int read; (read = await request.Body.ReadAsync(buffer, stop)) > 0; )
        {
            bytes.Write(buffer.AsSpan(0, read));
            if (bytes.Length > Longest)
            {
                return null;
            }
        }

        return bytes.ToArray();
    }

    private static RawBody Refuse(int status, string detail) => new([], Problem.Of(status, detail));
}
