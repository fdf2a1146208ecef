namespace TochkaBot.Bot.Channels;

internal static class Lifetime
{
    /// <summary>Ends when we listen: the stand-in of the sandbox and webhooks need that before the first call.</summary>
    public static async Task Started(this IHostApplicationLifetime life, CancellationToken stop)
    {
        var started = new TaskCompletionSource();
        await using var onStart = life.ApplicationStarted.Register(() => started.TrySetResult());
        await started.Task.WaitAsync(stop);
    }
}
