using System.Globalization;
using TochkaBot.Domain.Journal;

namespace TochkaBot.Bot.Backups;

/// <summary>What lies in the folder of copies. Only files that are named after this database are ours to take away.</summary>
internal sealed class BackupFolder(BackupSettings settings, string database)
{
    private string Stem => Path.GetFileNameWithoutExtension(database);

    /// <summary>«tochka-2026-12-07.db».</summary>
    public string Of(DateOnly night) => File(night.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Of the database that stood there before another was put in its place.</summary>
    public string BeforeRestore(DateTimeOffset local) =>
        File(local.ToString("yyyy-MM-dd-HHmmss", CultureInfo.InvariantCulture) + "-before-restore");

    public void Make() => Directory.CreateDirectory(settings.Folder);

    /// <summary>The ledger of deletions lies beside the copies too: if the disk of the database is lost, both are needed.</summary>
    public void KeepLedger()
    {
        var ledger = LedgerFile.Beside(database);
        if (ledger.Exists)
        {
            System.IO.File.Copy(ledger.Path, ledger.In(settings.Folder).Path, overwrite: true);
        }
    }

    /// <summary>The disk of the database was lost: its ledger comes back from here.</summary>
    public void BringLedgerBack()
    {
        var ledger = LedgerFile.Beside(database);
        var kept = ledger.In(settings.Folder);
        if (!ledger.Exists && kept.Exists)
        {
            System.IO.File.Copy(kept.Path, ledger.Path);
        }
    }

    /// <summary>The oldest beyond what is kept go, and halves that a power cut has left; never the one just made.</summary>
    public void Prune(string made)
    {
        var others = Directory
            .EnumerateFiles(settings.Folder, $"{Stem}-????-??-??*.db")
            .Where(file => file != made)
            .OrderByDescending(Path.GetFileName, StringComparer.Ordinal);
        var halves = Directory.EnumerateFiles(settings.Folder, $"{Stem}-????-??-??*.db.part*");
        foreach (var file in others.Skip(settings.Keep - 1).Concat(halves).ToList())
        {
            System.IO.File.Delete(file);
        }
    }

    private string File(string day) => Path.Combine(settings.Folder, $"{Stem}-{day}.db");
}
