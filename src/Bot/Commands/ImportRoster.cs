using TochkaBot.Bot.Roster;
using TochkaBot.Bot.Setup;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Roster;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Commands;

/// <summary>«import-roster FILE»: a class list into the database of a service that does not run. Asks nothing, so that scripts can call it.</summary>
internal static class ImportRoster
{
    private const int Largest = 10 * 1024 * 1024;

    /// <param name="args">The file, relative to where the caller stands, then settings.</param>
    public static int Run(string[] args)
    {
        if (args is not [var file, .. var rest] || file.StartsWith('-'))
        {
            return CommandWords.Complain("Нужен файл: import-roster СПИСОК.csv или .xlsx.", CommandWords.WrongUsage);
        }

        var settings = CommandWords.Settings(rest);
        if (Load(file, out var bytes) is { } trouble)
        {
            return CommandWords.Complain(trouble, CommandWords.WrongFile);
        }

        var list = ListFile.Read(bytes);
        if (list.Trouble is { } why)
        {
            return CommandWords.Complain($"{file}: {why}", CommandWords.WrongFile);
        }

        Console.Out.Write(ImportTexts.Done(file, settings.Place, Import(settings, list.Rows)));
        return CommandWords.Done;
    }

    private static RosterPlan Import(Settings settings, IReadOnlyList<RosterRow> rows)
    {
        using var held = SetupFeature.Take(settings.Place);
        using var db = SetupFeature.Open(settings, TimeProvider.System);
        return Apply(db, settings, rows).GetAwaiter().GetResult();
    }

    private static Task<RosterPlan> Apply(Db db, Settings settings, IReadOnlyList<RosterRow> rows) =>
        db.Write(tx => RosterImport.Apply(tx, CentreStore.Over(tx, settings.Centre), Actor.Program, rows).Plan!);

    /// <returns>Why the file cannot be had; nothing when it can.</returns>
    private static string? Load(string file, out byte[] bytes)
    {
        bytes = [];
        try
        {
            if (new FileInfo(file).Length > Largest)
            {
                return $"{file}: больше {Largest / 1024 / 1024} МБ, это не список школы.";
            }

            bytes = File.ReadAllBytes(file);
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return $"Файл {file} не открывается: проверьте имя и папку.";
        }
    }
}
