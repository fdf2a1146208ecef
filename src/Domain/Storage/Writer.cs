using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace TochkaBot.Domain.Storage;

/// <summary>
/// Group commit: one thread takes all work that waits, gives each job a savepoint and all of them one commit,
/// so that many people share the price of one fsync. Callers are released after the commit.
/// </summary>
internal sealed class Writer : IDisposable
{
    private const int LargestBatch = 200;

    private readonly BlockingCollection<WriteJob> waiting = [];
    private readonly SqliteConnection connection;
    private readonly PreparedConnection prepared;
    private readonly TimeProvider time;
    private readonly Thread thread;

    public Writer(SqliteConnection connection, TimeProvider time)
    {
        this.connection = connection;
        this.time = time;
        prepared = new PreparedConnection(connection);
        thread = new Thread(Loop) { Name = "writer", IsBackground = true };
        thread.Start();
    }

    public event Action<object>? Committed;

    public void Add(WriteJob job) => waiting.Add(job);

    public Task LimitPages(int? pages)
    {
        var job = new WriteJob<bool>(tx => tx.Find<long>($"PRAGMA max_page_count = {pages ?? 1073741823}") > 0);
        Add(job);
        return job.Task;
    }

    public void Dispose()
    {
        waiting.CompleteAdding();
        thread.Join();
        prepared.Dispose();
        connection.Dispose();
        waiting.Dispose();
    }

    private void Loop()
    {
        var batch = new List<WriteJob>(LargestBatch);
        foreach (var first in waiting.GetConsumingEnumerable())
        {
            var next = first;
            while (next is { IsApart: false })
            {
                batch.Add(next);
                next = batch.Count < LargestBatch && waiting.TryTake(out var another) ? another : null;
            }

            Settle(batch);
            batch.Clear();
            if (next is not null)
            {
                RunApart(next);
            }
        }
    }

    private void RunApart(WriteJob job)
    {
        try
        {
            job.Run(new Tx(prepared, Milliseconds(time.GetUtcNow())));
        }
        catch (Exception failure)
        {
            job.Failure = failure;
        }

        job.Tell();
    }

    private void Settle(List<WriteJob> batch)
    {
        if (batch.Count == 0)
        {
            return;
        }

        if (!TryTogether(batch))
        {
            // The whole batch was rolled back (a full disk, an I/O error): each job shall meet its own fate.
            batch.ForEach(job => TryTogether([job]));
        }

        foreach (var job in batch)
        {
            Announce(job);
            job.Tell();
        }
    }

    private bool TryTogether(List<WriteJob> jobs)
    {
        try
        {
            prepared.Execute("BEGIN IMMEDIATE");
            jobs.ForEach(RunInSavepoint);
            prepared.Execute("COMMIT");
            return true;
        }
        catch (Exception failure)
        {
            // Whatever a job throws while SQLite gives the transaction up, the writer lives on.
            RollBack();
            jobs.ForEach(job => job.Failure = failure);
            return false;
        }
    }

    private void RunInSavepoint(WriteJob job)
    {
        job.Failure = null;
        prepared.Execute("SAVEPOINT job");
        try
        {
            job.Run(new Tx(prepared, Milliseconds(time.GetUtcNow())));
            prepared.Execute("RELEASE job");
        }
        catch (Exception failure) when (!Vanished())
        {
            prepared.Execute("ROLLBACK TO job");
            prepared.Execute("RELEASE job");
            job.Failure = failure;
        }
    }

    /// <summary>SQLite ends the whole transaction by itself on some errors; then there is no savepoint to go back to.</summary>
    private bool Vanished() => raw.sqlite3_get_autocommit(connection.Handle) != 0;

    private void RollBack()
    {
        if (!Vanished())
        {
            prepared.Execute("ROLLBACK");
        }
    }

    private void Announce(WriteJob job)
    {
        if (job.Failure is not null)
        {
            return;
        }

        foreach (var fact in job.Ran!.Announcements)
        {
            Committed?.Invoke(fact);
        }
    }

    private static DateTimeOffset Milliseconds(DateTimeOffset moment) =>
        moment.AddTicks(-(moment.Ticks % TimeSpan.TicksPerMillisecond));
}
