using TochkaBot.Domain.Broadcasts;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Broadcasts;

/// <summary>
/// Carries broadcasts on, step by step, each in a transaction of its own. It remembers nothing: what is to be done stands
/// in the tables, so a restart goes on where the last life ended.
/// </summary>
internal sealed partial class BroadcastRunner(Db db, CentreBook book, ILogger<BroadcastRunner> log) : BackgroundService
{
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim bell = new(0, 1);

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        db.Committed += OnCommitted;
        return base.StartAsync(cancellationToken);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        db.Committed -= OnCommitted;
        await base.StopAsync(cancellationToken);
    }

    public override void Dispose()
    {
        bell.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            if (!await TryStep())
            {
                await BellOrPoll(stoppingToken);
            }
        }
    }

    private async Task BellOrPoll(CancellationToken stop)
    {
        try
        {
            await bell.WaitAsync(Poll, stop);
        }
        catch (OperationCanceledException)
        {
            // The end: the loop looks for itself.
        }
    }

    /// <returns>Whether there is more to do right away.</returns>
    private async Task<bool> TryStep()
    {
        try
        {
            return db.Read(BroadcastStore.HasWork)
                && await db.Write(tx =>
                {
                    AlbumClock.Close(tx);
                    return BroadcastClock.Step(tx, book.Now);
                });
        }
        catch (Exception failure)
        {
            // A full disk, or our own mistake in one broadcast: the others wait a second, and it is tried again.
            NotStepped(failure);
            return false;
        }
    }

    private void OnCommitted(object fact)
    {
        if (fact is not BroadcastsStir)
        {
            return;
        }

        try
        {
            bell.Release();
        }
        catch (SemaphoreFullException)
        {
            // It rings already.
        }
    }

    [LoggerMessage(LogLevel.Error, "Broadcasts could not be carried on; trying again")]
    private partial void NotStepped(Exception failure);
}
