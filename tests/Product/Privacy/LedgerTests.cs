using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using TochkaBot.Bot.Privacy;
using TochkaBot.Domain.Families;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Privacy;
using TochkaBot.Domain.Storage;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Privacy;

/// <summary>What is deleted stays deleted: in the file, in its copies, and after an older copy is put back.</summary>
public sealed class LedgerTests : IDisposable
{
    private static readonly string[] Spellings =
    [
        "Щукарёв",
        "ЩУКАРЕВ",
        "ЩУКАРЁВ",
        "щукарёв",
        "Февронь",
        "ФЕВРОНЬ",
        "февронь",
    ];

    private readonly World world = new();
    private readonly LedgerKeeper keeper;

    public LedgerTests()
    {
        keeper = new LedgerKeeper(world.Db, NullLogger<LedgerKeeper>.Instance);
        Start(keeper);
    }

    private string Copy => world.Db.File + ".copy";

    private LedgerFile Ledger => LedgerFile.Beside(world.Db.File);

    [Fact]
    public void No_byte_of_the_name_is_left_in_the_file_the_log_or_a_new_copy()
    {
        var (child, mother) = LeaveTraces();
        Dump.Deliver(world);
        Assert.NotEmpty(Found(world.Db.File).Concat(Found(world.Db.File + "-wal")));

        mother.Forges($"privacyEraseNow.{child}").Forges($"privacyEraseNow.{mother.PersonId}");
        Dump.Deliver(world);
        world.Write(tx => Keeping.Tick(tx, world.Centre));
        var rows = Dump.Everything(world);
        Assert.All(Spellings, spelling => Assert.DoesNotContain(spelling, rows));
        world.Db.CopyTo(Copy);
        Assert.Empty(Found(Copy));
        Assert.True(Shrunk());

        Assert.Empty(Found(world.Db.File));
        Assert.Empty(Found(world.Db.File + "-wal"));
        Assert.Empty(Found(Ledger.Path));
    }

    [Fact]
    public void Every_deletion_and_withdrawal_is_in_the_ledger_before_it_is_answered()
    {
        var child = world.Listed("Лебедева Маша");
        var mother = world.Parent("Лебедева Ольга", child);
        mother.Says("/family").Presses("Согласия").Forges($"tick.{child}.0").Presses("Даю согласие");
        Assert.Empty(Ledger.Read());
        mother.Forges($"withdrawNow.{child}");
        Assert.Contains(
            Ledger.Read(),
            n => n is { Kind: LedgerKind.Withdrawn, Purpose: "processing" } && n.PersonId == child
        );
        mother.Forges($"privacyEraseNow.{child}");
        Assert.Contains(Ledger.Read(), n => n.Kind == LedgerKind.Erased && n.PersonId == child);
        var once = Ledger.Read().Count;
        keeper.Write();
        Assert.Equal(once, Ledger.Read().Count);
    }

    [Fact]
    public void An_older_copy_is_cleaned_and_cleaning_twice_changes_nothing()
    {
        var (child, sister) = (world.Listed("Лебедева Маша"), world.Listed("Лебедева Даша"));
        var mother = world.Parent("Лебедева Ольга", child, sister);
        mother.Says("/family").Presses("Согласия").Forges($"tick.{sister}.0").Presses("Даю согласие");
        var open = world.Event();
        mother.Press($"|join.{open}.{sister}");
        Assert.Equal(1, world.Found(open).Seated);
        world.Db.CopyTo(Copy);
        world.Clock.Now += TimeSpan.FromHours(1);
        mother.Forges($"withdrawNow.{sister}").Forges($"privacyEraseNow.{child}");

        using (var restored = Db.Open(Copy, world.Clock))
        {
            // Three purposes withdrawn, one deletion.
            Assert.Equal(4, Replay(restored));
            Assert.Equal(0, Replay(restored));
            restored.Read(tx =>
            {
                Assert.Equal(PersonName.Erased, PersonStore.Find(tx, child)!.GivenName);
                Assert.False(ConsentStore.Has(tx, sister, ConsentPurpose.Processing));
                Assert.Equal(0, tx.One<int>("SELECT seated FROM events"));
                return true;
            });
        }
    }

    [Fact]
    public void A_consent_given_anew_after_the_withdrawal_stands()
    {
        var child = world.Listed("Лебедева Маша");
        var mother = world.Parent("Лебедева Ольга", child);
        foreach (var again in (bool[])[false, true])
        {
            mother.Says("/family").Presses("Согласия").Forges($"tick.{child}.0").Presses("Даю согласие");
            world.Clock.Now += TimeSpan.FromHours(1);
            if (!again)
            {
                mother.Forges($"withdrawNow.{child}");
                world.Clock.Now += TimeSpan.FromHours(1);
            }
        }

        Assert.Equal(0, Replay(world.Db));
        Assert.True(world.Read(tx => ConsentStore.Has(tx, child, ConsentPurpose.Processing)));
    }

