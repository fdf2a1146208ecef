using System.Text.Json;
using TochkaBot.Sandbox.Calls;
using TochkaBot.Sandbox.Chats;
using TochkaBot.Sandbox.Limits;
using TochkaBot.Sandbox.Updates;

namespace TochkaBot.Sandbox.BotApi;

/// <summary>What every method needs: the world, the rates, the way to a chat.</summary>
internal sealed class Bot(World world, RateLimits limits, Webhook webhook)
{
    public World World { get; } = world;
    public Webhook Webhook { get; } = webhook;

    /// <summary>The chat a call speaks into, or the refusal that Telegram has for it.</summary>
    public Chat OpenChat(Call call)
    {
        var chat = KnownChat(call);
        if (chat.MovedTo is { } moved)
            throw Refusal.Moved(moved);
        if (chat.Deactivated)
            throw new Refusal(403, "Forbidden: user is deactivated");
        return chat.Blocked ? throw new Refusal(403, "Forbidden: bot was blocked by the user") : chat;
    }

    public Chat KnownChat(Call call, string field = "chat_id") =>
        call.ChatId(field) is { } id && World.Find(id) is { Started: true } chat ? chat : throw Refusal.ChatNotFound;

    public void Pay(Chat chat, int messages = 1)
    {
        if (limits.Take(chat.Id, chat.IsGroup, messages) is { } wait)
            throw Refusal.TooMany(wait);
    }

    public void Write(Utf8JsonWriter json, Chat chat, Message message) =>
        World.Writer.Write(json, chat.Person, chat.IsGroup, message);
}
