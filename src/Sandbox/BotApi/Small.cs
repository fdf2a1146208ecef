using System.Text.Json;
using System.Text.RegularExpressions;
using TochkaBot.Sandbox.Chats;

namespace TochkaBot.Sandbox.BotApi;

/// <summary>Answers to presses, the command menu, files.</summary>
internal static partial class Small
{
    private const int ToastLimit = 200;
    private const long DownloadLimit = 20 * 1024 * 1024;

    public static void GetMe(Bot bot, Call call, Utf8JsonWriter json) =>
        bot.World.Writer.WriteBot(json, withAbilities: true);

    public static void AnswerPress(Bot bot, Call call, Utf8JsonWriter json)
    {
        var text = call.Text("text");
        if (text?.Length > ToastLimit)
            throw Refusal.Bad("MESSAGE_TOO_LONG");
        if (!bot.World.Answer(call.Text("callback_query_id")!, text, call.Flag("show_alert"), call.Text("url")))
            throw Refusal.Bad("query is too old and response timeout expired or query ID is invalid");
        json.WriteBooleanValue(value: true);
    }

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

    public static void GetFile(Bot bot, Call call, Utf8JsonWriter json)
    {
        var file = bot.World.Files.ById(call.Text("file_id")!)?.File ?? throw Refusal.Bad("invalid file_id");
        if (file.Size > DownloadLimit)
            throw Refusal.Bad("file is too big");
        json.WriteStartObject();
        json.WriteString("file_id", file.Id);
        json.WriteString("file_unique_id", file.UniqueId);
        json.WriteNumber("file_size", file.Size);
        json.WriteString("file_path", file.Path);
        json.WriteEndObject();
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