    [Fact]
    public void Somebody_else_under_the_same_id_is_left_alone()
    {
        world.Db.CopyTo(Copy);
        Erase(world.Pupil("Лебедев Иван"));
        using var restored = Db.Open(Copy, world.Clock);
        world.Clock.Now += TimeSpan.FromDays(1);
        var other = Add(restored, "Белов Пётр");
        Assert.Contains(Ledger.Read(), n => n.PersonId == other);

        Assert.Equal(0, Replay(restored));
        Assert.Equal("Пётр", restored.Read(tx => PersonStore.Find(tx, other))!.GivenName);
    }

    [Fact]
    public void A_line_torn_by_a_power_cut_spoils_no_other()
    {
        Erase(world.Pupil("Лебедев Иван"));
        var before = Ledger.Read().Count;
        File.AppendAllText(Ledger.Path, "{\"at\":\"2026-12-0");
        Erase(world.Pupil("Белов Пётр"));
        Assert.Equal(before + 1, Ledger.Read().Count);
    }

    [Fact]
    public void What_a_crash_kept_from_the_ledger_is_written_at_the_next_start()
    {
        Stop(keeper);
        Erase(world.Pupil("Лебедев Иван"));
        Assert.False(Ledger.Exists);
        Start(new LedgerKeeper(world.Db, NullLogger<LedgerKeeper>.Instance));
        Assert.Single(Ledger.Read());
    }

    public void Dispose() => world.Dispose();

    private static void Start(LedgerKeeper one) => one.StartAsync(CancellationToken.None).GetAwaiter().GetResult();

    private static void Stop(LedgerKeeper one) => one.StopAsync(CancellationToken.None).GetAwaiter().GetResult();

    private static long Add(Db db, string name) =>
        db.Write(tx => PersonStore.Add(tx, PersonName.Read(name)!, PersonOrigin.Typed)).GetAwaiter().GetResult();

    private static void Erase(Chat pupil) => pupil.Forges($"privacyEraseNow.{pupil.PersonId}");

    private static IEnumerable<string> Found(string file)
    {
        if (!File.Exists(file))
        {
            yield break;
        }

        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var all = new MemoryStream();
        stream.CopyTo(all);
        var bytes = all.ToArray();
        foreach (var spelling in Spellings)
        {
            var coded = string.Concat(spelling.Select(c => $"\\u{(int)c:X4}"));
            if (Has(bytes, Encoding.UTF8.GetBytes(spelling)) || Has(bytes, Encoding.UTF8.GetBytes(coded)))
            {
                yield return $"{spelling} in {Path.GetFileName(file)}";
            }
        }
    }

    private static bool Has(byte[] bytes, byte[] wanted) => bytes.AsSpan().IndexOf(wanted) >= 0;

    private int Replay(Db db) =>
        db.Write(tx => LedgerReplay.Apply(tx, world.Centre, Ledger.Read())).GetAwaiter().GetResult();

    private bool Shrunk() => world.Db.Shrink().GetAwaiter().GetResult();

    /// <summary>The name wherever somebody types it, and some of it deleted again before.</summary>
    private (long Child, Chat Mother) LeaveTraces()
    {
        var child = world.Listed("Щукарёва Февронья");
        var mother = world.Parent("Щукарёва Февронья-Ольга", child);
        var open = world.Event();
        mother.Says("/family").Presses("Согласия").Forges($"tick.{child}.0").Presses("Даю согласие");
        mother.Press($"|join.{open}.{child}").Says("/my");
        mother.Says("/privacy").Presses("Мои данные").Presses("Попросить исправить").Says("Пишется Щукарёва Февронья");
        mother.Says("/privacy").Presses("Мои данные").Presses("Попросить исправить");
        world.Vera.Press($"|listAdd.{open}").Says("щукарёва февронья");
        world.Irina.Says("/roster");
        world.Irina.SendFile(
            "класс.csv",
            Encoding.UTF8.GetBytes("ФИО;Класс\nЩукарёва Февронья;6Б\nЩукарёва Февронья Ивановна;7А\n")
        );
        world.Chat("boy").Says("/start").Presses("Я учусь").Presses("6").Presses("Б").Says("Щукарёв Февроньян");
        world.Chat("boy").Forges($"privacyEraseNow.{world.Chat("boy").PersonId}");
        world.Write(tx => Slips.PrepareOne(tx, world.Irina.Actor, child));
        return (child, mother);
    }
}
