using System.Diagnostics;
using OsProcess = System.Diagnostics.Process;

namespace TochkaBot.Tests.Flight;

public sealed class DiskTests
{
    private const string Full = "кончилось место";

    [Fact]
    public async Task On_a_full_disk_one_is_told_so_and_is_signed_up_without_another_tap_when_there_is_room()
    {
        var folder = Directory.CreateTempSubdirectory("tochka-disk-").FullName;
        if (!OperatingSystem.IsLinux() || !Run("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", folder))
        {
            Directory.Delete(folder);
            Assert.Skip("A full disk was not tried: mounting a small tmpfs is not permitted here.");
        }

        try
        {
            await FillAndFree(folder);
        }
        finally
        {
            Run("umount", "-l", folder);
            Directory.Delete(folder);
        }
    }

    private static async Task FillAndFree(string folder)
    {
        await using var stage = await Stage.Open(
            new Terms
            {
                Pupils = 2,
                Seats = 5,
                Folder = folder,
            }
        );
        var (boris, gleb) = (stage.Pupils[0], stage.Pupils[1]);
        await stage.ShowCard(boris, gleb);
        await stage.Books.Settle();
        var filler = Path.Combine(folder, "filler");
        Fill(filler);
        var card = await boris.Presses("Записаться");
        await boris.Sees(Full);
        Assert.Equal(0, stage.Books.Number("SELECT count(*) FROM sign_ups"));

        File.Delete(filler);
        await Eventually.Be(
            () => boris.FromBot.Single(m => m.Id == card.Id).Text.Contains("Вы записаны"),
            "the sign-up is done"
        );
        Assert.Equal(1, stage.Books.Number("SELECT count(*) FROM sign_ups"));
        Assert.Single(boris.FromBot, m => m.Text.Contains(Full));
        await gleb.Presses("Записаться");
        await gleb.Sees("Вы записаны");
        await stage.Books.Settle();
        await FillWhileUnderWay(stage, boris, filler);
    }

    /// <summary>What is on its way when the disk gets full is noted as sent when there is room again.</summary>
    private static async Task FillWhileUnderWay(Stage stage, Phone boris, string filler)
    {
        stage.Faults.LatencyMs = 1500;
        boris.Says("/help");
        await Eventually.Be(() => stage.Books.Sending > 0, "an answer is on its way");
        Fill(filler);
        await boris.Sees("/cancel — остановить");
        stage.Faults.LatencyMs = 0;
        await Eventually.Be(
            () => stage.Bot.Said.Any(line => line.Contains("cannot be saved yet")),
            "noting it is tried"
        );
        File.Delete(filler);
        await stage.Books.Settle();
        Assert.Equal(0, stage.Books.Uncertain);
    }

    private static void Fill(string file)
    {
        using var stream = new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        var page = new byte[4096];
        try
        {
            while (true)
            {
                stream.Write(page);
            }
        }
        catch (IOException)
        {
            // Full, as it should be.
        }
    }

    private static bool Run(string program, params string[] words)
    {
        try
        {
            var quietly = new ProcessStartInfo(program, words)
            {
                UseShellExecute = false,
                RedirectStandardError = true,
            };
            using var done = OsProcess.Start(quietly)!;
            done.WaitForExit();
            return done.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
