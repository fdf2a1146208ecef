using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace TochkaBot.Admin.Docs;

/// <summary>Makes the generated schemas say what the API does: numbers are numbers, and words are text.</summary>
internal sealed class SchemaTransformer : IOpenApiSchemaTransformer
{
    public Task TransformAsync(
        OpenApiSchema schema,
        OpenApiSchemaTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        // The framework's default would also read numbers from strings; this API does not.
        if (schema.Type is { } type && type.HasFlag(JsonSchemaType.Integer))
        {
            schema.Type = type & ~JsonSchemaType.String;
            schema.Pattern = null;
        }

        if (schema.Enum is { Count: > 0 })
        {
            schema.Type ??= JsonSchemaType.String;
        }

        return Task.CompletedTask;
    }
}
