using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using TochkaBot.Admin.Problems;

namespace TochkaBot.Admin.Input;

/// <summary>The JSON object or list of a request, or why there is none.</summary>
internal sealed record JsonBody(JsonElement Root, IResult? Refusal = null)
{
    public const int Longest = 64 * 1024;

    public const string Plain = "application/json";

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>What is answered to the object that was sent, or why it is refused: all its fields are looked at first.</summary>
    public static async Task<IResult> Answer<T>(
        HttpRequest request,
        Func<JsonElement, FieldErrors, T> read,
        Func<T, Task<IResult>> answer,
        params string[] types
    ) => await (await Read(request, JsonValueKind.Object, types)).Answer(read, answer);

    /// <summary>Where the body is a list.</summary>
    public static async Task<IResult> AnswerList<T>(
        HttpRequest request,
        Func<JsonElement, FieldErrors, T> read,
        Func<T, Task<IResult>> answer
    ) => await (await Read(request, JsonValueKind.Array, [])).Answer(read, answer);

    private async Task<IResult> Answer<T>(Func<JsonElement, FieldErrors, T> read, Func<T, Task<IResult>> answer)
    {
        if (Refusal is not null)
        {
            return Refusal;
        }

        var errors = new FieldErrors();
        var asked = read(Root, errors);
        return errors.Any ? Problem.Of(errors) : await answer(asked);
    }

    private static async Task<JsonBody> Read(HttpRequest request, JsonValueKind kind, string[] types)
    {
        string[] taken = types.Length > 0 ? types : [Plain];
        if (!Accepts(request, taken))
        {
            var wanted = string.Join(" or ", taken);
            return Refuse(StatusCodes.Status415UnsupportedMediaType, $"Send {wanted}, in UTF-8.");
        }

        return await ReadBytes(request) is { } bytes
            ? Parse(bytes, kind)
            : Refuse(StatusCodes.Status413PayloadTooLarge, $"A body may have {Longest} bytes at most.");
    }

    private static bool Accepts(HttpRequest request, string[] types) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var sent)
        && types.Contains(sent.MediaType, StringComparer.OrdinalIgnoreCase)
        && (sent.CharSet is not { } charset || charset.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    /// <summary>Counted here, whatever the server in front allows.</summary>
    private static async Task<ReadOnlyMemory<byte>?> ReadBytes(HttpRequest request)
    {
        if (request.ContentLength > Longest)
        {
            return null;
        }

        var buffer = new byte[Longest + 1];
        var length = await request.Body.ReadAtLeastAsync(
            buffer,
            buffer.Length,
            throwOnEndOfStream: false,
            request.HttpContext.RequestAborted
        );
        return length > Longest ? null : buffer.AsMemory(0, length);
    }

    private static JsonBody Parse(ReadOnlyMemory<byte> bytes, JsonValueKind kind)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes, Strict);
            return document.RootElement.ValueKind == kind
                ? new JsonBody(document.RootElement.Clone())
                : Refuse(
                    StatusCodes.Status400BadRequest,
                    $"The body must be a JSON {kind.ToString().ToLowerInvariant()}."
                );
        }
        catch (JsonException broken)
        {
            var place = $"line {broken.LineNumber + 1}, byte {broken.BytePositionInLine + 1}";
            return Refuse(StatusCodes.Status400BadRequest, $"The body is not valid JSON: see {place}.");
        }
    }

    private static JsonBody Refuse(int status, string detail) => new(default, Problem.Of(status, detail));
}
