namespace Telegram.Bot.Types;

public class BotCommand
{
    public BotCommand(string command, string description) => (Command, Description) = (command, description);

    public BotCommand() { }

    public string Command { get; set; } = default!;

    public string Description { get; set; } = default!;

    public static implicit operator BotCommand((string text, string description) tuple) =>
        new(tuple.text, tuple.description);
}
