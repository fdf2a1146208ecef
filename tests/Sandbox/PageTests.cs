using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace TochkaBot.Sandbox.Tests;

public sealed class PageTests
{
    [Theory]
    [InlineData("evil.example", HttpStatusCode.Forbidden)]
    [InlineData("127.0.0.1.evil.example", HttpStatusCode.Forbidden)]
    [InlineData("localhost:1234", HttpStatusCode.OK)]
    [InlineData("[::1]:5080", HttpStatusCode.OK)]
    public async Task Only_this_machine_may_ask(string host, HttpStatusCode expected)
    {
        await using var stand = await Stand.Start();

        foreach (var path in new[] { "/sandbox", "/sandbox/people", stand.Server.Method("getMe").AbsolutePath })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.Host = host;
            using var response = await stand.Http.SendAsync(request);
            Assert.Equal(expected, response.StatusCode);
        }
    }

    [Theory]
    [InlineData("Origin", "https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "cross-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-origin", HttpStatusCode.NoContent)]
    public async Task A_foreign_page_cannot_post(string header, string value, HttpStatusCode expected)
    {
        await using var stand = await Stand.Start();
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/sandbox/chats/{Stand.Boris}/text")
        {
            Content = JsonContent.Create(new { text = "a" }),
        };
        request.Headers.Add(header, value);

        using var response = await stand.Http.SendAsync(request);

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task A_foreign_page_cannot_speak_for_the_bot_either()
    {
        await using var stand = await Stand.Start();
        using var request = new HttpRequestMessage(HttpMethod.Get, stand.Server.Method("getMe"));
        request.Headers.Add("Sec-Fetch-Site", "cross-site");

        using var response = await stand.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task The_page_names_nobody_else_and_every_asset_is_there()
    {
        await using var stand = await Stand.Start();

        using var response = await stand.Http.GetAsync(new Uri("/sandbox?as=101", UriKind.Relative));
        var html = await response.Content.ReadAsStringAsync();

        Assert.Contains(
            "script-src 'self'",
            response.Headers.GetValues("Content-Security-Policy").Single(),
            StringComparison.Ordinal
        );
        Assert.DoesNotMatch(@"(src|href)=""https?:", html);
        foreach (
            Match asset in Regex.Matches(html, @"/sandbox/assets/[\w.]+", RegexOptions.None, TimeSpan.FromSeconds(1))
        )
            (await stand.Http.GetAsync(new Uri(asset.Value, UriKind.Relative))).EnsureSuccessStatusCode();
    }

    [Fact]
    public async Task A_person_writes_and_presses_through_the_page()
    {
        await using var stand = await Stand.Start();
        var id = await stand.Say(
            "Выбирайте",
            Stand.Keyboard(
                new
                {
                    text = "Да",
                    callback_data = "yes",
                    style = "success",
                }
            )
        );

        using var wrote = await stand.Http.PostAsJsonAsync(Chat("text"), new { text = "Привет" });
        using var pressed = await stand.Http.PostAsJsonAsync(Chat("press"), new { messageId = id, data = "yes" });
        using var stale = await stand.Http.PostAsJsonAsync(Chat("press"), new { messageId = id, data = "no" });
        using var empty = await stand.Http.PostAsJsonAsync(Chat("text"), new { text = " " });
        var view = (
            await stand.Http.GetFromJsonAsync<JsonNode>(new Uri($"/sandbox/chats/{Stand.Boris}", UriKind.Relative))
        )!;

        Assert.Equal(HttpStatusCode.NoContent, wrote.StatusCode);
        Assert.NotNull((await pressed.Content.ReadFromJsonAsync<JsonNode>())!["queryId"]);
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, empty.StatusCode);
        Assert.Equal("Привет", view["messages"]!.AsArray()[^1]!["text"]!.GetValue<string>());
        Assert.Equal("success", view["messages"]![1]!["keyboard"]!["rows"]![0]![0]!["style"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_new_guest_can_be_invented()
    {
        await using var stand = await Stand.Start();

        using var created = await stand.Http.PostAsJsonAsync(
            new Uri("/sandbox/people", UriKind.Relative),
            new { firstName = "Зоя" }
        );
        var people = (await stand.Http.GetFromJsonAsync<JsonNode>(new Uri("/sandbox/people", UriKind.Relative)))![
            "people"
        ]!.AsArray();

        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        Assert.Equal(
            "guest",
            people.Single(one => one!["firstName"]!.GetValue<string>() == "Зоя")!["role"]!.GetValue<string>()
        );
    }

    [Fact]
    public async Task What_happens_streams_to_the_page()
    {
        await using var stand = await Stand.Start();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await using var stream = await stand.Http.GetStreamAsync(
            new Uri("/sandbox/events", UriKind.Relative),
            limit.Token
        );
        using var reader = new StreamReader(stream);
        Assert.StartsWith("retry:", await reader.ReadLineAsync(limit.Token), StringComparison.Ordinal);

        await stand.Say("в эфире");
        var line = "";
        while (!line.StartsWith("data:", StringComparison.Ordinal))
            line = await reader.ReadLineAsync(limit.Token) ?? throw new EndOfStreamException();

        var seen = JsonNode.Parse(line["data:".Length..])!;
        Assert.Equal("sent", seen["kind"]!.GetValue<string>());
        Assert.Equal("в эфире", seen["message"]!["text"]!.GetValue<string>());
    }

    private static Uri Chat(string act) => new($"/sandbox/chats/{Stand.Boris}/{act}", UriKind.Relative);
}
