using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using TochkaBot.Admin.Input;
using TochkaBot.Admin.Problems;

namespace TochkaBot.Admin.Docs;

/// <summary>What an endpoint tells the document about itself.</summary>
internal static class Describing
{
    public static RouteHandlerBuilder Says(
        this RouteHandlerBuilder endpoint,
        string id,
        string summary,
        string description
    ) => endpoint.WithName(id).WithSummary(summary).WithDescription(description);

    public static RouteHandlerBuilder Takes(
        this RouteHandlerBuilder endpoint,
        IReadOnlyList<QueryParameter> parameters
    ) =>
        endpoint.AddOpenApiOperationTransformer(
            (operation, _, _) =>
            {
                operation.Parameters = [.. operation.Parameters ?? [], .. parameters.Select(p => p.ToOpenApi())];
                return Task.CompletedTask;
            }
        );

    /// <summary>JSON as the body, and the refusals that <see cref="JsonBody"/> may answer with.</summary>
    public static RouteHandlerBuilder TakesJson<T>(this RouteHandlerBuilder endpoint, string type = JsonBody.Plain)
        where T : notnull =>
        endpoint
            .Accepts<T>(type, type == JsonBody.Plain ? [] : [JsonBody.Plain])
            .MayRefuse(
                StatusCodes.Status400BadRequest,
                StatusCodes.Status413PayloadTooLarge,
                StatusCodes.Status415UnsupportedMediaType
            );

    /// <summary>A file as the body. Not by Accepts: routing would answer a wrong type before anybody asks for the key.</summary>
    public static RouteHandlerBuilder TakesFile(this RouteHandlerBuilder endpoint, params string[] types) =>
        endpoint.AddOpenApiOperationTransformer((operation, _, _) => Files.AskFor(operation, types));

    public static RouteHandlerBuilder Answers<T>(this RouteHandlerBuilder endpoint, int status) =>
        endpoint.Produces<T>(status, "application/json");

    /// <summary>The same answer as a file, where the caller asks for one.</summary>
    public static RouteHandlerBuilder AlsoAnswersFile(this RouteHandlerBuilder endpoint, params string[] types) =>
        endpoint.AddOpenApiOperationTransformer((operation, _, _) => Files.AddTo(operation, types));
}
