using System.Text.Json;
using TochkaBot.Sandbox.Calls;

namespace TochkaBot.Sandbox.BotApi;

/// <summary>Short questions and answers: who the bot is, what a press is answered with, where a file lies.</summary>
internal static class Answering
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
}
