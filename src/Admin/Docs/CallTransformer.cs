using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using TochkaBot.Admin.Access;

namespace TochkaBot.Admin.Docs;

/// <summary>Says of every call which scope it needs and what each of its answers means.</summary>
internal sealed class CallTransformer : IOpenApiOperationTransformer
{
    public const string Scheme = "bearer";

    private static readonly Dictionary<string, string> Meanings = new(StringComparer.Ordinal)
    {
        ["200"] = "Done.",
        ["201"] = "Added; Location says where.",
        ["400"] = "Something in the call is wrong; errors names the fields.",
        ["401"] = "The key is missing or unknown.",
        ["403"] = "The key lacks the scope.",
        ["404"] = "There is no such thing.",
        ["409"] = "It does not fit what stands: nothing was changed.",
        ["413"] = "The body is too large.",
        ["415"] = "The body has another content type than the call takes.",
        ["429"] = "Too many calls with this key; Retry-After says how many seconds to wait.",
        ["500"] = "The service failed; its log has the trace that the detail names.",
        ["503"] = "The service cannot save just now.",
    };

    public Task TransformAsync(
        OpenApiOperation operation,
        OpenApiOperationTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        Guard(operation, context);
        foreach (var (status, response) in Sorted(operation))
        {
            response.Description = Meanings[status];
            if (response is OpenApiResponse own && HeaderOf(status) is var (name, header))
            {
                own.Headers = new Dictionary<string, IOpenApiHeader>(StringComparer.Ordinal) { [name] = header };
            }
        }

        return Task.CompletedTask;
    }

    private static void Guard(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        var needed = context.Description.ActionDescriptor.EndpointMetadata.OfType<NeededScope>().Last();
        var scheme = new OpenApiSecuritySchemeReference(Scheme, context.Document);
        operation.Security = [new OpenApiSecurityRequirement { [scheme] = [.. needed.Names] }];
        operation.Description = $"{operation.Description} Needs the scope `{needed.Name}`.";
    }

    private static OpenApiResponses Sorted(OpenApiOperation operation)
    {
        var sorted = new OpenApiResponses();
        foreach (var (status, response) in (operation.Responses ?? []).OrderBy(r => r.Key, StringComparer.Ordinal))
        {
            sorted[status] = response;
        }

        return operation.Responses = sorted;
    }

    private static (string Name, OpenApiHeader Header)? HeaderOf(string status) =>
        status switch
        {
            "201" => ("Location", Header(JsonSchemaType.String, "The address of what was added.")),
            "429" => ("Retry-After", Header(JsonSchemaType.Integer, "Seconds to wait.")),
            _ => null,
        };

    private static OpenApiHeader Header(JsonSchemaType type, string description) =>
        new()
        {
            Description = description,
            Schema = new OpenApiSchema { Type = type },
        };
}
