using System.Net;
using System.Text.Json.Nodes;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Admin;

public sealed class RefusalTests
{
    [Theory]
    [InlineData("title", "null", "title")]
    [InlineData("title", "\"  \"", "title")]
    [InlineData("title", "7", "title")]
    [InlineData("title", "\"\\ud800\"", "title")]
    [InlineData("title", "\"a\\u0000\"", "title")]
    [InlineData("description", "[]", "description")]
    [InlineData("startsAt", "\"2026-12-07T15:00:00\"", "startsAt")]
    [InlineData("startsAt", "\"2026-02-31T15:00:00+03:00\"", "startsAt")]
    [InlineData("startsAt", "\"9999-12-31T23:59:59Z\"", "startsAt")]
    [InlineData("startsAt", "1733572800", "startsAt")]
    [InlineData("endsAt", "\"2026-12-07T14:00:00+03:00\"", "endsAt")]
    [InlineData("direction", "\"sleeping\"", "direction")]
    [InlineData("kind", "\"careerTest\"", "kind")]
    [InlineData("kind", "0", "kind")]
    [InlineData("level", "\"School\"", "level")]
    [InlineData("status", "null", "status")]
    [InlineData("format", "\"\"", "format")]
    [InlineData("capacity", "0", "capacity")]
    [InlineData("capacity", "2.5", "capacity")]
    [InlineData("capacity", "\"12\"", "capacity")]
    [InlineData("grades", "5", "grades")]
    [InlineData("grades", "{\"from\": 9, \"to\": 5}", "grades")]
    [InlineData("grades", "{\"from\": \"5\", \"class\": 6}", "grades.class,grades.from")]
    [InlineData("teamSize", "{\"min\": 4, \"max\": 2}", "teamSize")]
    [InlineData("signUpClosesAt", "\"2026-12-08T00:00:00+03:00\"", "signUpClosesAt")]
    [InlineData("signUpOpensAt", "\"2026-12-07T15:00:00+03:00\"", "signUpOpensAt")]
    [InlineData("quotas", "5", "quotas")]
    [InlineData("quotas", "[{\"grades\": {\"from\": 5, \"to\": 6}}]", "quotas")]
    [InlineData(
        "quotas",
        "[{\"grades\": {\"from\": 5, \"to\": 6}, \"capacity\": 3}, {\"grades\": {\"from\": 6, \"to\": 7}, \"capacity\": 3}]",
        "quotas"
    )]
    [InlineData("needsApproval", "\"yes\"", "needsApproval")]
    [InlineData("onlineUrl", "\"ftp://example.org\"", "onlineUrl")]
    [InlineData("newsUrl", "\"javascript:alert(1)\"", "newsUrl")]
    [InlineData("organiser", "77", "organiser")]
    [InlineData("id", "1", "id")]
    [InlineData("taken", "1", "taken")]
    [InlineData("link", "\"x\"", "link")]
    [InlineData("seats", "5", "seats")]
    public async Task A_wrong_field_is_named(string field, string value, string named)
    {
        await using var host = await AdminHost.Start();
        var body = JsonNode.Parse(Bodies.Hackathon)!.AsObject();
        body.Remove(field);
        var text = $$"""{"{{field}}": {{value}}, {{body.ToJsonString()[1..]}}""";

        var response = await host.Post(text);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(named, await response.WrongFields());
        Assert.Empty((await host.Get("/api/v1/events")).GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task All_missing_fields_are_named_at_once()
    {
        await using var host = await AdminHost.Start();

        var response = await host.Post("{}");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("direction,kind,level,startsAt,title", await response.WrongFields());
    }

    [Theory]
    [InlineData("{\"title\": ")]
    [InlineData("[]")]
    [InlineData("")]
    [InlineData("{\"title\": \"a\", \"title\": \"b\"}")]
    public async Task Broken_JSON_is_a_problem(string body)
    {
        await using var host = await AdminHost.Start();

        var response = await host.Post(body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Empty(await response.WrongFields());
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused()
    {
        await using var host = await AdminHost.Start();

        var response = await host.Post($$"""{"title": "{{new string('я', 40_000)}}"}""");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Empty(await response.WrongFields());
    }

    [Theory]
    [InlineData("POST", "/api/v1/events", "text/plain")]
    [InlineData("POST", "/api/v1/events", "application/merge-patch+json")]
    [InlineData("PATCH", "/api/v1/events/1", "application/xml")]
    public async Task Another_content_type_is_refused(string method, string path, string type)
    {
        await using var host = await AdminHost.Start();

        var response = await host.Send(new HttpMethod(method), path, Bodies.Hackathon, type);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        Assert.Empty(await response.WrongFields());
    }

    [Theory]
    [InlineData("GET", "/api/v1/events/12")]
    [InlineData("PATCH", "/api/v1/events/12")]
    [InlineData("GET", "/api/v1/events/12/signups")]
    [InlineData("GET", "/api/v1/events/twelve")]
    [InlineData("GET", "/api/v1/events/99999999999999999999")]
    [InlineData("GET", "/api/v1/nothing")]
    public async Task What_is_not_there_is_a_problem_too(string method, string path)
    {
        await using var host = await AdminHost.Start();

        var response = await host.Send(new HttpMethod(method), path, method == "PATCH" ? "{}" : null);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Empty(await response.WrongFields());
    }

    [Fact]
    public async Task Another_method_is_a_problem_too()
    {
        await using var host = await AdminHost.Start();

        var response = await host.Send(HttpMethod.Delete, "/api/v1/events/1");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Empty(await response.WrongFields());
    }

    [Fact]
    public async Task A_full_disk_is_said_and_saves_nothing_by_halves()
    {
        await using var host = await AdminHost.Start();
        var big = Bodies.Hackathon.Replace("{", $$"""{"description": "{{new string('я', 2000)}}",""");
        await host.Db.Write(tx => tx.Find<long>("PRAGMA max_page_count = 1"));
        var (made, response) = (0, await host.Post(big));
        for (; response.StatusCode == HttpStatusCode.Created && made < 1000; made++)
        {
            response = await host.Post(big);
        }

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Empty(await response.WrongFields());
        await host.Db.Write(tx => tx.Find<long>("PRAGMA max_page_count = 100000"));
        Assert.Equal(made, (await host.Get("/api/v1/events?limit=200")).GetProperty("items").GetArrayLength());
        Assert.Equal(HttpStatusCode.Created, (await host.Post(big)).StatusCode);
    }
}
