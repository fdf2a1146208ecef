using TochkaBot.Bot.Setup;

namespace TochkaBot.Bot.Commands;

/// <summary>
/// What is asked for by a word in front of the settings: done instead of starting the service, in one go. Only one
/// process may write, so those that write refuse while the service runs; a backup only reads.
/// </summary>
internal static class CommandWords
{
    public const int Done = 0;
    public const int WrongUsage = 2;
    public const int WrongFile = 3;

    /// <returns>Nothing when no command is asked for: then the service starts.</returns>
    public static Func<Task<int>>? Find(string[] args) =>
        args switch
        {
            ["import-roster", .. var rest] => () => Task.FromResult(ImportRoster.Run(rest)),
            ["invite-head", .. var rest] => () => InviteHead.Run(rest),
            ["backup", .. var rest] => () => Task.FromResult(Backup.Run(rest)),
            ["restore", .. var rest] => () => Restore.Run(rest),
            _ => null,
        };

    public static int Complain(string sentence, int code)
    {
        Console.Error.WriteLine(sentence);
        return code;
    }

    /// <summary>The same settings as the service has; what stands after the word and its file may override them.</summary>
    public static Settings Settings(string[] args) =>
        SettingsReader.Read(WebApplication.CreateSlimBuilder(Start.Options(args)).Configuration);
}
