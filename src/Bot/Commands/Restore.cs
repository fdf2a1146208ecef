using System.Data.Common;
using TochkaBot.Bot.Backups;
using TochkaBot.Bot.Setup;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.Privacy;
using TochkaBot.Domain.Sessions;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Commands;

/// <summary>«restore FILE»: a copy becomes the database again. What stood there is kept beside the nights' copies.</summary>
internal static class Restore
{
    /// <param name="args">The file, relative to where the caller stands, then settings.</param>
    public static async Task<int> Run(string[] args)
    {
        if (args is not [var file, .. var rest] || file.StartsWith('-'))
        {
            return CommandWords.Complain(BackupTexts.NeedsSource, CommandWords.WrongUsage);
        }

        var settings = CommandWords.Settings(rest);
        var copy = Path.GetFullPath(file);
        using var held = SetupFeature.Take(settings.Place);
        if (Trouble(settings.Place, copy) is { } trouble)
        {
            return CommandWords.Complain(trouble, CommandWords.WrongFile);
        }

        try
        {
            Console.Out.WriteLine(await PutBack(settings, copy));
            return CommandWords.Done;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or DbException)
        {
            return CommandWords.Complain(BackupTexts.NotRestored(copy, failure.Message), CommandWords.WrongFile);
        }
    }

    private static string? Trouble(Place place, string copy) =>
        !File.Exists(copy) ? BackupTexts.NotThere(copy)
        : copy == place.Database ? BackupTexts.Itself(copy)
        : DatabaseCopy.Flaw(copy, place.IsSandbox) is { } flaw ? BackupTexts.Unfit(copy, flaw, place)
        : null;

    /// <summary>The new one is made ready beside the old, and takes its place only when all has gone well.</summary>
    private static async Task<string> PutBack(Settings settings, string copy)
    {
        var database = settings.Place.Database;
        var prepared = DatabaseCopy.PreparedFor(database);
        new BackupFolder(settings.Backup, database).BringLedgerBack();
        var ledger = LedgerFile.Beside(database);
        DatabaseCopy.Make(copy, prepared);
        var (cleaned, uncertain) = await Prepare(prepared, settings, ledger.Read());
        var aside = KeepOld(settings);
        DatabaseCopy.Replace(database, prepared);
        return BackupTexts.Restored(copy, database, uncertain, aside, ledger.Exists ? cleaned : null);
    }

    /// <returns>How many deletions and withdrawals were done again, and how many messages are not sent by themselves any more.</returns>
    private static async Task<(int Cleaned, int Uncertain)> Prepare(
        string prepared,
        Settings settings,
        IReadOnlyList<LedgerNote> notes
    )
    {
        using var db = Db.Open(prepared, TimeProvider.System, settings.Place.IsSandbox);
        var done = await db.Write(tx =>
        {
            SessionStore.Outdate(tx);
            var cleaned = LedgerReplay.Apply(tx, settings.Centre, notes);
            JournalStore.Note(tx, actorId: null, "database.restored", "database", subjectId: null);
            return (cleaned, OutboxStore.LeaveUncertain(tx));
        });
        await db.Shrink();
        return done;
    }

    private static string? KeepOld(Settings settings)
    {
        var database = settings.Place.Database;
        if (!File.Exists(database))
        {
            return null;
        }

        var folder = new BackupFolder(settings.Backup, database);
        var aside = folder.BeforeRestore(settings.Centre.Local(TimeProvider.System.GetUtcNow()));
        folder.Make();
        DatabaseCopy.SaveAside(database, aside);
        return aside;
    }
}
