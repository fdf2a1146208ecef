using System.Net.Http.Json;
using System.Text.Json;

namespace TochkaBot.Tests.Admin;

/// <summary>Bodies and answers that many tests of the API share.</summary>
internal static class Bodies
{
    public const string Hackathon = """
        {
          "title": "Хакатон «Умный дом»", "startsAt": "2026-12-07T15:00:00+03:00",
          "direction": "projects", "kind": "hackathon", "level": "school"
        }
        """;

    public static async Task<JsonElement> Body(this HttpResponseMessage response) =>
        await response.Content.ReadFromJsonAsync<JsonElement>();

    public static async Task<long> Id(this Task<HttpResponseMessage> posted) =>
        (await (await posted).EnsureSuccessStatusCode().Body()).GetProperty("id").GetInt64();

    public static string Text(this JsonElement json, string field) => json.GetProperty(field).GetString()!;

    /// <summary>The fields that a problem names, joined.</summary>
    public static async Task<string> WrongFields(this HttpResponseMessage response)
    {
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = await response.Body();
        Assert.Equal((int)response.StatusCode, problem.GetProperty("status").GetInt32());
        return problem.TryGetProperty("errors", out var errors)
            ? string.Join(',', errors.EnumerateObject().Select(e => e.Name))
            : string.Empty;
    }
}
