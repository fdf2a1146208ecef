using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace TochkaBot.Admin.Docs;

/// <summary>Makes the generated schemas say what the API does: numbers are numbers, and what is needed is said to be.</summary>
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

        if (NeedsFieldsAttribute.Of(context.JsonTypeInfo.Type) is { } needed)
        {
            schema.Required = needed.Names.ToHashSet(StringComparer.Ordinal);
        }

        return Task.CompletedTask;
    }
}
