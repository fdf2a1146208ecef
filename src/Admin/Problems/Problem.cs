using System.ComponentModel;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace TochkaBot.Admin.Problems;

[Description("Why a call was refused (RFC 9457).")]
internal sealed record Problem
{
    public const string ContentType = "application/problem+json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public string Type { get; init; } = "about:blank";

    [Description("The name of the status.")]
    public required string Title { get; init; }

    public required int Status { get; init; }

    [Description("What happened, in a sentence.")]
    public string? Detail { get; init; }

    [Description("By JSON field or query parameter: what is wrong with it.")]
    public IReadOnlyDictionary<string, List<string>>? Errors { get; init; }

    public static IResult Of(int status, string? detail = null, FieldErrors? errors = null) =>
        Results.Json(
            new Problem
            {
                Title = ReasonPhrases.GetReasonPhrase(status),
                Status = status,
                Detail = detail,
                Errors = errors?.ByField,
            },
            Json,
            ContentType,
            status
        );

    public static IResult Of(FieldErrors errors, int status = StatusCodes.Status400BadRequest) =>
        Of(status, "See errors, field by field.", errors);
}

internal static class Refusals
{
    /// <summary>Tells the API's document which refusals to expect.</summary>
    public static TBuilder MayRefuse<TBuilder>(this TBuilder endpoint, params int[] statuses)
        where TBuilder : IEndpointConventionBuilder
    {
        foreach (var status in statuses)
        {
            endpoint.WithMetadata(new ProducesResponseTypeMetadata(status, typeof(Problem), [Problem.ContentType]));
        }

        return endpoint;
    }
}
