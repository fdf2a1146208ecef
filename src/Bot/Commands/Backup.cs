using System.Data.Common;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Commands;

/// <summary>«backup FILE»: a consistent copy of the database, also of a running service. It only reads.</summary>
internal static class Backup
{
    /// <param name="args">The file, relative to where the caller stands, then settings.</param>
    public static int Run(string[] args)
    {
        if (args is not [var file, .. var rest] || file.StartsWith('-'))
        {
            return CommandWords.Complain(BackupTexts.NeedsTarget, CommandWords.WrongUsage);
        }

        var database = CommandWords.Settings(rest).Place.Database;
        var copy = Path.GetFullPath(file);
        if (Trouble(database, copy) is { } trouble)
        {
            return CommandWords.Complain(trouble, CommandWords.WrongFile);
        }

        try
        {
            DatabaseCopy.Make(database, copy);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or DbException)
        {
            return CommandWords.Complain(BackupTexts.NotMade(copy, failure.Message), CommandWords.WrongFile);
        }

        Console.Out.WriteLine(BackupTexts.Made(database, copy));
        return CommandWords.Done;
    }

    /// <summary>A copy of yesterday under the same name is replaced, as scripts want it; anything else is not ours to overwrite.</summary>
    private static string? Trouble(string database, string copy) =>
        !File.Exists(database) ? BackupTexts.NothingToCopy(database)
        : copy == database ? BackupTexts.Itself(copy)
        : Directory.Exists(copy) || !Directory.Exists(Path.GetDirectoryName(copy)) ? BackupTexts.NoPlace(copy)
        : File.Exists(copy) && new FileInfo(copy).Length > 0 && !DatabaseCopy.IsOurs(copy) ? BackupTexts.Taken(copy)
        : null;
}
