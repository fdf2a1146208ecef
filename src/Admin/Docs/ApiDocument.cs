using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace TochkaBot.Admin.Docs;

/// <summary>The API's description at <c>/openapi/v1.json</c>, and readable at <c>/docs</c>.</summary>
internal static class ApiDocument
{
    private const string Name = "v1";

    private const string About = """
        Events, sign-ups and numbers of a «Точка роста» centre, for programs.

        Every call carries a key: `Authorization: Bearer KEY`. A key has scopes: `counts` reads what has no names,
        `names` reads what shows names (each such call is in the journal), `write` changes things.
        Times are ISO 8601 with offset. Lists come in pages: send `next` as `after`. Errors are problem details (RFC 9457);
        `errors` names the fields.
        """;

    public static IServiceCollection AddApiDocument(this IServiceCollection services) =>
        services.AddOpenApi(
            Name,
            options =>
            {
                options.ShouldInclude = call =>
                    call.RelativePath?.StartsWith("api/v1/", StringComparison.Ordinal) == true;
                options.CreateSchemaReferenceId = type =>
                    OpenApiOptions.CreateDefaultSchemaReferenceId(type) is { } id ? Plain(id) : null;
                options.AddDocumentTransformer((document, _, _) => Introduce(document));
                options.AddOperationTransformer<CallTransformer>();
                options.AddSchemaTransformer<SchemaTransformer>();
            }
        );

    public static void MapApiDocument(this IEndpointRouteBuilder app)
    {
        app.MapOpenApi("/openapi/{documentName}.json");
        app.MapDocsPage();
    }

    /// <summary>Outside it is an Event, whatever the type is called inside.</summary>
    private static string Plain(string id) => id.Replace("View", string.Empty).Replace("Row", string.Empty);

    private static Task Introduce(OpenApiDocument document)
    {
        document.Info = new OpenApiInfo
        {
            Title = "TochkaBot",
            Version = Name,
            Description = About,
        };
        // Where the document was fetched from is where the API is: no address of an inner host leaks.
        document.Servers = [new OpenApiServer { Url = "/" }];
        document.Components ??= new OpenApiComponents();
        document.AddComponent<IOpenApiSecurityScheme>(
            CallTransformer.Scheme,
            new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = "bearer",
                Description = "A key that the head has made, or the one of the settings.",
            }
        );
        return Task.CompletedTask;
    }
}
