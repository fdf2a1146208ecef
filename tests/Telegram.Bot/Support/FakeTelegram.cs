using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Telegram.Bot;

namespace TochkaBot.Tests.TelegramClient.Support;

/// <summary>Listens on a free port of this machine, keeps what it was sent and answers as a test tells it.</summary>
internal sealed class FakeTelegram : IAsyncDisposable
{
    public const string Token = "123456:test-token";

    private readonly WebApplication app;
    private readonly ConcurrentQueue<RequestDelegate> answers = new();

    private FakeTelegram(WebApplication app)
    {
        this.app = app;
        app.Run(Handle);
    }

    public ConcurrentQueue<SentCall> Calls { get; } = new();

    public string Address => app.Urls.Single();

    public static async Task<FakeTelegram> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.Configure<Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions>(kestrel =>
            kestrel.Listen(System.Net.IPAddress.Loopback, 0)
        );
        var fake = new FakeTelegram(builder.Build());
        await fake.app.StartAsync();
        return fake;
    }

    public TelegramBotClient Client(int retryCount = 0, CancellationToken stop = default) =>
        new(new TelegramBotClientOptions(Token, Address) { RetryThreshold = 60, RetryCount = retryCount }, null, stop);

    public FakeTelegram Answers(string json, int status = 200, string type = "application/json")
    {
        answers.Enqueue(context =>
        {
            (context.Response.StatusCode, context.Response.ContentType) = (status, type);
            return context.Response.WriteAsync(json);
        });
        return this;
    }

    public FakeTelegram AnswersWith(RequestDelegate answer)
    {
        answers.Enqueue(answer);
        return this;
    }

    public FakeTelegram Result(string json) => Answers($$"""{"ok":true,"result":{{json}}}""");

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private async Task Handle(HttpContext context)
    {
        Calls.Enqueue(await SentCall.Read(context.Request));
        await (answers.TryDequeue(out var answer) ? answer(context) : Aborted(context));
    }

    private static Task Aborted(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }
}
