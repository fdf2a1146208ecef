using System.Threading.Channels;
using TochkaBot.Domain.Storage;
using TochkaBot.Domain.Tournaments;
using TochkaBot.Domain.Tournaments.Play;

namespace TochkaBot.Bot.Tournaments;

/// <summary>
/// Pairs large fields on a snapshot, so that nobody waits for the writer meanwhile. What was wanted stands in the table:
/// a stop in between loses nothing.
/// </summary>
internal sealed partial class LargeField(Db db, ILogger<LargeField> log) : BackgroundService
{
    private readonly Channel<long> wanted = Channel.CreateUnbounded<long>();

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        db.Committed += OnCommitted;
        foreach (var eventId in db.Read(TournamentStore.WaitingForPairing))
        {
            wanted.Writer.TryWrite(eventId);
        }

        await base.StartAsync(cancellationToken);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        db.Committed -= OnCommitted;
        await base.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var eventId in wanted.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await Pair(eventId, stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                Failed(eventId, failure);
            }
        }
    }

    /// <summary>Again as long as somebody changes the tournament while it is being paired.</summary>
    private async Task Pair(long eventId, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            if (db.Read(tx => Book.Read(tx, eventId)) is not { Tournament.PairingSince: not null } book)
            {
                return;
            }

            var computed = Drafting.Compute(book);
            if (await db.Write(tx => Drafting.TakeComputed(tx, book, computed)))
            {
                return;
            }
        }
    }

    private void OnCommitted(object fact)
    {
        if (fact is PairingWanted { EventId: var eventId })
        {
            wanted.Writer.TryWrite(eventId);
        }
    }

    [LoggerMessage(LogLevel.Error, "The field of event {EventId} could not be paired")]
    private partial void Failed(long eventId, Exception failure);
}
