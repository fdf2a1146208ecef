using System.Text.Json;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Requests;
using Telegram.Bot.Types.Enums;
using TochkaBot.Bot.Channels;

namespace TochkaBot.Bot.Telegram;

/// <summary>Long polling: a batch is confirmed, by asking for the next, only when all of it is on disk.</summary>
internal sealed partial class Polling(
    Clients clients,
    Intake intake,
    Reach reach,
    IHostApplicationLifetime life,
    ILogger<Polling> log
) : BackgroundService
{
    /// <summary>Seconds that Telegram holds an empty poll.</summary>
    public const int LongestPoll = 50;

    private const string Receiving = "receiving";

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await life.Started(stoppingToken);
        await Patiently(
            () => clients.Calls.DeleteWebhook(dropPendingUpdates: false, cancellationToken: stoppingToken),
            stoppingToken
        );
        int? offset = null;
        while (!stoppingToken.IsCancellationRequested)
        {
            await Patiently(async () => offset = await Poll(offset, stoppingToken), stoppingToken);
        }
    }

    /// <returns>What confirms this batch; nothing after an empty one, since ids may start anew after a quiet week.</returns>
    private async Task<int?> Poll(int? offset, CancellationToken stop)
    {
        var request = new RawUpdates
        {
            Offset = offset,
            Timeout = LongestPoll,
            AllowedUpdates = Intake.Kinds,
        };
        var batch = await clients.Updates.SendRequest(request, stop);
        await Task.WhenAll(batch.Select(raw => intake.Take(raw, stop)));
        return batch.Length > 0 ? (int)Intake.IdOf(batch[^1]) + 1 : null;
    }

    private async Task Patiently(Func<Task> work, CancellationToken stop)
    {
        for (
            var wait = TimeSpan.FromMilliseconds(500);
            !stop.IsCancellationRequested;
            wait = wait * 2 < LongestWait ? wait * 2 : LongestWait
        )
        {
            try
            {
                await work();
                reach.Found(Receiving);
                return;
            }
            catch (Exception failure) when (failure is RequestException or HttpRequestException)
            {
                if (failure is not ApiRequestException { ErrorCode: 409 or 429 })
                {
                    reach.Lost(Receiving);
                }

                Unreachable(failure is ApiRequestException refusal ? refusal.ErrorCode : 0, failure.GetType().Name);
                await Pause(failure, wait, stop);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
        }
    }

    private static Task Pause(Exception failure, TimeSpan wait, CancellationToken stop)
    {
        var asked = failure is ApiRequestException { Parameters.RetryAfter: { } seconds }
            ? TimeSpan.FromSeconds(seconds)
            : wait;
        return Task.Delay(asked, stop).ContinueWith(_ => { }, TaskScheduler.Default);
    }

    [LoggerMessage(LogLevel.Warning, "No updates from Telegram: {Code} {Kind}; trying again")]
    private partial void Unreachable(int code, string kind);
}

/// <summary>getUpdates whose updates stay raw, so that each can be read by itself.</summary>
internal sealed class RawUpdates() : RequestBase<JsonElement[]>("getUpdates")
{
    public int? Offset { get; set; }

    public int? Timeout { get; set; }

    public IEnumerable<UpdateType>? AllowedUpdates { get; set; }
}
