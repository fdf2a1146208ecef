using System.Threading.Channels;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Delivery;

/// <summary>Feeds the lane: answers as they are committed, notices as they fall due, and after a start what was left over.</summary>
internal sealed class DeliveryService(Db db, Lane lane, Pace pace, Outages outages, DeliverySettings settings)
    : BackgroundService
{
    private const int NoticesAtOnce = 64;

    private readonly Channel<bool> bell = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );

    // Never disposed: a commit that ends during the stop still asks for its token, on the writer's own thread.
    private readonly CancellationTokenSource sending = new();

    /// <summary>Looks now, and not only at the next poll.</summary>
    public void Ring() => bell.Writer.TryWrite(true);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await db.Write(DeliveryStore.RecoverAfterCrash);
        db.Committed += OnCommitted;
        lane.NoticeSettled += Ring;
        await base.StartAsync(cancellationToken);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        // A messenger that is away will not come back within the patience of a stop; what waits for it stays queued.
        await lane.Finish(settings.Patience, isVain: () => outages.Since is not null);
        await sending.CancelAsync();
        await lane.Finish(settings.Patience, isVain: () => false);
        db.Committed -= OnCommitted;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            if (await PostDue() == 0)
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

    private async Task<int> PostDue()
    {
        var room = NoticesAtOnce - lane.NoticesUnderWay;
        if (room <= 0 || db.Read(DeliveryStore.NothingDue))
        {
            return 0;
        }

        var rows = await db.Write(tx => DeliveryStore.Claim(tx, room));
        foreach (var row in rows)
        {
            lane.Post(row, sending.Token);
        }

        return rows.Count;
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
}

/// <param name="Poll">How often to look for what falls due by the clock.</param>
/// <param name="Patience">How long a stop waits for what is on its way.</param>
internal sealed record DeliverySettings(TimeSpan Poll, TimeSpan Patience);
