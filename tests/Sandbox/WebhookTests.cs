using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace TochkaBot.Sandbox.Tests;

public sealed class WebhookTests
{
    private const string Secret = "abcdefghijklmnopqrstuvwxyz-012345";

    [Fact]
    public async Task Updates_come_with_the_secret()
    {
        await using var stand = await Stand.Start();
        await using var bot = await Receiver.Start(_ => 200);

        await stand.Call(
            "setWebhook",
            new
            {
                url = bot.Url,
                secret_token = Secret,
                drop_pending_updates = true,
            }
        );
        stand.World.Send(Stand.Boris, "привет");
        var (secret, update) = await bot.Next();

        Assert.Equal(Secret, secret);
        Assert.Equal("привет", update["message"]!["text"]!.GetValue<string>());
    }

    [Fact]
    public async Task What_waited_is_delivered_when_the_webhook_is_set()
    {
        await using var stand = await Stand.Start();
        await using var bot = await Receiver.Start(_ => 200);

        await stand.Call("setWebhook", new { url = bot.Url });
        await bot.Next();
        await bot.Next();

        await Eventually(async () => await Pending(stand) == 0);
    }

    [Fact]
    public async Task An_update_comes_again_until_it_is_taken_and_the_chat_keeps_its_order()
    {
        await using var stand = await Stand.Start();
        await using var bot = await Receiver.Start(count => count <= 2 ? 500 : 200);

        await stand.Call("setWebhook", new { url = bot.Url, drop_pending_updates = true });
        stand.World.Send(Stand.Boris, "первое");
        stand.World.Send(Stand.Boris, "второе");
        List<string> texts = [];
        for (var i = 0; i < 4; i++)
            texts.Add((await bot.Next()).Update["message"]!["text"]!.GetValue<string>());

        Assert.Equal(["первое", "первое", "первое", "второе"], texts);
        Assert.Contains("500", (await stand.Call("getWebhookInfo")).Result["last_error_message"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_stuck_chat_does_not_hold_up_another()
    {
        await using var stand = await Stand.Start();
        using var gate = new SemaphoreSlim(0);
        await using var bot = await Receiver.Start(
            count => 200,
            (update) =>
                update["message"]!["text"]!.GetValue<string>() == "медленно" ? gate.WaitAsync() : Task.CompletedTask
        );

        await stand.Call("setWebhook", new { url = bot.Url, drop_pending_updates = true });
        stand.World.Send(Stand.Boris, "медленно");
        stand.World.Send(Stand.Anna, "быстро");
        var first = await bot.Next();
        gate.Release();

        Assert.Equal("быстро", first.Update["message"]!["text"]!.GetValue<string>());
    }

    [Fact]
    public async Task Polling_and_a_webhook_exclude_each_other()
    {
        await using var stand = await Stand.Start();
        await using var bot = await Receiver.Start(_ => 500);

        await stand.Call("setWebhook", new { url = bot.Url });
        (await stand.Call("getUpdates")).Refused(
            409,
            "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
        );
        Assert.Equal(bot.Url, (await stand.Call("getWebhookInfo")).Result["url"]!.GetValue<string>());
        await stand.Call("deleteWebhook");

        Assert.Equal(2, (await stand.Call("getUpdates")).Result.AsArray().Count);
    }

    [Theory]
    [InlineData("http://example.org/hook", null, "bad webhook: An HTTPS URL must be provided for webhook")]
    [InlineData("не адрес", null, "bad webhook: Wrong HTTP URL")]
    [InlineData("https://example.org/hook", "с пробелом", "secret token contains unallowed characters")]
    public async Task A_wrong_webhook_is_refused(string url, string? secret, string reason)
    {
        await using var stand = await Stand.Start();

        var answer = await stand.Call("setWebhook", secret is null ? new { url } : new { url, secret_token = secret });

        answer.Refused(400, "Bad Request: " + reason);
    }

    private static async Task<int> Pending(Stand stand) =>
        (await stand.Call("getWebhookInfo")).Result["pending_update_count"]!.GetValue<int>();

    private static async Task Eventually(Func<Task<bool>> isTrue)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!await isTrue())
            await Task.Delay(20, limit.Token);
    }

    /// <summary>A bot's side of a webhook: answers with the status that its script has for the n-th request.</summary>
    private sealed class Receiver : IAsyncDisposable
    {
        private readonly BlockingCollection<(string Secret, JsonNode Update)> received = [];
        private readonly WebApplication app;
        private int count;

        private Receiver(WebApplication app) => this.app = app;

        public string Url => app.Urls.First() + "/hook";

        public static async Task<Receiver> Start(Func<int, int> status, Func<JsonNode, Task>? hold = null)
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.Logging.ClearProviders();
            builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
            var receiver = new Receiver(builder.Build());
            receiver.app.MapPost("/hook", async http => await receiver.Take(http, status, hold));
            await receiver.app.StartAsync();
            return receiver;
        }

        public Task<(string Secret, JsonNode Update)> Next() =>
            Task.Run(() =>
                received.TryTake(out var next, TimeSpan.FromSeconds(30)) ? next : throw new TimeoutException()
            );

        public async ValueTask DisposeAsync()
        {
            await app.DisposeAsync();
            received.Dispose();
        }

        private async Task Take(HttpContext http, Func<int, int> status, Func<JsonNode, Task>? hold)
        {
            var update = (await JsonNode.ParseAsync(http.Request.Body))!;
            if (hold is not null)
                await hold(update);
            received.Add((http.Request.Headers["X-Telegram-Bot-Api-Secret-Token"].ToString(), update));
            http.Response.StatusCode = status(Interlocked.Increment(ref count));
        }
    }
}
