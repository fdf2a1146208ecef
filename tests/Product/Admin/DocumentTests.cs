using System.Net;
using System.Text.Json;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Admin;

public sealed class DocumentTests
{
    [Fact]
    public async Task The_document_describes_every_endpoint_with_its_scope_and_answers()
    {
        await using var host = await AdminHost.Start();
        host.UseKey(null);

        var document = await host.Get("/openapi/v1.json");

        Assert.StartsWith("3.1.", document.Text("openapi"), StringComparison.Ordinal);
        var scheme = document.GetProperty("components").GetProperty("securitySchemes").GetProperty("bearer");
        Assert.Equal(("http", "bearer"), (scheme.Text("type"), scheme.Text("scheme")));
        var calls = Calls(document);
        Assert.Equal(
            [
                "addResults",
                "addTraining",
                "changeEvent",
                "countCoverage",
                "countParticipation",
                "createEvent",
                "getAttachment",
                "getBroadcast",
                "getEvent",
                "getHalfYearReport",
                "getTournament",
                "getTournamentCrosstable",
                "getTournamentTrf",
                "importRoster",
                "listAttachments",
                "listEvents",
                "listGoals",
                "listQuestions",
                "listResults",
                "listSignUps",
                "listTraining",
                "putEnrolment",
                "putGoals",
                "setHeadCount",
            ],
            calls.Select(c => c.Text("operationId")).Order()
        );
        Assert.All(calls, AssertComplete);
    }

    [Fact]
    public async Task Every_reference_leads_somewhere()
    {
        await using var host = await AdminHost.Start();

        var document = await host.Get("/openapi/v1.json");

        var schemas = document.GetProperty("components").GetProperty("schemas");
        var references = References(document).Distinct().ToList();
        Assert.NotEmpty(references);
        Assert.All(references, r => Assert.True(schemas.TryGetProperty(r.Split('/')[^1], out _), r));
    }

    [Fact]
    public async Task The_document_says_just_what_the_API_answers_and_takes()
    {
        await using var host = await AdminHost.Start();
        var schemas = (await host.Get("/openapi/v1.json")).GetProperty("components").GetProperty("schemas");

        var made = await (await host.Post(Bodies.Hackathon)).Body();
        Assert.Equal(Fields(schemas, "Event"), made.EnumerateObject().Select(f => f.Name).Order());

        // Whatever may be sent is known, and what is not among it is refused.
        string[] readOnly = ["id", "queued", "seated", "taken"];
        Assert.Equal(Fields(schemas, "Event").Except(readOnly), Fields(schemas, "NewEvent"));
        Assert.Equal(Fields(schemas, "NewEvent"), Fields(schemas, "EventPatch"));
        var all = string.Join(',', Fields(schemas, "EventPatch").Select(f => $"\"{f}\": null"));
        var named = await (await host.Patch(1, $$"""{{{all}}}""")).WrongFields();
        Assert.Equal("direction,kind,level,startsAt,status,title", named);

        var needed = schemas
            .GetProperty("NewEvent")
            .GetProperty("required")
            .EnumerateArray()
            .Select(f => f.GetString());
        Assert.Equal(await (await host.Post("{}")).WrongFields(), string.Join(',', needed.Order()));
    }

    [Fact]
    public async Task Numbers_are_numbers_and_words_are_listed()
    {
        await using var host = await AdminHost.Start();

        var schemas = (await host.Get("/openapi/v1.json")).GetProperty("components").GetProperty("schemas");

        Assert.Equal("integer", schemas.GetProperty("Event").GetProperty("properties").GetProperty("id").Text("type"));
        var kinds = schemas.GetProperty("EventKind");
        Assert.Equal("string", kinds.Text("type"));
        Assert.Contains("career-test", kinds.GetProperty("enum").EnumerateArray().Select(k => k.GetString()));
    }

    [Theory]
    [InlineData("/docs", "text/html; charset=utf-8")]
    [InlineData("/docs/docs.css", "text/css; charset=utf-8")]
    [InlineData("/docs/docs.js", "text/javascript; charset=utf-8")]
    public async Task The_page_needs_no_key_and_asks_nothing_of_third_parties(string path, string type)
    {
        await using var host = await AdminHost.Start();
        host.UseKey(null);

        var response = await host.Http.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType!.ToString());
        Assert.StartsWith("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single());
        var text = await response.Content.ReadAsStringAsync();
        Assert.NotEmpty(text);
        Assert.DoesNotContain("://", text);
        Assert.DoesNotContain("style=", text);
        Assert.DoesNotContain("onclick", text);
    }

    private static void AssertComplete(JsonElement call)
    {
        Assert.NotEmpty(call.Text("summary"));
        Assert.NotEmpty(call.Text("description"));
        Assert.Single(call.GetProperty("security").EnumerateArray());
        var answers = call.GetProperty("responses").EnumerateObject().ToList();
        Assert.Contains(answers, a => a.Name is "200" or "201");
        Assert.All(["401", "403", "429", "500"], status => Assert.Contains(answers, a => a.Name == status));
        Assert.All(answers, a => Assert.NotEmpty(a.Value.Text("description")));
        Assert.All(answers, a => Assert.NotEmpty(a.Value.GetProperty("content").EnumerateObject()));
        Assert.All(
            answers.Where(a => a.Name[0] >= '4'),
            a =>
                Assert.Equal("application/problem+json", a.Value.GetProperty("content").EnumerateObject().Single().Name)
        );
    }

    private static List<JsonElement> Calls(JsonElement document) =>
        [
            .. document
                .GetProperty("paths")
                .EnumerateObject()
                .SelectMany(p => p.Value.EnumerateObject())
                .Select(c => c.Value),
        ];

    private static List<string> Fields(JsonElement schemas, string name) =>
        [.. schemas.GetProperty(name).GetProperty("properties").EnumerateObject().Select(f => f.Name).Order()];

    private static IEnumerable<string> References(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.Array => json.EnumerateArray().SelectMany(References),
            JsonValueKind.Object => json.EnumerateObject()
                .SelectMany(p => p.Name == "$ref" ? [p.Value.GetString()!] : References(p.Value)),
            _ => [],
        };
}
