using System.Text.Json;
using System.Text.RegularExpressions;
using TochkaBot.Sandbox.Calls;
using TochkaBot.Sandbox.Chats;

namespace TochkaBot.Sandbox.BotApi;

/// <summary>The command menus that the bot sets, by scope and language.</summary>
internal static partial class Menus
{
    public static void SetCommands(Bot bot, Call call, Utf8JsonWriter json)
    {
        var commands = call.Find("commands")!.Value.EnumerateArray().Select(ReadCommand).ToList();
        if (commands.Count > 100)
            throw Refusal.Bad("BOT_COMMANDS_TOO_MUCH");
        bot.World.SetMenu(Scope(bot, call), commands);
        json.WriteBooleanValue(value: true);
    }

    public static void DeleteCommands(Bot bot, Call call, Utf8JsonWriter json)
    {
        bot.World.SetMenu(Scope(bot, call), []);
        json.WriteBooleanValue(value: true);
    }

    public static void GetCommands(Bot bot, Call call, Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var command in bot.World.Menu(Scope(bot, call)))
        {
            json.WriteStartObject();
            json.WriteString("command", command.Command);
            json.WriteString("description", command.Description);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static BotCommand ReadCommand(JsonElement json)
    {
        var command = new BotCommand(
            json.GetProperty("command").GetString()!.TrimStart('/'),
            json.GetProperty("description").GetString()!.Trim()
        );
        if (!CommandName.IsMatch(command.Command))
            throw Refusal.Bad("BOT_COMMAND_INVALID");
        return command.Description.Length is 0 or > 256
            ? throw Refusal.Bad("BOT_COMMAND_DESCRIPTION_INVALID")
            : command;
    }

    private static string Scope(Bot bot, Call call)
    {
        var language = call.Text("language_code") ?? "";
        if (call.Find("scope") is not { } scope)
            return MenuBook.Key("default", null, language);
        if (!scope.TryGetProperty("chat_id", out var chat))
            return MenuBook.Key(scope.GetProperty("type").GetString()!, null, language);
        var id =
            chat.ValueKind == JsonValueKind.Number ? chat.GetInt64()
            : long.TryParse(chat.GetString(), out var digits) ? digits
            : 0;
        if (bot.World.Find(id) is not { Started: true })
            throw Refusal.ChatNotFound;
        return MenuBook.Key(scope.GetProperty("type").GetString()!, id, language);
    }

    [GeneratedRegex("^[a-z0-9_]{1,32}$", RegexOptions.None, 1000)]
    private static partial Regex CommandName { get; }
}
