using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace TochkaBot.Admin.Docs;

/// <summary>A value of the query as the document describes it; endpoints read the query by hand.</summary>
internal sealed record QueryParameter(string Name, string Description, OpenApiSchema Schema)
{
    public static readonly IReadOnlyList<QueryParameter> Paging =
    [
        new(
            "limit",
            "Items on a page.",
            new OpenApiSchema
            {
                Type = JsonSchemaType.Integer,
                Minimum = "1",
                Maximum = "200",
                Default = 50,
            }
        ),
        new("after", "The value of next from the page before.", new OpenApiSchema { Type = JsonSchemaType.String }),
    ];

    public static QueryParameter Flag(string name, string description) =>
        new(name, description, new OpenApiSchema { Type = JsonSchemaType.Boolean, Default = false });

    public static QueryParameter Text(string name, string description) =>
        new(name, description, new OpenApiSchema { Type = JsonSchemaType.String });

    public static QueryParameter Day(string name, string description) =>
        new(name, description, new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" });

    public static QueryParameter Word<T>(string name, string description, Func<T, string> spell)
        where T : struct, Enum =>
        new(
            name,
            description,
            new OpenApiSchema
            {
                Type = JsonSchemaType.String,
                Enum = [.. Enum.GetValues<T>().Select(v => (JsonNode)spell(v))],
            }
        );

    public IOpenApiParameter ToOpenApi() =>
        new OpenApiParameter
        {
            Name = Name,
            In = ParameterLocation.Query,
            Description = Description,
            Schema = Schema,
        };
}
