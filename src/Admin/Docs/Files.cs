using Microsoft.OpenApi;

namespace TochkaBot.Admin.Docs;

internal static class Files
{
    public static Task AddTo(OpenApiOperation operation, IEnumerable<string> types)
    {
        if (operation.Responses?["200"].Content is { } content)
        {
            foreach (var type in types)
            {
                content[type] = new OpenApiMediaType { Schema = Schema(type) };
            }
        }

        return Task.CompletedTask;
    }

    public static Task AskFor(OpenApiOperation operation, IEnumerable<string> types)
    {
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Content = types.ToDictionary(type => type, type => new OpenApiMediaType { Schema = Schema(type) }),
        };
        return Task.CompletedTask;
    }

    private static OpenApiSchema Schema(string type) =>
        type.StartsWith("text/", StringComparison.Ordinal)
            ? new OpenApiSchema { Type = JsonSchemaType.String }
            : new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" };
}
