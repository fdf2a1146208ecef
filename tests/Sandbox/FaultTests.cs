using System.Net;
using System.Net.Http.Json;

namespace TochkaBot.Sandbox.Tests;

public sealed class FaultTests
{
    private static readonly object Hello = new { chat_id = Stand.Boris, text = "Привет" };

    [Fact]
    public async Task A_drop_before_leaves_nothing_behind()
    {
        await using var stand = await Stand.Start();
        stand.Faults.Next(FaultKind.DropBefore, method: "sendMessage");

        await Assert.ThrowsAsync<HttpRequestException>(() => stand.Call("sendMessage", Hello));

        Assert.Equal(0, stand.World.Counters.Sent);
        Assert.NotNull((await stand.Call("sendMessage", Hello)).Result);
    }

    [Fact]
    public async Task A_drop_after_has_done_it()
    {
        await using var stand = await Stand.Start();
        stand.Faults.Next(FaultKind.DropAfter, method: "sendMessage");

        await Assert.ThrowsAsync<HttpRequestException>(() => stand.Call("sendMessage", Hello));

        Assert.Equal("Привет", stand.World.Last(Stand.Boris)!.Text);
        Assert.Equal("answer lost", stand.World.Log.Calls[^1].Description);
    }

    [Fact]
    public async Task A_server_error_is_html_and_does_nothing()
    {
        await using var stand = await Stand.Start();
        stand.Faults.Next(FaultKind.ServerError);

        using var response = await stand.Http.PostAsJsonAsync(stand.Server.Method("sendMessage"), Hello);

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(0, stand.World.Counters.Sent);
    }

    [Fact]
    public async Task A_hanging_call_ends_when_the_bot_gives_up()
    {
        await using var stand = await Stand.Start();
        stand.Faults.Next(FaultKind.Hang, chatId: Stand.Boris);
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            stand.Http.PostAsJsonAsync(stand.Server.Method("sendMessage"), Hello, patience.Token)
        );

        Assert.Equal(0, stand.World.Counters.Sent);
    }

    [Fact]
    public async Task An_outage_closes_every_connection_until_it_ends()
    {
        await using var stand = await Stand.Start();
        stand.Faults.Outage = true;

        await Assert.ThrowsAsync<HttpRequestException>(() => stand.Call("getMe"));
        stand.Faults.Outage = false;

        Assert.NotNull((await stand.Call("getMe")).Result);
    }

    [Fact]
    public async Task Too_many_requests_come_on_order_for_one_chat()
    {
        await using var stand = await Stand.Start();
        stand.Faults.Next(FaultKind.TooManyRequests, chatId: Stand.Boris, retryAfter: 7);

        Assert.NotNull((await stand.Call("sendMessage", new { chat_id = Stand.Anna, text = "a" })).Result);
        var refused = await stand.Call("sendMessage", Hello);

        refused.Refused(429, "Too Many Requests: retry after 7");
        Assert.Equal(7, refused.Json["parameters"]!["retry_after"]!.GetValue<int>());
        Assert.NotNull((await stand.Call("sendMessage", Hello)).Result);
    }

    [Fact]
    public async Task A_flood_stops_everything_that_speaks()
    {
        await using var stand = await Stand.Start();
        stand.Faults.Flood(30);

        Assert.Equal(HttpStatusCode.TooManyRequests, (await stand.Call("sendMessage", Hello)).Status);
        Assert.NotNull((await stand.Call("getMe")).Result);
        stand.Faults.Clear();

        Assert.NotNull((await stand.Call("sendMessage", Hello)).Result);
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_luck()
    {
        var (first, second) = (await Luck(), await Luck());

        Assert.Equal(first, second);
        Assert.Contains('-', first);
        Assert.Contains('+', first);
    }

    [Fact]
    public async Task Faults_are_ordered_over_http_too()
    {
        await using var stand = await Stand.Start();

        using var set = await stand.Http.PostAsJsonAsync(
            new Uri("/sandbox/faults", UriKind.Relative),
            new
            {
                latencyMs = 5,
                next = new
                {
                    kind = "TooManyRequests",
                    times = 1,
                    method = "sendMessage",
                    retryAfter = 3,
                },
            }
        );
        set.EnsureSuccessStatusCode();
        using var wrong = await stand.Http.PostAsJsonAsync(
            new Uri("/sandbox/faults", UriKind.Relative),
            new { latencyMs = -1 }
        );

        Assert.Equal(5, stand.Faults.LatencyMs);
        (await stand.Call("sendMessage", Hello)).Refused(429, "Too Many Requests: retry after 3");
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
    }

    private static async Task<string> Luck()
    {
        await using var stand = await Stand.Start();
        stand.Faults.Seed(42);
        stand.Faults.Sometimes(FaultKind.ServerError, 0.5);
        var luck = "";
        for (var i = 0; i < 20; i++)
        {
            using var response = await stand.Http.GetAsync(stand.Server.Method("getMe"));
            luck += response.IsSuccessStatusCode ? '+' : '-';
        }
        return luck;
    }
}
