using System.Text.Json;
using TochkaBot.Sandbox.Calls;
using TochkaBot.Sandbox.Chats;

namespace TochkaBot.Sandbox.BotApi;

/// <summary>Edits. Without reply_markup the keyboard goes away, as in Telegram.</summary>
internal static class Editing
{
    private const string NotModified =
        "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";

    public static void Text(Bot bot, Call call, Utf8JsonWriter json)
    {
        var (text, entities) = Words.Text(call.Root);
        var keyboard = Markups.Inline(call);
        Edit(
            bot,
            call,
            json,
            old =>
            {
                if (old.File is not null || old.Poll is not null)
                    throw Refusal.Bad("there is no text in the message to edit");
                return old with { Text = text, Entities = entities, Keyboard = keyboard };
            }
        );
    }

    public static void Caption(Bot bot, Call call, Utf8JsonWriter json)
    {
        var (text, entities) = Words.Caption(call.Root);
        var keyboard = Markups.Inline(call);
        Edit(
            bot,
            call,
            json,
            old =>
            {
                if (old.File is null)
                    throw Refusal.Bad("there is no caption in the message to edit");
                return old with { Text = text, Entities = entities, Keyboard = keyboard };
            }
        );
    }

    public static void MediaOf(Bot bot, Call call, Utf8JsonWriter json)
    {
        var item = call.Find("media")!.Value;
        var (text, entities) = Words.Caption(item);
        var keyboard = Markups.Inline(call);
        bot.OpenChat(call);
        var file = Media.FromItem(bot.World, call, item);
        Edit(bot, call, json, old => old with { File = file, Text = text, Entities = entities, Keyboard = keyboard });
    }

    public static void Markup(Bot bot, Call call, Utf8JsonWriter json)
    {
        var keyboard = Markups.Inline(call);
        Edit(bot, call, json, old => old with { Keyboard = keyboard });
    }

    private static void Edit(Bot bot, Call call, Utf8JsonWriter json, Func<Message, Message> change)
    {
        var chat = bot.OpenChat(call);
        var id = call.Integer("message_id") ?? throw Refusal.Bad("message identifier is not specified");
        Probe(bot, chat, id, change);
        bot.Pay(chat);
        var edited = bot.World.Edit(chat, id, old => Same(old, change(old)) ? null : change(old));
        bot.Write(json, chat, edited ?? throw Refusal.Bad(NotModified));
    }

    // Refusals come before the rates: a message that cannot be edited costs nothing.
    private static void Probe(Bot bot, Chat chat, long id, Func<Message, Message> change)
    {
        var old = bot.World.Message(chat, id) ?? throw Refusal.Bad("message to edit not found");
        if (!old.FromBot)
            throw Refusal.Bad("message can't be edited");
        if (Same(old, change(old)))
            throw Refusal.Bad(NotModified);
    }

    private static bool Same(Message old, Message fresh) =>
        old.Text == fresh.Text
        && old.Entities.SequenceEqual(fresh.Entities)
        && old.Keyboard?.Json == fresh.Keyboard?.Json
        && old.File?.UniqueId == fresh.File?.UniqueId;
}
