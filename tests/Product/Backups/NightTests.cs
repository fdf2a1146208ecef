using Microsoft.Extensions.Logging.Abstractions;
using TochkaBot.Bot.Backups;
using TochkaBot.Domain.Storage;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Backups;

/// <summary>A copy for every night, with a clock that is moved.</summary>
public sealed class NightTests : IDisposable
{
    private readonly World world = new();
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"tochka-nights-{Guid.NewGuid():N}");

    [Fact]
    public void A_night_leaves_one_copy_named_by_its_date()
    {
        Rings(World.Start);
        Rings(Night(2).AddMinutes(-1));
        Assert.False(Directory.Exists(folder));
        Rings(Night(2));
        Rings(Night(2).AddHours(12));

        Assert.Equal(["tochka-2026-12-02.db"], Names());
        Assert.Null(DatabaseCopy.Flaw(Path.Combine(folder, "tochka-2026-12-02.db"), demo: false));
    }

    [Fact]
    public void A_night_without_the_service_is_made_up_for_once()
    {
        Rings(Night(5).AddHours(8));
        Rings(Night(5).AddHours(9));

        Assert.Equal(["tochka-2026-12-05.db"], Names());
    }

    [Fact]
    public void The_oldest_copies_go_and_other_files_stay()
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "sandbox-2026-01-01.db"), "another's");
        File.WriteAllText(Path.Combine(folder, "tochka.txt"), "a note");
        for (var day = 2; day <= 6; day++)
        {
            Rings(Night(day));
        }

        Assert.Equal(
            [
                "sandbox-2026-01-01.db",
                "tochka-2026-12-04.db",
                "tochka-2026-12-05.db",
                "tochka-2026-12-06.db",
                "tochka.txt",
            ],
            Names()
        );
    }

    [Fact]
    public void A_folder_that_cannot_be_made_stops_nothing_and_is_tried_again()
    {
        File.WriteAllText(folder, "in the way");
        Rings(Night(2));
        File.Delete(folder);
        Rings(Night(2).AddMinutes(10));

        Assert.Single(Names());
    }

    public void Dispose()
    {
        world.Dispose();
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static DateTimeOffset Night(int day) => new(2026, 12, day, 2, 0, 0, TimeSpan.FromHours(3));

    private void Rings(DateTimeOffset at)
    {
        world.At(at);
        new NightlyBackup(
            world.Db,
            world.Book,
            new BackupSettings(folder, Keep: 3),
            NullLogger<NightlyBackup>.Instance
        ).Ring();
    }

    private IEnumerable<string?> Names() =>
        Directory.EnumerateFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
