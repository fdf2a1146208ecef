using TochkaBot.Domain.Storage;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Storage;

public sealed class DbTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("tochka-db-").FullName;
    private readonly Db db;

    public DbTests() => db = Db.Open(File("tochka.db"), new SetClock(World.Start));

    [Fact]
    public async Task One_failing_job_leaves_its_neighbours_alone()
    {
        var jobs = Enumerable
            .Range(0, 50)
            .Select(i =>
                db.Write(tx =>
                {
                    Put(tx, $"{i}");
                    return i % 7 == 3 ? throw new InvalidOperationException("mine alone") : i;
                })
            )
            .ToList();
        await Task.WhenAll(jobs).ContinueWith(_ => { }, TaskScheduler.Default);

        Assert.All(jobs, (job, i) => Assert.Equal(i % 7 == 3, job.IsFaulted));
        Assert.Equal(50 - 7, Count());
    }

    [Fact]
    public async Task What_is_announced_is_heard_after_the_commit_and_never_without_it()
    {
        var heard = new List<object>();
        db.Committed += heard.Add;
        await db.Write(tx => tx.Announce("told"));
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            db.Write(tx =>
            {
                tx.Announce("not told");
                throw new InvalidOperationException();
            })
        );
        await db.Write(_ => { });

        Assert.Equal(["told"], heard);
    }

    [Fact]
    public async Task A_full_disk_fails_the_job_leaves_no_half_state_and_is_recovered_from()
    {
        await db.Write(tx => Put(tx, "before"));
        var pages = db.Read(tx => tx.One<int>("PRAGMA page_count"));
        await db.LimitPages(pages + 2);
        var failure = await Assert.ThrowsAnyAsync<Exception>(() =>
            db.Write(tx =>
            {
                Put(tx, "half");
                Put(tx, "whole", new string('x', 200_000));
            })
        );
        Assert.True(Db.IsDiskTrouble(failure), failure.Message);
        Assert.Equal(1, Count());

        // Small things still go beside a large one that does not.
        var large = db.Write(tx => Put(tx, "large", new string('x', 200_000)));
        var small = db.Write(tx => Put(tx, "small"));
        await Assert.ThrowsAnyAsync<Exception>(() => large);
        await small;

        await db.LimitPages(null);
        await db.Write(tx => Put(tx, "large", new string('x', 200_000)));
        Assert.Equal(3, Count());
    }

    [Fact]
    public async Task A_read_sees_what_is_committed_and_nothing_else()
    {
        using var inside = new ManualResetEventSlim();
        using var go = new ManualResetEventSlim();
        var writing = db.Write(tx =>
        {
            Put(tx, "new");
            inside.Set();
            go.Wait(TimeSpan.FromSeconds(30));
        });
        Assert.True(inside.Wait(TimeSpan.FromSeconds(30)));
        Assert.Equal(0, Count());
        go.Set();
        await writing;

        Assert.Equal(1, Count());
    }

    [Fact]
    public async Task One_read_sees_one_snapshot()
    {
        await db.Write(tx => Put(tx, "first"));
        var (before, after) = db.Read(tx =>
        {
            var seen = Count(tx);
            db.Write(other => Put(other, "second")).GetAwaiter().GetResult();
            return (seen, Count(tx));
        });

        Assert.Equal(before, after);
        Assert.Equal(2, Count());
    }

    [Fact]
    public void A_reader_cannot_write() => Assert.ThrowsAny<Exception>(() => db.Read(tx => tx.Run("DELETE FROM meta")));

    [Fact]
    public async Task All_in_one_transaction_happens_at_one_moment() =>
        Assert.Equal(World.Start, await db.Write(tx => tx.Now));

    [Fact]
    public async Task A_commit_is_answered_only_when_the_disk_has_it() =>
        Assert.Equal(2, await db.Write(tx => tx.One<int>("PRAGMA synchronous")));

    [Fact]
    public void Migrations_run_once()
    {
        var first = Applied(db);
        using var again = Db.Open(File("tochka.db"), new SetClock(World.Start.AddDays(1)));

        Assert.Equal(first, Applied(again));
        Assert.Equal(Migrations.Embedded().Count(), first.Count);
    }

    [Fact]
    public async Task A_migration_changed_after_it_ran_is_refused_by_name()
    {
        await db.Write(tx => tx.Run("UPDATE migrations SET hash = 'other' WHERE name LIKE '0002%'"));

        var refused = Assert.Throws<InvalidOperationException>(() =>
            Db.Open(File("tochka.db"), new SetClock(World.Start))
        );
        Assert.Contains("0002_events.sql", refused.Message);
    }

    [Fact]
    public async Task Two_starts_at_once_build_one_database()
    {
        var file = File("race.db");
        var opened = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => Task.Run(() => Db.Open(file, new SetClock(World.Start))))
        );
        Assert.All(opened, one => Assert.Equal(0, Count(one)));
        foreach (var one in opened)
        {
            one.Dispose();
        }
    }

    [Fact]
    public void Demo_and_real_life_never_open_each_others_file()
    {
        using (Db.Open(File("demo.db"), new SetClock(World.Start), demo: true)) { }

        Assert.True(
            Assert.Throws<WrongDatabaseException>(() => Db.Open(File("demo.db"), new SetClock(World.Start))).IsDemo
        );
        Assert.False(
            Assert
                .Throws<WrongDatabaseException>(() => Db.Open(File("tochka.db"), new SetClock(World.Start), demo: true))
                .IsDemo
        );
        using (Db.Open(File("demo.db"), new SetClock(World.Start), demo: true)) { }
        Assert.False(Db.IsReal(File("demo.db")));
        Assert.True(Db.IsReal(File("tochka.db")));
        Assert.False(Db.IsReal(File("nothing.db")));
    }

    [Fact]
    public void A_database_is_locked_by_who_runs_on_it()
    {
        var first = LockFile.TryTake(File("tochka.db"));
        Assert.NotNull(first);
        Assert.Null(LockFile.TryTake(File("tochka.db")));
        first.Dispose();
        using var second = LockFile.TryTake(File("tochka.db"));
        Assert.NotNull(second);
    }

    [Fact]
    public async Task The_journal_is_only_added_to()
    {
        await db.Write(tx => TochkaBot.Domain.Journal.JournalStore.Note(tx, 1, "event.created", "event", 1));

        await Assert.ThrowsAnyAsync<Exception>(() => db.Write(tx => tx.Run("UPDATE journal SET actor_id = 2")));
    }

    public void Dispose()
    {
        db.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static void Put(Tx tx, string key, string value = "") =>
        tx.Run("INSERT INTO meta (key, value) VALUES (@key, @value)", new { key = $"test {key}", value });

    private static int Count(Tx tx) => tx.One<int>("SELECT count(*) FROM meta WHERE key LIKE 'test %'");

    private static IReadOnlyList<string> Applied(Db db) =>
        db.Read(tx => tx.List<string>("SELECT name || applied_at FROM migrations ORDER BY name"));

    private static int Count(Db db) => db.Read(Count);

    private int Count() => Count(db);

    private string File(string name) => Path.Combine(folder, name);
}
