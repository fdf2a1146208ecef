using System.Text.Json;
using TochkaBot.Sandbox.Calls;
using TochkaBot.Sandbox.Chats;

namespace TochkaBot.Sandbox.BotApi;

internal static class Sending
{
    private const int AlbumLimit = 10;

    public static void Message(Bot bot, Call call, Utf8JsonWriter json)
    {
        var (text, entities) = Words.Text(call.Root);
        var keyboard = Markups.Inline(call);
        Post(bot, call, json, draft => draft with { Text = text, Entities = entities, Keyboard = keyboard });
    }

    public static void Photo(Bot bot, Call call, Utf8JsonWriter json) => OneFile(bot, call, json, "photo");

    public static void Document(Bot bot, Call call, Utf8JsonWriter json) => OneFile(bot, call, json, "document");

    public static void Video(Bot bot, Call call, Utf8JsonWriter json) => OneFile(bot, call, json, "video");

    public static void Album(Bot bot, Call call, Utf8JsonWriter json)
    {
        var items = call.Find("media")!.Value.EnumerateArray().ToList();
        if (items.Count is < 2 or > AlbumLimit)
            throw Refusal.Bad("media group must include 2-10 items");
        var chat = bot.OpenChat(call);
        var parts = items.ConvertAll(item => (File: Media.FromItem(bot.World, call, item), Words: Words.Caption(item)));
        bot.Pay(chat, items.Count);
        var group = Guid.NewGuid().ToString("N")[..17];
        json.WriteStartArray();
        foreach (var (file, (text, entities)) in parts)
            bot.Write(
                json,
                chat,
                bot.World.Post(
                    chat,
                    draft => draft with { File = file, Text = text, Entities = entities, MediaGroupId = group }
                )
            );
        json.WriteEndArray();
    }

    public static void Copy(Bot bot, Call call, Utf8JsonWriter json)
    {
        var original = bot.World.Message(bot.KnownChat(call, "from_chat_id"), call.Integer("message_id")!.Value);
        var source = original ?? throw Refusal.Bad("message to copy not found");
        var keyboard = Markups.Inline(call);
        var newCaption = call.Find("caption") is null ? (source.Text, source.Entities) : Words.Caption(call.Root);
        var chat = bot.OpenChat(call);
        bot.Pay(chat);
        var copy = bot.World.Post(
            chat,
            draft =>
                CopyOf(draft, source) with
                {
                    Text = newCaption.Item1,
                    Entities = newCaption.Item2,
                    Keyboard = keyboard,
                }
        );
        WriteId(json, copy);
    }

    public static void CopyMany(Bot bot, Call call, Utf8JsonWriter json)
    {
        var from = bot.KnownChat(call, "from_chat_id");
        var chat = bot.OpenChat(call);
        var ids = Ids(call);
        var sources = ids.Select(id => bot.World.Message(from, id)).OfType<Message>().ToList();
        if (sources.Count == 0)
            throw Refusal.Bad("there are no messages to copy");
        bot.Pay(chat, sources.Count);
        json.WriteStartArray();
        foreach (var source in sources)
            WriteId(json, bot.World.Post(chat, draft => CopyOf(draft, source)));
        json.WriteEndArray();
    }

    public static void Action(Bot bot, Call call, Utf8JsonWriter json)
    {
        bot.World.Type(bot.OpenChat(call), call.Text("action")!);
        json.WriteBooleanValue(value: true);
    }

    /// <summary>1–100 ids in strictly growing order, as the Bot API demands.</summary>
    public static List<long> Ids(Call call)
    {
        var ids = call.Find("message_ids")!.Value.EnumerateArray().Select(id => id.GetInt64()).ToList();
        return ids.Count is >= 1 and <= 100 ? ids : throw Refusal.Bad("message identifiers must be 1-100 in number");
    }

    private static void OneFile(Bot bot, Call call, Utf8JsonWriter json, string kind)
    {
        var (text, entities) = Words.Caption(call.Root);
        var keyboard = Markups.Inline(call);
        bot.OpenChat(call);
        var file = Media.From(bot.World, call, kind, call.Text(kind)!);
        Post(
            bot,
            call,
            json,
            draft => draft with { Text = text, Entities = entities, Keyboard = keyboard, File = file }
        );
    }

    private static void Post(Bot bot, Call call, Utf8JsonWriter json, Func<Message, Message> fill)
    {
        var chat = bot.OpenChat(call);
        var replyTo = ReplyTo(bot, chat, call);
        var rows = Markups.Reply(call);
        bot.Pay(chat);
        if (rows is not null)
            bot.World.SetReplyKeyboard(chat, rows);
        bot.Write(json, chat, bot.World.Post(chat, draft => fill(draft) with { ReplyTo = replyTo }));
    }

    private static long? ReplyTo(Bot bot, Chat chat, Call call)
    {
        if (call.Find("reply_parameters") is not { } reply || !reply.TryGetProperty("message_id", out var id))
            return null;
        if (bot.World.Message(chat, id.GetInt64()) is { } found)
            return found.Id;
        var optional = reply.TryGetProperty("allow_sending_without_reply", out var flag) && flag.GetBoolean();
        return optional ? null : throw Refusal.Bad("message to be replied not found");
    }

    private static Message CopyOf(Message draft, Message source) =>
        draft with
        {
            Text = source.Text,
            Entities = source.Entities,
            File = source.File,
            Poll = source.Poll,
        };

    private static void WriteId(Utf8JsonWriter json, Message message)
    {
        json.WriteStartObject();
        json.WriteNumber("message_id", message.Id);
        json.WriteEndObject();
    }
}
