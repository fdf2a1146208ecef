using System.Data.Common;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Privacy;

/// <summary>
/// Writes deletions and withdrawals into the ledger right after their commit, before anybody is told that they are done. What
/// a crash or a full disk has left is written at the next start or ring.
/// </summary>
internal sealed partial class LedgerKeeper(Db db, ILogger<LedgerKeeper> log) : IHostedService
{
    private readonly LedgerFile file = LedgerFile.Beside(db.File);
    private readonly Lock gate = new();
    private long written;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        db.Committed += OnCommitted;
        Write();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        db.Committed -= OnCommitted;
        return Task.CompletedTask;
    }

    public void Write()
    {
        lock (gate)
        {
            try
            {
                var notes = db.Read(LedgerStore.Unwritten).Where(note => note.Id > written).ToList();
                if (notes.Count > 0)
                {
                    file.Append(notes);
                    written = notes[^1].Id;
                    // Whether this is marked in time decides nothing: a line that stands twice says no more than once.
                    _ = db.Write(tx => LedgerStore.MarkWritten(tx, written));
                }
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or DbException)
            {
                NotWritten(failure.Message);
            }
        }
    }

    private void OnCommitted(object fact)
    {
        if (fact is LedgerWaits)
        {
            Write();
        }
    }

    [LoggerMessage(LogLevel.Error, "The ledger of deletions could not be written: {Reason}")]
    private partial void NotWritten(string reason);
}
