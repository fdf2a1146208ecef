using Microsoft.Data.Sqlite;

namespace TochkaBot.Domain.Storage;

/// <summary>The centre's memory: one writing connection on its own thread, readers beside it.</summary>
public sealed class Db : IDisposable
{
    private readonly Writer writer;
    private readonly Readers readers;

    private Db(string file, Writer writer, Readers readers)
    {
        File = file;
        this.writer = writer;
        this.readers = readers;
    }

    public string File { get; }

    /// <summary>What every committed transaction had to tell (see <see cref="Tx.Announce"/>), in the order of commits.</summary>
    public event Action<object>? Committed
    {
        add => writer.Committed += value;
        remove => writer.Committed -= value;
    }

    /// <summary>Opens or creates the database, brings its tables up to date and refuses to mix demo and real life.</summary>
    /// <exception cref="WrongDatabaseException">A demo database where a real one is asked for, or the other way round.</exception>
    public static Db Open(string file, TimeProvider time, bool demo = false)
    {
        Mapping.Register();
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }

        var connection = Connections.ForWriting(file);
        Migrations.Run(connection, time.GetUtcNow());
        DemoMark.Check(connection, demo);
        return new Db(file, new Writer(connection, time), new Readers(file, time));
    }

    /// <summary>Whether this file is a database of ours that is not a demo. Looks without opening it for writing.</summary>
    public static bool IsReal(string file) => DemoMark.Of(file) == false;

    /// <summary>Runs the work in a transaction; the task ends when the commit is on disk.</summary>
    public Task<T> Write<T>(Func<Tx, T> work)
    {
        var job = new WriteJob<T>(work);
        writer.Add(job);
        return job.Task;
    }

    public Task Write(Action<Tx> work) =>
        Write(tx =>
        {
            work(tx);
            return true;
        });

    /// <summary>Nothing of what was deleted is left in the file, nor in the log beside it; others wait meanwhile.</summary>
    /// <returns>False when somebody was just reading and the log could not be emptied: ask again.</returns>
    public Task<bool> Shrink()
    {
        var job = new ShrinkJob();
        writer.Add(job);
        return job.Task;
    }

    /// <summary>Runs the work on a snapshot of what is committed.</summary>
    public T Read<T>(Func<Tx, T> work) => readers.Run(work);

    /// <summary>A consistent copy in one file, while others read and write.</summary>
    public void CopyTo(string copy) => DatabaseCopy.Make(File, copy);

    public void Dispose()
    {
        // The writer last: closing the last connection brings everything from the log into the one file that people copy.
        readers.Dispose();
        writer.Dispose();
    }

    /// <summary>For tests of a full disk: the file may not grow past this many pages.</summary>
    internal Task LimitPages(int? pages) => writer.LimitPages(pages);

    /// <summary>True for the failures that a person frees by making room: SQLITE_FULL and SQLITE_IOERR.</summary>
    public static bool IsDiskTrouble(Exception failure) => failure is SqliteException { SqliteErrorCode: 13 or 10 };
}
