using System.Threading.Channels;
using TochkaBot.Bot.Channels;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Delivery;

/// <summary>Feeds the lane: answers as they are committed, notices as they fall due, and after a start what was left over.</summary>
internal sealed partial class DeliveryService(
    Db db,
    CentreBook book,
    Lane lane,
    Pace pace,
    Outages outages,
    IChannel channel,
    TimeProvider time,
    DeliverySettings settings,
    ILogger<DeliveryService> log
) : BackgroundService
{
    /// <summary>A longer one comes from a clock that was moved.</summary>
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);

    private readonly Channel<bool> bell = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );

    // Never disposed: a commit that ends during the stop still asks for its token, on the writer's own thread.
    private readonly CancellationTokenSource sending = new();

    /// <summary>Looks now, and not only at the next poll.</summary>
    public void Ring() => bell.Writer.TryWrite(true);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        if (db.Read(tx => PauseStore.Find(tx, channel.Name)) - time.GetUtcNow() is { } left && left < LongestPause)
        {
            pace.Pause(left);
        }

        // All answers that were left over, before the first update of this life: what was said first comes first.
        var leftOver = await db.Write(tx =>
        {
            LeaseStore.RecoverAfterCrash(tx);
            return LeaseStore.ClaimAnswers(tx);
        });
        Post(leftOver);
        db.Committed += OnCommitted;
        lane.NoticeSettled += Ring;
        await base.StartAsync(cancellationToken);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        // A messenger that is away will not come back within the patience of a stop; what waits for it stays queued.
        await lane.Finish(settings.Patience, isVain: () => outages.IsOut);
        await sending.CancelAsync();
        await lane.Finish(settings.Patience, isVain: () => false);
        db.Committed -= OnCommitted;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            if (await PostDue())
            {
                // Some are settled meanwhile, so that the next are leased together and not one by one.
                await Task.Delay(settings.Breath, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            else
            {
                pace.Forget();
                await BellOrPoll(stoppingToken);
            }
        }
    }

    private void OnCommitted(object fact)
    {
        switch (fact)
        {
            case Outgoing answer:
                lane.Post(answer, sending.Token);
                break;
            case NoticesWait:
                Ring();
                break;
        }
    }

    private async Task<bool> PostDue()
    {
        var room = settings.LeasedAtOnce - lane.NoticesUnderWay;
        try
        {
            if (room <= 0 || db.Read(tx => LeaseStore.NothingDue(tx, book.Now)))
            {
                return false;
            }

            var rows = await db.Write(tx => LeaseStore.Claim(tx, book.Now, room));
            Post(rows);
            return rows.Count > 0;
        }
        catch (Exception failure) when (Db.IsDiskTrouble(failure))
        {
            NotLeased(failure.GetType().Name);
            return false;
        }
    }

    private void Post(IReadOnlyList<Outgoing> rows)
    {
        foreach (var row in rows)
        {
            lane.Post(row, sending.Token);
        }
    }

    private async Task BellOrPoll(CancellationToken stop)
    {
        using var poll = CancellationTokenSource.CreateLinkedTokenSource(stop);
        poll.CancelAfter(settings.Poll);
        try
        {
            await bell.Reader.ReadAsync(poll.Token);
        }
        catch (OperationCanceledException)
        {
            // Time to look by ourselves.
        }
    }

    [LoggerMessage(LogLevel.Critical, "Nothing can be leased for sending: {Kind}")]
    private partial void NotLeased(string kind);
}
